package io.github.pscsdk.rule.claim;

import io.github.pscsdk.codelist.Qualifier;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.meta.Cardinality;
import io.github.pscsdk.meta.Member;
import io.github.pscsdk.meta.Shape;
import io.github.pscsdk.meta.ValueKind;
import io.github.pscsdk.model.Country;
import io.github.pscsdk.model.EventTime;
import io.github.pscsdk.model.JsonValue;
import io.github.pscsdk.model.JsonValue.JsonArray;
import io.github.pscsdk.model.JsonValue.JsonBoolean;
import io.github.pscsdk.model.JsonValue.JsonNull;
import io.github.pscsdk.model.JsonValue.JsonNumber;
import io.github.pscsdk.model.JsonValue.JsonObject;
import io.github.pscsdk.model.JsonValue.JsonString;
import io.github.pscsdk.model.Money;
import io.github.pscsdk.model.PartialDate;
import io.github.pscsdk.model.Population;
import io.github.pscsdk.model.Quantity;
import io.github.pscsdk.rule.claim.ClaimField.Slot;
import io.github.pscsdk.text.TextFolding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells whether values that stand for the same thing can all be right. They are compared as JSON, in which claims come.
 * What says nothing (a role that is not stated, a value that cannot be read) contradicts nothing. For one record; not
 * thread-safe.
 */
public final class StatementComparer {

    /**
     * What somebody says about a field.
     *
     * @param value the value
     * @param qualifier how exact it is, where a member beside it says so
     */
    public record Statement(JsonValue value, Optional<Qualifier> qualifier) {}

    /**
     * Lists are compared each with each: a record made to cost much must not. In characters and elements, of one
     * record.
     */
    private static final long MOST_WORK = 4_000_000;

    private static final int LONGEST_NUMBER = 400;
    private static final int GREATEST_SCALE = 1000;

    private long work;

    /** Whether a value has the type of a field, on its surface. */
    static boolean isReadable(Slot slot, JsonValue value) {
        return switch (slot.cardinality()) {
            case LIST -> value instanceof JsonArray;
            case MAP -> value instanceof JsonObject;
            case MANDATORY, OPTIONAL -> isReadable(slot.kind(), value);
        };
    }

    private static boolean isReadable(ValueKind kind, JsonValue value) {
        return switch (kind) {
            case STRING, CODE, ID, COUNTRY, SDG -> value instanceof JsonString;
            case DATE -> text(value).flatMap(PartialDate::tryParse).isPresent();
            case TIME -> text(value).flatMap(EventTime::tryParse).isPresent();
            case BOOLEAN -> value instanceof JsonBoolean;
            case INTEGER, DECIMAL -> number(value).isPresent();
            case FIGURE -> number(value).isPresent() || value instanceof JsonString;
            case TEXT, OBJECT -> value instanceof JsonObject;
            case JSON -> !(value instanceof JsonNull);
        };
    }

    /** Whether any two of the statements contradict each other. */
    public Agreement compareAll(Slot slot, List<Statement> statements) {
        List<Statement> different = new ArrayList<>(new LinkedHashSet<>(statements));
        Agreement all = Agreement.ALIKE;
        for (int i = 1; i < different.size(); i++) {
            for (int j = 0; j < i; j++) {
                all = all.and(compare(slot, different.get(j), different.get(i)));
                if (all.answer().isNo() || isExhausted()) {
                    return all;
                }
            }
        }
        return all;
    }

    private boolean isExhausted() {
        return work > MOST_WORK;
    }

    private Agreement compare(Slot slot, Statement one, Statement other) {
        if (one.qualifier().isPresent() || other.qualifier().isPresent()) {
            return quantities(one.value(), one.qualifier(), other.value(), other.qualifier());
        }
        return compare(slot, one.value(), other.value());
    }

    private Agreement compare(Slot slot, JsonValue one, JsonValue other) {
        work++;
        if (isExhausted()) {
            return Agreement.unclear(Reason.TOO_VAGUE);
        }
        if (one.equals(other) || saysNothing(slot, one) || saysNothing(slot, other)) {
            return Agreement.ALIKE;
        }
        return switch (slot.cardinality()) {
            case LIST -> sets(slot.single(), (JsonArray) one, (JsonArray) other);
            case MAP -> maps(slot.single(), (JsonObject) one, (JsonObject) other);
            case MANDATORY, OPTIONAL -> single(slot, one, other);
        };
    }

    private static boolean saysNothing(Slot slot, JsonValue value) {
        boolean unstated = slot.unstated().isPresent() && slot.unstated().equals(text(value));
        return unstated || !isReadable(slot, value);
    }

    private Agreement single(Slot slot, JsonValue one, JsonValue other) {
        return switch (slot.kind()) {
            case STRING -> words(one, other);
            case CODE, ID, SDG, BOOLEAN, JSON -> Agreement.UNLIKE;
            case COUNTRY -> Agreement.of(country(one).equals(country(other)));
            case DATE -> Agreement.of(!date(one).isSameDay(date(other)).isNo());
            case TIME -> times(time(one), time(other));
            case INTEGER, DECIMAL, FIGURE -> quantities(one, Optional.empty(), other, Optional.empty());
            case TEXT -> texts((JsonObject) one, (JsonObject) other);
            case OBJECT -> objects(slot.type(), (JsonObject) one, (JsonObject) other);
        };
    }

    private Agreement words(JsonValue one, JsonValue other) {
        String first = text(one).orElse("");
        String second = text(other).orElse("");
        work += first.length() + second.length();
        String folded = TextFolding.fold(first);
        return Agreement.of(folded.isEmpty() ? first.equals(second) : folded.equals(TextFolding.fold(second)));
    }

    private static Agreement times(EventTime one, EventTime other) {
        boolean apart =
                one.latest().isBefore(other.earliest()) || other.latest().isBefore(one.earliest());
        return Agreement.of(!apart);
    }

    private Agreement quantities(
            JsonValue one, Optional<Qualifier> oneExact, JsonValue other, Optional<Qualifier> otherExact) {
        Optional<BigDecimal> first = number(one);
        Optional<BigDecimal> second = number(other);
        if (first.isEmpty() && second.isEmpty()) {
            return words(one, other);
        }
        if (first.isEmpty() || second.isEmpty()) {
            return Agreement.unclear(Reason.TOO_VAGUE);
        }
        if (first.get().compareTo(second.get()) == 0 && oneExact.equals(otherExact)) {
            return Agreement.ALIKE;
        }
        return switch (Quantity.of(first.get(), oneExact).isSameAs(Quantity.of(second.get(), otherExact))) {
            case YES -> Agreement.ALIKE;
            case NO -> Agreement.UNLIKE;
            case CANNOT_TELL -> Agreement.unclear(Reason.TOO_VAGUE);
        };
    }

    private Agreement texts(JsonObject one, JsonObject other) {
        Map<String, JsonValue> byTag = new HashMap<>();
        other.members().forEach((tag, words) -> byTag.put(tag.toLowerCase(Locale.ROOT), words));
        Optional<Agreement> common = Optional.empty();
        for (Map.Entry<String, JsonValue> text : one.members().entrySet()) {
            JsonValue same = byTag.get(text.getKey().toLowerCase(Locale.ROOT));
            if (same != null) {
                Agreement likeness = compare(Slot.one(ValueKind.STRING, String.class), text.getValue(), same);
                common = Optional.of(common.map(each -> each.and(likeness)).orElse(likeness));
            }
        }
        return common.orElse(Agreement.unclear(Reason.NOT_STATED));
    }

    private Agreement maps(Slot slot, JsonObject one, JsonObject other) {
        Agreement all = Agreement.ALIKE;
        for (Map.Entry<String, JsonValue> member : one.members().entrySet()) {
            JsonValue same = other.members().get(member.getKey());
            if (same != null) {
                all = all.and(compare(slot, member.getValue(), same));
            }
        }
        return all;
    }

    private Agreement sets(Slot slot, JsonArray one, JsonArray other) {
        return isWithin(slot, one, other).and(isWithin(slot, other, one));
    }

    private Agreement isWithin(Slot slot, JsonArray some, JsonArray all) {
        Agreement within = Agreement.ALIKE;
        for (JsonValue each : some.elements()) {
            Agreement found = Agreement.UNLIKE;
            for (JsonValue candidate : all.elements()) {
                found = found.or(compare(slot, each, candidate));
                if (isExhausted()) {
                    return Agreement.unclear(Reason.TOO_VAGUE);
                }
                if (found.answer().isYes()) {
                    break;
                }
            }
            within = within.and(found);
        }
        return within;
    }

    private Agreement objects(Class<?> type, JsonObject one, JsonObject other) {
        if (type == Money.class && differ("currency", one, other)) {
            return Agreement.unclear(Reason.CURRENCY_DIFFERS);
        }
        if (type == Population.class && differ("year", one, other)) {
            return Agreement.unclear(Reason.TOO_VAGUE);
        }
        Optional<Agreement> common = Optional.empty();
        for (Member member : Shape.of(type).members()) {
            if (isCompared(type, member, one) && isCompared(type, member, other)) {
                Agreement likeness = member(type, member, one, other);
                common = Optional.of(common.map(each -> each.and(likeness)).orElse(likeness));
            }
        }
        return common.orElse(Agreement.unclear(Reason.NOT_STATED));
    }

    private Agreement member(Class<?> type, Member member, JsonObject one, JsonObject other) {
        Slot slot = Slot.of(type, member);
        JsonValue first = value(one, member.name());
        JsonValue second = value(other, member.name());
        boolean qualified = Shape.of(type).member("qualifier").isPresent()
                && (member.name().equals("value") || member.name().equals("amount"));
        return qualified ? quantities(first, qualifier(one), second, qualifier(other)) : compare(slot, first, second);
    }

    private static boolean isCompared(Class<?> type, Member member, JsonObject object) {
        JsonValue value = value(object, member.name());
        boolean exchangeRate = type == Money.class && member.name().equals("valueDate");
        return !exchangeRate && !member.name().equals("qualifier") && !saysNothing(Slot.of(type, member), value);
    }

    private static boolean differ(String member, JsonObject one, JsonObject other) {
        JsonValue first = value(one, member);
        JsonValue second = value(other, member);
        return !(first instanceof JsonNull) && !(second instanceof JsonNull) && !first.equals(second);
    }

    private static JsonValue value(JsonObject object, String member) {
        return object.members().getOrDefault(member, new JsonNull());
    }

    private static Optional<Qualifier> qualifier(JsonObject object) {
        Optional<String> code = text(value(object, "qualifier"));
        return Stream.of(Qualifier.values())
                .filter(each -> code.equals(Optional.of(each.code())))
                .findFirst();
    }

    private static Optional<String> text(JsonValue value) {
        return value instanceof JsonString text ? Optional.of(text.value()) : Optional.empty();
    }

    private static Optional<BigDecimal> number(JsonValue value) {
        if (!(value instanceof JsonNumber number) || number.literal().length() > LONGEST_NUMBER) {
            return Optional.empty();
        }
        try {
            BigDecimal decimal = new BigDecimal(number.literal());
            return Math.abs(decimal.scale()) > GREATEST_SCALE ? Optional.empty() : Optional.of(decimal);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static PartialDate date(JsonValue value) {
        return PartialDate.parse(text(value).orElse(""));
    }

    private static EventTime time(JsonValue value) {
        return EventTime.parse(text(value).orElse(""));
    }

    private static Country country(JsonValue value) {
        return Country.of(text(value).orElse("")).canonical();
    }

    /** A value as a finding can hold it: plain where it is plain, an amount as such. */
    static Object fact(Slot slot, JsonValue value) {
        if (value instanceof JsonString text) {
            return text.value();
        }
        if (value instanceof JsonBoolean truth) {
            return truth.value();
        }
        if (value instanceof JsonNumber) {
            return number(value).<Object>map(number -> number).orElse(value);
        }
        if (slot.type() == Money.class
                && slot.cardinality() != Cardinality.LIST
                && value instanceof JsonObject object) {
            return money(object).<Object>map(money -> money).orElse(value);
        }
        return value;
    }

    private static Optional<Money> money(JsonObject object) {
        Optional<BigDecimal> amount = number(value(object, "amount"));
        Optional<String> currency = text(value(object, "currency"));
        if (amount.isEmpty() || currency.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Money.builder()
                    .amount(amount.get())
                    .currency(currency.get())
                    .valueDate(text(value(object, "valueDate")).flatMap(PartialDate::tryParse))
                    .qualifier(qualifier(object))
                    .build());
        } catch (IllegalArgumentException e) {
            // More digits than an amount can have: shown as it was written.
            return Optional.empty();
        }
    }
}
