package io.github.pscsdk.model;

import io.github.pscsdk.codelist.Qualifier;
import io.github.pscsdk.constraint.KnownCurrency;
import io.github.pscsdk.constraint.NotNegative;
import io.github.pscsdk.style.Immutable;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.Optional;

/** An amount of money: an exact decimal, its scale kept as written, in a currency of ISO 4217. */
@Immutable
@MemberOrder({"amount", "currency", "valueDate", "qualifier"})
public interface Money extends Extensible, Comparable<Money> {

    /** The amount, at most 15 significant digits. */
    @SignificantDigits(MAX_DIGITS)
    @NotNegative
    BigDecimal getAmount();

    /** Code of ISO 4217. */
    @KnownCurrency
    String getCurrency();

    /** Day whose exchange rate applies. */
    Optional<@Valid PartialDate> getValueDate();

    /** How exact the amount is. */
    Optional<Qualifier> getQualifier();

    /** The greatest number of significant digits of an amount. */
    int MAX_DIGITS = 15;

    /** An exact amount in a currency of ISO 4217. */
    static Money of(BigDecimal amount, String currency) {
        return builder().amount(amount).currency(currency).build();
    }

    /**
     * Reads an amount and a currency as {@link #print} writes them, such as {@code 1900000.00 EUR}.
     *
     * @throws IllegalArgumentException if the text is not so
     */
    static Money parse(String text) {
        int space = text.indexOf(' ');
        if (space < 0) {
            throw new IllegalArgumentException("not an amount, a space and a currency: " + text);
        }
        try {
            return of(Digits.plain(text.substring(0, space)), text.substring(space + 1));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not an amount, a space and a currency: " + text, e);
        }
    }

    /** The amount in plain notation with its scale, and the currency: {@code 1900000.00 EUR}. */
    default String print() {
        return getAmount().toPlainString() + " " + getCurrency();
    }

    /** Sorts by currency, then amount. Amounts of unlike scale compare as equal here, though they are not equal. */
    @Override
    default int compareTo(Money other) {
        int byCurrency = getCurrency().compareTo(other.getCurrency());
        return byCurrency != 0 ? byCurrency : getAmount().compareTo(other.getAmount());
    }

    /** A new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder with these values, for a changed copy. */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds amounts of money. Not thread-safe. */
    final class Builder extends ImmutableMoney.Builder {
        Builder() {}

        /**
         * The amount of money; a negative scale is turned into plain notation.
         *
         * @throws IllegalStateException if the amount or the currency is missing
         * @throws IllegalArgumentException if the amount has more than {@value Money#MAX_DIGITS} significant digits, as
         *     files cannot hold it
         */
        @Override
        public Money build() {
            Money money = super.build();
            BigDecimal amount = money.getAmount();
            // The digits before the point count as well: 1E+20 has one digit but takes 21 to write.
            if (Math.max(amount.precision(), (long) amount.precision() - amount.scale()) > MAX_DIGITS) {
                throw new IllegalArgumentException(
                        "amount of more than " + MAX_DIGITS + " significant digits: " + amount);
            }
            return amount.scale() >= 0
                    ? money
                    : money.toBuilder().amount(amount.setScale(0)).build();
        }
    }
}
