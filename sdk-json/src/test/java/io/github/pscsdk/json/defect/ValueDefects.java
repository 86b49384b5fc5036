package io.github.pscsdk.json.defect;

import static io.github.pscsdk.json.defect.Node.list;
import static io.github.pscsdk.json.defect.Node.object;
import static io.github.pscsdk.json.defect.Node.spelt;

import io.github.pscsdk.constraint.KnownCurrency;
import io.github.pscsdk.constraint.KnownLanguageTag;
import io.github.pscsdk.constraint.KnownTimeZone;
import io.github.pscsdk.constraint.Latitude;
import io.github.pscsdk.constraint.Longitude;
import io.github.pscsdk.constraint.MaxLength;
import io.github.pscsdk.constraint.NotBlankText;
import io.github.pscsdk.constraint.NotNegative;
import io.github.pscsdk.constraint.Percentage;
import io.github.pscsdk.constraint.ValidEmail;
import io.github.pscsdk.constraint.ValidUrl;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.json.defect.Place.Part;
import io.github.pscsdk.meta.ValueKind;
import io.github.pscsdk.model.Header;
import io.github.pscsdk.model.Identifier;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.Population;
import io.github.pscsdk.model.Sector;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Values that can be read, but that no value of their member can be. */
final class ValueDefects {

    private static final String TAG = "invalid-language-tag";

    /** A value that does not fit its scheme, where it is a wrong check digit too. */
    private static final Map<String, List<String>> WRONG_IDENTIFIERS = Map.of(
            "XI-LEI", List.of("2138001CY61HDFJ5ZA28", "213800699Y1P5GMARI4", "LEI"),
            "XI-WIKIDATA", List.of("X42", "Q0", "42"),
            "GEONAMES", List.of("0123", "Girona"),
            "ISSN", List.of("0317-8472", "0317"),
            "ec-contract", List.of("without digits", "!"));

    private ValueDefects() {}

    static Stream<Defect> all() {
        return Stream.of(texts(), codes(), numbers(), identifiers(), dates()).flatMap(each -> each);
    }

    private static Predicate<Place> with(Class<? extends Annotation> constraint) {
        return place -> place.isSingle() && place.has(constraint) && !isFormatOrVersion(place);
    }

    private static boolean isFormatOrVersion(Place place) {
        return place.is(Header.class, "format") || place.is(Header.class, "version");
    }

    private static Stream<Defect> texts() {
        return Stream.of(
                Defect.ofValue("blank-text", "a text is blank", with(NotBlankText.class), (place, dice) -> blank(dice)),
                Defect.ofValue(
                        "blank-text",
                        "the text of a language is blank",
                        place -> place.part() == Part.LANGUAGE,
                        (place, dice) -> blank(dice)),
                Defect.ofValue(
                        "blank-text",
                        "a text is in no language",
                        place -> place.is(ValueKind.TEXT),
                        (place, dice) -> object()),
                Defect.ofValue(
                        "text-too-long",
                        "a text is too long",
                        with(MaxLength.class).and(place -> place.is(ValueKind.STRING) && !isRecalled(place)),
                        ValueDefects::tooLong),
                Defect.ofValue(
                        "text-too-long",
                        "the text of a language is too long",
                        place -> place.part() == Part.LANGUAGE && place.has(MaxLength.class),
                        ValueDefects::tooLong),
                Defect.ofValue(
                        TAG,
                        "a language tag is none",
                        with(KnownLanguageTag.class).and(place -> place.is(ValueKind.STRING)),
                        (place, dice) -> dice.oneOf("english", "en_GB", "", "e", "x")),
                Defect.at(
                        TAG,
                        "the tag of a text is none",
                        place -> place.part() == Part.LANGUAGE,
                        (place, plan, dice) -> {
                            String tag = dice.oneOf("english", "en_GB", "e", "en/fr", "~", "12");
                            Pointer renamed = place.parent().then(tag);
                            return plan.edit(Edit.rename(place.at(), tag)).finds(TAG, renamed);
                        }));
    }

    /** Whether another value depends on the text. */
    private static boolean isRecalled(Place place) {
        return place.owner() == Identifier.class
                || place.is(Sector.class, "scheme")
                || place.member().name().equals("field")
                || place.member().name().equals("reference");
    }

    private static String blank(Dice dice) {
        return dice.oneOf("", " ", "\u00a0\u2003", "   ");
    }

    private static String tooLong(Place place, Dice dice) {
        int maximum = place.constraint(MaxLength.class).orElseThrow().value();
        return dice.oneOf("a", "é", "\uD83C\uDF0A").repeat(maximum + dice.between(1, 3));
    }

    private static Stream<Defect> codes() {
        return Stream.of(
                Defect.ofValue(
                        "unknown-country",
                        "a country code is none",
                        place -> place.is(ValueKind.COUNTRY),
                        (place, dice) -> dice.oneOf("QX", "es", "ESP", "Spain", "", "E")),
                Defect.ofValue(
                        "reserved-country-alias",
                        "a country is written as in texts of the EU",
                        place -> place.is(ValueKind.COUNTRY) && isAliased(place),
                        (place, dice) -> place.node().text().orElseThrow().equals("GR") ? "EL" : "UK"),
                Defect.ofValue(
                        "unknown-currency",
                        "a currency code is none",
                        with(KnownCurrency.class),
                        (place, dice) -> dice.oneOf("EURO", "eur", "€", "", "QQQ")),
                Defect.ofValue(
                        "unknown-time-zone",
                        "a time zone is none",
                        with(KnownTimeZone.class),
                        (place, dice) -> dice.oneOf("Europe/Bruxelles", "Paris", "+01:00", "")),
                Defect.ofValue(
                        "unknown-sdg",
                        "a goal or target is none",
                        place -> place.is(ValueKind.SDG),
                        (place, dice) -> dice.oneOf("18", "11.99", "SDG 11", "0", "")));
    }

    private static boolean isAliased(Place place) {
        return place.node()
                .text()
                .filter(code -> code.equals("GR") || code.equals("GB"))
                .isPresent();
    }

    private static Stream<Defect> numbers() {
        return Stream.of(
                Defect.ofValue(
                        "negative-amount",
                        "a number is below zero",
                        with(NotNegative.class),
                        (place, dice) -> spelt(
                                place.is(ValueKind.INTEGER) ? dice.oneOf("-1", "-300") : dice.oneOf("-0.01", "-1"))),
                Defect.ofValue(
                        "percentage-out-of-range",
                        "a percentage is below 0 or above 100",
                        with(Percentage.class),
                        (place, dice) -> spelt(dice.oneOf("100.01", "-1", "9500"))),
                Defect.ofValue(
                        "latitude-out-of-range",
                        "a latitude is beyond the poles",
                        with(Latitude.class),
                        (place, dice) -> spelt(dice.oneOf("90.01", "-91", "4198"))),
                Defect.ofValue(
                        "longitude-out-of-range",
                        "a longitude is beyond the date line",
                        with(Longitude.class),
                        (place, dice) -> spelt(dice.oneOf("180.01", "-181", "282"))),
                Defect.ofValue(
                        "empty-list",
                        "a partnership has no participants",
                        place -> place.part() == Part.WHOLE && place.is(Partnership.class, "participants"),
                        (place, dice) -> list()));
    }

    private static Stream<Defect> identifiers() {
        return Stream.of(
                Defect.ofValue(
                        "invalid-email",
                        "an e-mail address is none",
                        with(ValidEmail.class),
                        (place, dice) -> dice.oneOf("city at example.org", "a@b@c", "", "mailto:")),
                Defect.ofValue(
                        "invalid-url",
                        "a URL is none",
                        with(ValidUrl.class),
                        (place, dice) -> dice.oneOf("example.org", "http//example.org", "", "https:// a.org")),
                new Defect("invalid-identifier", "an identifier does not fit its scheme", ValueDefects::misfit),
                Defect.ofValue(
                        "unknown-identifier-scheme",
                        "an identifier scheme is not known",
                        place -> place.is(Identifier.class, "scheme"),
                        (place, dice) -> dice.oneOf("XX-NONSENSE", "wikidata.org")),
                Defect.ofValue(
                        "invalid-id",
                        "an id is not well-formed",
                        place -> place.is(ValueKind.ID),
                        (place, dice) -> dice.oneOf("Girona", "a--b", "-a", "città", "a_b", "", "a".repeat(65))));
    }

    private static Optional<Plan> misfit(SoundDocument document, Plan.Builder plan, Dice dice) {
        List<Place> fit = document.places.stream()
                .filter(place -> place.is(Identifier.class, "value"))
                .toList();
        if (fit.isEmpty()) {
            return Optional.empty();
        }
        Place place = dice.pick(fit);
        Pointer scheme = place.parent().then("scheme");
        String wrong = dice.pick(WRONG_IDENTIFIERS.get(document.text(scheme).orElseThrow()));
        return plan.put(place.at(), wrong)
                .finds("invalid-identifier", place.at())
                .relies(scheme)
                .build();
    }

    private static Stream<Defect> dates() {
        return Stream.of(
                Defect.ofValue(
                        "year-out-of-range",
                        "a date is of another age",
                        place -> place.is(ValueKind.DATE) || place.is(ValueKind.TIME),
                        // All of them leap years, for the sake of 29 February.
                        (place, dice) -> dice.oneOf("1064", "0204", "2048", "9996")
                                + place.node().text().orElseThrow().substring(4)),
                Defect.ofValue(
                        "year-out-of-range",
                        "a year is of another age",
                        place -> place.is(Population.class, "year"),
                        (place, dice) -> spelt(dice.oneOf("1949", "2047", "21"))));
    }
}
