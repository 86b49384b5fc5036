package io.github.pscsdk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.pscsdk.Dice;
import io.github.pscsdk.codelist.Qualifier;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    private static Money euro(String amount) {
        return Money.of(new BigDecimal(amount), "EUR");
    }

    @ParameterizedTest
    @CsvSource({
        "1900000, 1900000 EUR",
        "1900000.00, 1900000.00 EUR",
        "0, 0 EUR",
        "0.00, 0.00 EUR",
        "-12.5, -12.5 EUR",
        "0.1, 0.1 EUR",
        "999999999999999, 999999999999999 EUR",
        "0.123456789012345, 0.123456789012345 EUR",
        "1E-7, 0.0000001 EUR",
        "1E+3, 1000 EUR",
        "1.5E+6, 1500000 EUR",
        "-2E+14, -200000000000000 EUR"
    })
    void anAmountIsPrintedPlainAndWithItsScale(String amount, String printed) {
        assertThat(euro(amount).print()).isEqualTo(printed);
        assertThat(Money.parse(printed)).isEqualTo(euro(amount));
    }

    @Test
    void amountsAreExact() {
        assertThat(euro("0.1").getAmount().add(euro("0.2").getAmount())).isEqualTo(new BigDecimal("0.3"));
        assertThat(euro("123456789012.345").getAmount()).isEqualTo(new BigDecimal("123456789012.345"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567890123456",
                "-1234567890123456",
                "1.000000000000000",
                "0.1234567890123456",
                "1E+15",
                "1E+20",
                "1.5E+15",
                "1E+2147483647"
            })
    void anAmountOfMoreThanFifteenDigitsIsRefused(String amount) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> euro(amount))
                .withMessageContaining("15 significant digits");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "EUR", "1900000", "1900000EUR", " EUR", "1.900.000 EUR", "1,5 EUR", "abc EUR", "1e EUR"})
    void whatIsNoAmountAndCurrencyIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.parse(text)).withMessageContaining("not an amount");
    }

    @Test
    void anUnknownCurrencyIsKeptForTheValidatorToJudge() {
        assertThat(Money.parse("5 XYZW").getCurrency()).isEqualTo("XYZW");
    }

    @Test
    void amountsOfUnlikeScaleAreNotEqualButSortAlike() {
        assertThat(euro("1.0")).isNotEqualTo(euro("1.00")).isEqualByComparingTo(euro("1.00"));
        assertThat(euro("1.00")).isEqualTo(euro("1.00")).hasSameHashCodeAs(euro("1.00"));
    }

    @Test
    void aRoundNumberIsTheSameHoweverItWasMade() {
        assertThat(euro("1E+3")).isEqualTo(euro("1000")).hasSameHashCodeAs(euro("1000"));
        assertThat(euro("1E+3").getAmount().scale()).isZero();
    }

    @Test
    void moneySortsByCurrencyThenAmount() {
        List<Money> sorted = Stream.of("9 CHF", "-1 EUR", "2 EUR", "10 EUR", "1 TND")
                .map(Money::parse)
                .toList();

        assertThat(Stream.of(3, 0, 4, 2, 1).map(sorted::get).sorted()).containsExactlyElementsOf(sorted);
    }

    @Test
    void plainNotationKeepsTheOtherMembers() {
        JsonValue extension = new JsonValue.JsonString("ledger 7");
        Money money = Money.builder()
                .amount(new BigDecimal("2E+6"))
                .currency("EUR")
                .valueDate(PartialDate.parse("2021-12"))
                .qualifier(Qualifier.ABOUT)
                .putExtensions("x-ledger", extension)
                .build();

        assertThat(money.getAmount()).isEqualTo(new BigDecimal("2000000"));
        assertThat(money.getCurrency()).isEqualTo("EUR");
        assertThat(money.getValueDate()).contains(PartialDate.parse("2021-12"));
        assertThat(money.getQualifier()).contains(Qualifier.ABOUT);
        assertThat(money.getExtensions()).containsOnlyKeys("x-ledger").containsValue(extension);
    }

    @Test
    void valueDateAndQualifierMakeADifference() {
        Money plain = euro("5");

        assertThat(Money.builder().from(plain).qualifier(Qualifier.AT_LEAST).build())
                .isNotEqualTo(plain);
        assertThat(Money.builder()
                        .from(plain)
                        .valueDate(PartialDate.parse("2020"))
                        .build())
                .isNotEqualTo(plain);
        assertThat(Money.builder().from(plain).build()).isEqualTo(plain);
    }

    @Test
    void thereIsNoMoneyWithoutAmountOrCurrency() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Money.builder().currency("EUR").build())
                .withMessageContaining("amount");
        assertThatIllegalStateException()
                .isThrownBy(() -> Money.builder().amount(BigDecimal.ONE).build())
                .withMessageContaining("currency");
    }

    @Test
    void whatIsPrintedIsReadAgain() {
        Dice dice = Dice.ofSeed(15_001);
        for (int i = 0; i < 20_000; i++) {
            BigDecimal amount = amount(dice, 15);
            Money money = Money.of(amount, dice.pick(List.of("EUR", "TND", "XOF")));
            assertThat(Money.parse(money.print())).as("%s", dice).isEqualTo(money);
            assertThat(money.getAmount()).as("%s", dice).isEqualTo(amount);
            assertThat(money.print()).as("%s", dice).doesNotContain("E+", "E-");
        }
    }

    @Test
    void anAmountIsHeldJustIfItTakesFifteenDigits() {
        Dice dice = Dice.ofSeed(15_002);
        int refused = 0;
        for (int i = 0; i < 20_000; i++) {
            BigDecimal amount = amount(dice, 18).scaleByPowerOfTen(dice.between(-3, 3));
            String digits = amount.abs().toPlainString().replace(".", "").replaceFirst("^0+(?=.)", "");
            boolean expected = digits.length() <= 15;
            refused += expected ? 0 : 1;
            boolean held;
            try {
                held = Money.of(amount, "EUR").getAmount().compareTo(amount) == 0;
            } catch (IllegalArgumentException e) {
                held = false;
            }
            assertThat(held).as("%s: %s", dice, amount).isEqualTo(expected);
        }
        assertThat(refused).isBetween(1_000, 19_000);
    }

    /** A number of so many digits at most, some of them after the point. */
    private static BigDecimal amount(Dice dice, int digits) {
        int length = dice.between(1, digits);
        BigInteger number =
                BigInteger.valueOf(dice.below(BigInteger.TEN.pow(length).longValueExact()));
        return new BigDecimal(dice.oneIn(5) ? number.negate() : number, dice.below(8));
    }
}
