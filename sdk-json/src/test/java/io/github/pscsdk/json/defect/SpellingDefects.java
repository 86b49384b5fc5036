package io.github.pscsdk.json.defect;

import static io.github.pscsdk.json.defect.Node.object;
import static io.github.pscsdk.json.defect.Node.spelt;

import io.github.pscsdk.constraint.OneOf;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.json.defect.Place.Part;
import io.github.pscsdk.meta.ValueKind;
import io.github.pscsdk.model.Header;
import io.github.pscsdk.model.Money;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Codes, dates, numbers and characters that cannot be read as what they should be, and a version that can just be read.
 */
final class SpellingDefects {

    private static final String CODE = "unknown-code";
    private static final String DATE = "invalid-date";
    private static final String NUMBER = "invalid-number";
    private static final String LIMIT = "limit-exceeded";
    private static final String UNICODE = "invalid-unicode";
    private static final String MINOR = "newer-minor-version";

    /** More digits than a number may have. */
    private static final String LONG_NUMBER = "1".repeat(101);

    private static final Set<ValueKind> TEXTS = Set.of(
            ValueKind.STRING,
            ValueKind.ID,
            ValueKind.COUNTRY,
            ValueKind.SDG,
            ValueKind.DATE,
            ValueKind.TIME,
            ValueKind.CODE);

    private SpellingDefects() {}

    static Stream<Defect> all() {
        return Stream.of(codesAndDates(), numbers(), characters()).flatMap(each -> each);
    }

    private static Stream<Defect> codesAndDates() {
        return Stream.of(
                Defect.ofValue(
                        CODE,
                        "a code of a closed list is not known",
                        place -> place.is(ValueKind.CODE),
                        (place, dice) -> dice.oneOf("none-of-these", "Closed!", "lead_aplicant", "")),
                Defect.ofValue(
                        CODE,
                        "a code of an open list is not known",
                        place -> place.isSingle() && place.has(OneOf.class),
                        (place, dice) -> dice.oneOf("none-of-these", "City", "Urban Governance", "study_visits")),
                Defect.ofValue(
                        DATE,
                        "a date is not of the calendar",
                        place -> place.is(ValueKind.DATE),
                        (place, dice) -> dice.oneOf(
                                "2021-02-30", "2021-13", "21-03-04", "March 2021", "2021-03-04T10:00", "", "2021-3-4")),
                Defect.ofValue(
                        DATE,
                        "a time is not of the day",
                        place -> place.is(ValueKind.TIME),
                        (place, dice) -> dice.oneOf(
                                "2021-02-30T10:00",
                                "2021-03-04T24:30",
                                "2021-03-04T10:00:00",
                                "2021-03-04T10:00Z",
                                "10:00")));
    }

    private static Stream<Defect> numbers() {
        return Stream.of(
                Defect.ofValue(
                        NUMBER,
                        "a whole number is not in plain digits, or too large",
                        place -> place.is(ValueKind.INTEGER),
                        (place, dice) -> spelt(dice.oneOf("1.0", "1e3", "-0", "3000000000"))),
                Defect.ofValue(
                        NUMBER,
                        "a number is not in plain notation",
                        place -> place.is(ValueKind.DECIMAL),
                        (place, dice) -> spelt(dice.oneOf("1e3", "2.5E-2", "-0", "-0.00"))),
                Defect.ofValue(
                        NUMBER,
                        "a measured value is not in plain notation",
                        place -> place.is(ValueKind.FIGURE),
                        (place, dice) -> spelt(dice.oneOf("1e3", "5E+2", "-0.0"))),
                Defect.ofValue(
                        NUMBER,
                        "an amount has too many digits",
                        place -> place.is(Money.class, "amount"),
                        (place, dice) -> spelt(dice.oneOf("1234567890123456", "12345678901234.56"))),
                Defect.ofValue(
                        LIMIT,
                        "a number is too long",
                        place -> place.is(ValueKind.DECIMAL)
                                || place.is(ValueKind.FIGURE)
                                || place.is(ValueKind.INTEGER),
                        (place, dice) -> spelt(dice.oneOf(LONG_NUMBER, "0." + LONG_NUMBER, "1e101", "1e999999999"))),
                ReaderDefects.inExtension(
                        LIMIT,
                        "a number of an extension is too long",
                        (extension, plan) -> plan.put(extension, object().with("a", spelt(LONG_NUMBER)))
                                .finds(LIMIT, extension.then("a"))));
    }

    private static Stream<Defect> characters() {
        return Stream.of(
                Defect.ofValue(
                        UNICODE,
                        "a value has half a surrogate pair or a NUL",
                        place -> place.isSingle()
                                && TEXTS.contains(place.member().kind())
                                && !isRead(place),
                        (place, dice) -> broken(place, dice)),
                Defect.ofValue(
                        UNICODE,
                        "a text has half a surrogate pair or a NUL",
                        place -> place.part() == Part.LANGUAGE,
                        SpellingDefects::broken),
                ReaderDefects.inExtension(
                        UNICODE,
                        "an extension has half a surrogate pair",
                        (extension, plan) -> plan.put(extension, object().with("a", spelt("\"\\udc00\"")))
                                .finds(UNICODE, extension.then("a"))),
                new Defect(
                        MINOR,
                        "the version is a newer one",
                        (document, plan, dice) -> plan.put(Pointer.of("version"), dice.oneOf("1.1", "1.20"))
                                .finds(MINOR, Pointer.of("version"))
                                .build()));
    }

    /** The reader looks at it before it reads on. */
    private static boolean isRead(Place place) {
        return place.is(Header.class, "format") || place.is(Header.class, "version");
    }

    private static Node broken(Place place, Dice dice) {
        String text = place.node().text().orElse("");
        int at = dice.between(0, text.length());
        // Not between the halves of a pair: there they would make two.
        int safe = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
        String character = dice.oneOf("\\ud83d", "\\uDE00", "\\u0000");
        return spelt('"' + text.substring(0, safe) + character + text.substring(safe) + '"');
    }
}
