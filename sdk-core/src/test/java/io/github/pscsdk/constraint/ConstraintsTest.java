package io.github.pscsdk.constraint;

import static io.github.pscsdk.constraint.PlainJakarta.advice;
import static io.github.pscsdk.constraint.PlainJakarta.errors;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.codelist.MeetingStatus;
import io.github.pscsdk.model.Activity;
import io.github.pscsdk.model.Budget;
import io.github.pscsdk.model.Call;
import io.github.pscsdk.model.Claim;
import io.github.pscsdk.model.Contact;
import io.github.pscsdk.model.Country;
import io.github.pscsdk.model.CountryShare;
import io.github.pscsdk.model.Dataset;
import io.github.pscsdk.model.DocumentLink;
import io.github.pscsdk.model.EventTime;
import io.github.pscsdk.model.Funding;
import io.github.pscsdk.model.GeoPoint;
import io.github.pscsdk.model.Header;
import io.github.pscsdk.model.Identifier;
import io.github.pscsdk.model.Indicator;
import io.github.pscsdk.model.JsonValue;
import io.github.pscsdk.model.Lesson;
import io.github.pscsdk.model.LocalisedText;
import io.github.pscsdk.model.Meeting;
import io.github.pscsdk.model.Money;
import io.github.pscsdk.model.Organisation;
import io.github.pscsdk.model.PartialDate;
import io.github.pscsdk.model.Participant;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.Place;
import io.github.pscsdk.model.Population;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.Result;
import io.github.pscsdk.model.SdgRef;
import io.github.pscsdk.model.Session;
import io.github.pscsdk.model.Source;
import io.github.pscsdk.model.TermBasis;
import io.github.pscsdk.model.Terms;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The constraints as an application meets them that validates objects of the model with Jakarta Validation alone. */
class ConstraintsTest {

    /** The code points of the Unicode property White_Space. */
    private static final Set<Integer> WHITE_SPACE = Set.of(
            0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005,
            0x2006, 0x2007, 0x2008, 0x2009, 0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000);

    private static final String EMOJI = "😀";

    private static LocalisedText english(String text) {
        return LocalisedText.of("en", text);
    }

    private static Source.Builder source() {
        return Source.builder().id(RecordId.of("s-1")).title("A page");
    }

    private static Organisation.Builder organisation() {
        return Organisation.builder()
                .id(RecordId.of("tunis"))
                .name(english("Tunis"))
                .kind("municipality");
    }

    private static Participant participant(String organisation) {
        return Participant.builder().organisation(RecordId.of(organisation)).build();
    }

    private static Partnership.Builder partnership() {
        return Partnership.builder()
                .id(RecordId.of("p-1"))
                .title(english("Green Tunis"))
                .addParticipants(participant("tunis"), participant("ghent"));
    }

    private static Meeting.Builder meeting() {
        return Meeting.builder()
                .id(RecordId.of("m-1"))
                .title(english("First meeting"))
                .kind("global-meeting")
                .start(EventTime.parse("2023-03-07T09:00"));
    }

    private static Place at(String latitude, String longitude) {
        GeoPoint point = GeoPoint.of(new BigDecimal(latitude), new BigDecimal(longitude));
        return Place.builder().point(point).build();
    }

    private static Money euro(String amount) {
        return Money.of(new BigDecimal(amount), "EUR");
    }

    @Test
    void aSoundDatasetBreaksNothing() {
        Dataset dataset = Dataset.builder()
                .namespace("urn:uuid:5c0d7b3c-0000-4000-8000-000000000000")
                .language("pt-BR")
                .issued(PartialDate.parse("2026"))
                .addSources(source().url("https://example.org/a?b=%20#c").build())
                .addOrganisations(organisation()
                        .country(Country.of("TN"))
                        .place(at("36.8", "10.18"))
                        .addIdentifiers(Identifier.of("XI-WIKIDATA", "Q3572"))
                        .build())
                .addPartnerships(partnership()
                        .addSdgs(SdgRef.of("11.6"))
                        .funding(Funding.builder()
                                .euContribution(euro("1900000"))
                                .build())
                        .addContacts(
                                Contact.builder().email("office@example.org").build())
                        .build())
                .addMeetings(meeting().timeZone("Europe/Brussels").build())
                .build();

        assertThat(errors(dataset)).isEmpty();
        assertThat(advice(dataset)).isEmpty();
    }

    // blank-text

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u00A0", "\u3000", "\u00A0 \u2003\u0085\u2028", "\u1680"})
    void aTextOfWhiteSpaceAloneIsBlank(String blank) {
        assertThat(errors(source().title(blank).build())).containsExactly("title blank-text");
        assertThat(advice(source().title(blank).build())).isEmpty();
        assertThat(errors(organisation().name(english(blank)).build())).containsExactly("name.en blank-text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", " a ", "\u200B", "\u180E", "\uFEFF", "\u2060", "\u001C", "\u0000", EMOJI, "-", "\u3164"})
    void aTextWithAnyOtherCharacterIsNotBlank(String text) {
        assertThat(errors(source().title(text).build())).isEmpty();
    }

    @Test
    void blankIsWhiteSpaceOfUnicodeAndNothingElse() {
        for (int c = 0; c <= 0xFFFF; c++) {
            boolean blank = !PlainJakarta.VALIDATOR
                    .validateValue(Source.class, "title", new String(Character.toChars(c)))
                    .isEmpty();
            assertThat(blank).as("U+%04X", c).isEqualTo(WHITE_SPACE.contains(c));
        }
    }

    @Test
    void ofATextInLanguagesEachMustSaySomething() {
        LocalisedText title = english("Tunis").and("fr", "\u00A0").and("ar", "");

        assertThat(errors(partnership().title(title).build()))
                .containsExactly("title.ar blank-text", "title.fr blank-text");
    }

    @Test
    void aTextInNoLanguageIsBlank() {
        assertThat(errors(partnership().title(LocalisedText.of(Map.of())).build()))
                .containsExactly("title blank-text");
    }

    @Test
    void blankElementsOfAListAreFoundAtTheirIndex() {
        assertThat(errors(organisation().addAliases("Tunis", " ", "Tounes", "").build()))
                .containsExactly("aliases[1].<list element> blank-text", "aliases[3].<list element> blank-text");
    }

    // text-too-long

    @ParameterizedTest
    @CsvSource({"a, 300", "😀, 300", "é, 300"})
    void theLastCharacterThatFitsIsACodePoint(String character, int limit) {
        String fits = character.repeat(limit);
        String tooLong = character.repeat(limit + 1);

        assertThat(advice(source().title(fits).build())).isEmpty();
        assertThat(advice(source().title(tooLong).build())).containsExactly("title text-too-long");
        assertThat(errors(source().title(tooLong).build())).isEmpty();
        assertThat(advice(organisation().name(english(fits)).build())).isEmpty();
        assertThat(advice(organisation().name(english(fits).and("fr", tooLong)).build()))
                .containsExactly("name.fr text-too-long");
    }

    @Test
    void acronymsDescriptionsAndLessonsHaveLimitsOfTheirOwn() {
        assertThat(advice(partnership().acronym(EMOJI.repeat(60)).build())).isEmpty();
        assertThat(advice(partnership().acronym(EMOJI.repeat(61)).build())).containsExactly("acronym text-too-long");
        assertThat(advice(partnership().description(english("x".repeat(20_000))).build()))
                .isEmpty();
        assertThat(advice(partnership().description(english("x".repeat(20_001))).build()))
                .containsExactly("description.en text-too-long");
        Lesson.Builder lesson = Lesson.builder().id(RecordId.of("l-1")).kind("challenge");
        assertThat(advice(lesson.text(english("x".repeat(20_000))).build())).isEmpty();
        assertThat(advice(lesson.text(english("x".repeat(20_001))).build())).containsExactly("text.en text-too-long");
    }

    @Test
    void longElementsOfAListAreFoundAtTheirIndex() {
        String tooLong = "x".repeat(4001);

        assertThat(advice(meeting()
                        .addObjectives(english("ok"), english(tooLong).and("fr", "x".repeat(4000)))
                        .build()))
                .containsExactly("objectives[1].<list element>.en text-too-long");
        assertThat(advice(organisation().addAliases("x".repeat(301)).build()))
                .containsExactly("aliases[0].<list element> text-too-long");
    }

    // invalid-language-tag

    @ParameterizedTest
    @ValueSource(strings = {"en", "pt-BR", "EN", "und", "mul", "zh-Hant-TW", "ar-001"})
    void aTagOfBcp47Passes(String tag) {
        assertThat(errors(source().language(tag).build())).isEmpty();
        assertThat(errors(partnership().title(LocalisedText.of(tag, "x")).build()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "english", "en_GB", "xx", "e", "en-", "pt-ZZ", "<b>", "a.b", "a[0]"})
    void anyOtherTagIsFound(String tag) {
        assertThat(errors(source().language(tag).build())).containsExactly("language invalid-language-tag");
        assertThat(errors(partnership().title(LocalisedText.of(tag, "x")).build()))
                .containsExactly("title." + tag + " invalid-language-tag");
        assertThat(errors(meeting().addLanguages("en", tag).build()))
                .containsExactly("languages[1].<list element> invalid-language-tag");
    }

    // countries

    @Test
    void aCodeOfIso3166OrKosovoPasses() {
        for (String code : List.of("TN", "BE", "GR", "GB", "XK", "AQ")) {
            assertThat(errors(organisation().country(Country.of(code)).build())).isEmpty();
            assertThat(advice(organisation().country(Country.of(code)).build())).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ZZ", "tn", "TUN", "EU", "Tunisia"})
    void aCodeThatIsNoneIsUnknown(String code) {
        Country country = Country.of(code);

        assertThat(errors(organisation().country(country).build())).containsExactly("country unknown-country");
        assertThat(advice(organisation().country(country).build())).isEmpty();
        assertThat(errors(partnership()
                        .addCountries(CountryShare.builder().country(country).build())
                        .build()))
                .containsExactly("countries[0].country unknown-country");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EL", "UK"})
    void aCodeOfEuTextsIsAnAliasAndNotUnknown(String code) {
        assertThat(errors(organisation().country(Country.of(code)).build())).isEmpty();
        assertThat(advice(organisation().country(Country.of(code)).build()))
                .containsExactly("country reserved-country-alias");
        Terms terms = Terms.builder()
                .addEuSideEquivalents(Country.of("GB"), Country.of(code))
                .build();
        assertThat(advice(terms)).containsExactly("euSideEquivalents[1] reserved-country-alias");
    }

    // money and numbers

    @Test
    void aCurrencyMayBeCurrentOrWithdrawnButMustBeOne() {
        for (String code : List.of("EUR", "TND", "DEM")) {
            assertThat(errors(Money.of(BigDecimal.TEN, code))).isEmpty();
        }
        for (String code : List.of("", "eur", "EURO", "€", "ZZZ")) {
            assertThat(errors(Money.of(BigDecimal.TEN, code))).containsExactly("currency unknown-currency");
        }
    }

    @Test
    void zeroPassesAndLessDoesNot() {
        assertThat(errors(euro("0"))).isEmpty();
        assertThat(errors(euro("0.00"))).isEmpty();
        assertThat(errors(euro("-0.01"))).containsExactly("amount negative-amount");
        assertThat(errors(Population.builder().value(0).build())).isEmpty();
        assertThat(errors(Population.builder().value(-1).build())).containsExactly("value negative-amount");
        assertThat(errors(meeting().edition(0).build())).isEmpty();
        assertThat(errors(meeting().edition(-1).build())).containsExactly("edition negative-amount");
        assertThat(advice(meeting().edition(-1).build())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0, true",
        "-0.0, true",
        "100, true",
        "100.00, true",
        "1E+2, true",
        "-0.01, false",
        "100.01, false",
        "-1, false"
    })
    void aPercentageIsFromZeroToOneHundred(BigDecimal percentage, boolean passes) {
        Funding funding = Funding.builder().euCofinancingRate(percentage).build();

        assertThat(errors(funding))
                .isEqualTo(passes ? List.of() : List.of("euCofinancingRate percentage-out-of-range"));
        assertThat(advice(funding)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "90, 180, ''",
        "-90, -180, ''",
        "90.000001, 0, place.point.latitude latitude-out-of-range",
        "-90.1, 0, place.point.latitude latitude-out-of-range",
        "0, 180.1, place.point.longitude longitude-out-of-range",
        "0, -181, place.point.longitude longitude-out-of-range"
    })
    void aPointLiesOnTheEarth(String latitude, String longitude, String found) {
        Organisation organisation =
                organisation().place(at(latitude, longitude)).build();

        assertThat(errors(organisation)).isEqualTo(found.isEmpty() ? List.of() : List.of(found));
        assertThat(advice(organisation)).isEmpty();
    }

    // addresses

    @ParameterizedTest
    @ValueSource(strings = {"office@example.org", "a.b+c@sub.example.org", "büro@example.org"})
    void anAddressPasses(String email) {
        assertThat(errors(Contact.builder().email(email).build())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "office",
                "office@",
                "@example.org",
                "mailto:a@example.org,b@example.org",
                "a b@example.org"
            })
    void whatIsNoAddressIsFoundOnce(String email) {
        Contact contact = Contact.builder().email(email).build();

        assertThat(errors(contact)).containsExactly("email invalid-email");
        assertThat(advice(contact)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "HTTP://example.org/a?b#c",
                "https://example.org:8080/%20",
                "https://münchen.de/"
            })
    void anAbsoluteAddressOfTheWebPasses(String url) {
        assertThat(errors(source().url(url).build())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "example.org",
                "www.example.org/a",
                "/a/b",
                "//example.org",
                "https:",
                "https://",
                "https:///a",
                "http:example.org",
                "https://example.org/a b",
                "ftp://example.org",
                "mailto:a@example.org",
                "https://example.org/%zz",
                " https://example.org"
            })
    void anythingElseIsNoAddressOfTheWeb(String url) {
        assertThat(errors(source().url(url).build())).containsExactly("url invalid-url");
        assertThat(advice(source().url(url).build())).isEmpty();
        DocumentLink document = DocumentLink.builder().url(url).build();
        assertThat(errors(meeting().addDocuments(document).build())).containsExactly("documents[0].url invalid-url");
    }

    @Test
    void aNamespaceMayHaveAnyScheme() {
        for (String uri : List.of("https://example.org/", "urn:example:psc", "tag:example.org,2026:psc")) {
            assertThat(errors(Header.builder().namespace(uri).build())).isEmpty();
        }
        for (String uri : List.of("", "psc", "/psc", "urn:", "https:psc", "urn:a b")) {
            assertThat(errors(Header.builder().namespace(uri).build())).containsExactly("namespace invalid-url");
        }
    }

    // codes and identifiers

    @Test
    void aReferenceToTheAgendaIsToAGoalOrTarget() {
        assertThat(errors(partnership()
                        .addSdgs(SdgRef.of("1"), SdgRef.of("17"), SdgRef.of("17.19"), SdgRef.of("11.c"))
                        .build()))
                .isEmpty();
        assertThat(errors(partnership()
                        .addSdgs(SdgRef.of("11"), SdgRef.of("18"), SdgRef.of("11.8"), SdgRef.of(""))
                        .build()))
                .containsExactly("sdgs[1] unknown-sdg", "sdgs[2] unknown-sdg", "sdgs[3] unknown-sdg");
    }

    @Test
    void anIdentifierFitsItsScheme() {
        assertThat(errors(organisation()
                        .addIdentifiers(Identifier.of("XI-WIKIDATA", "Q3572"), Identifier.of("XI-WIKIDATA", "3572"))
                        .build()))
                .containsExactly("identifiers[1].value invalid-identifier");
    }

    @Test
    void anIdentifierOfAnUnknownSchemePassesWithAdvice() {
        Organisation organisation = organisation()
                .addIdentifiers(Identifier.of("XX-REGISTER", "anything"))
                .build();

        assertThat(errors(organisation)).isEmpty();
        assertThat(advice(organisation)).containsExactly("identifiers[0].scheme unknown-identifier-scheme");
        assertThat(advice(organisation()
                        .addIdentifiers(Identifier.of("XI-WIKIDATA", "Q3572"))
                        .build()))
                .isEmpty();
    }

    @Test
    void idsAreWellFormedWhereverTheyStand() {
        Partnership partnership = Partnership.builder()
                .id(RecordId.of("P 1"))
                .title(english("x"))
                .call(RecordId.of("2018_1"))
                .addParticipants(participant("tunis"), participant("Tunis"))
                .addSources(RecordId.of("s-1"), RecordId.of("-"))
                .build();

        assertThat(errors(partnership))
                .containsExactly(
                        "call invalid-id",
                        "id invalid-id",
                        "participants[1].organisation invalid-id",
                        "sources[1] invalid-id");
        assertThat(errors(partnership().id(RecordId.of("a".repeat(64))).build()))
                .isEmpty();
        assertThat(errors(partnership().id(RecordId.of("a".repeat(65))).build()))
                .containsExactly("id invalid-id");
    }

    @Test
    void aTimeZoneIsOneOfTheIanaDatabase() {
        assertThat(errors(meeting().timeZone("Europe/Brussels").build())).isEmpty();
        for (String zone : List.of("", "CEST", "+01:00", "europe/brussels", "Europe/Gent")) {
            assertThat(errors(meeting().timeZone(zone).build())).containsExactly("timeZone unknown-time-zone");
        }
    }

    @Test
    void aCodeOfAnOpenListThatIsUnknownIsAdvice() {
        Organisation organisation = organisation().kind("city").build();
        Meeting meeting = meeting().addThemes("water", "Water").build();

        assertThat(errors(organisation)).isEmpty();
        assertThat(advice(organisation)).containsExactly("kind unknown-code");
        assertThat(errors(meeting)).isEmpty();
        assertThat(advice(meeting)).containsExactly("themes[1].<list element> unknown-code");
        assertThat(advice(organisation().kind("local-authority-association").build()))
                .isEmpty();
    }

    @Test
    void aPartnershipHasParticipants() {
        Partnership none =
                Partnership.builder().id(RecordId.of("p-1")).title(english("x")).build();

        assertThat(errors(none)).containsExactly("participants empty-list");
        assertThat(advice(none)).isEmpty();
    }

    // dates

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, 1949, false",
        "2026-11-22, 1950, true",
        "2026-11-22, 2046, true",
        "2026-11-22, 2047, false",
        "2026-12-31, 2046-12-31, true",
        "2027-01-01, 2047-12, true",
        "2026-11-22, 1949-12-31, false",
        "2026-11-22, 0202, false"
    })
    void aYearIsFrom1950ToTwentyYearsAheadOfTheClock(LocalDate today, String date, boolean passes) {
        Validator validator = PlainJakarta.on(today);
        Partnership partnership = partnership().start(PartialDate.parse(date)).build();
        Meeting meeting = meeting().start(EventTime.parse(date)).build();
        int year = Integer.parseInt(date.substring(0, 4));
        Organisation organisation = organisation()
                .population(Population.builder().value(1).year(year).build())
                .build();

        assertThat(paths(validator.validate(partnership))).isEmpty();
        assertThat(paths(validator.validate(partnership, Advice.class)))
                .isEqualTo(passes ? List.of() : List.of("start year-out-of-range"));
        assertThat(paths(validator.validate(meeting, Advice.class)))
                .isEqualTo(passes ? List.of() : List.of("start year-out-of-range"));
        assertThat(paths(validator.validate(organisation, Advice.class)))
                .isEqualTo(passes ? List.of() : List.of("population.year year-out-of-range"));
    }

    private static <T> List<String> paths(Set<ConstraintViolation<T>> violations) {
        return PlainJakarta.ofValues(violations).stream()
                .map(violation -> violation.getPropertyPath() + " " + PlainJakarta.code(violation))
                .toList();
    }

    @Test
    void aMeetingHasAStartUnlessItIsPlanned() {
        Meeting.Builder unknown =
                Meeting.builder().id(RecordId.of("m-1")).title(english("x")).kind("webinar");

        assertThat(errors(unknown.build())).containsExactly(" missing-field");
        assertThat(advice(unknown.build())).isEmpty();
        for (MeetingStatus status : MeetingStatus.values()) {
            assertThat(errors(unknown.status(status).build()))
                    .as("%s", status)
                    .isEqualTo(status == MeetingStatus.PLANNED ? List.of() : List.of(" missing-field"));
        }
        assertThat(errors(unknown.status(MeetingStatus.HELD)
                        .start(EventTime.parse("2023"))
                        .build()))
                .isEmpty();
        assertThat(errors(Dataset.builder()
                        .addMeetings(
                                meeting().build(),
                                Meeting.builder()
                                        .id(RecordId.of("m-2"))
                                        .title(english("x"))
                                        .kind("webinar")
                                        .build())
                        .build()))
                .containsExactly("meetings[1] missing-field");
    }

    // places

    @Test
    void aPathLeadsThroughListsOptionalsMapsAndLanguages() {
        Indicator indicator = Indicator.builder().title(english(" ")).build();
        Dataset dataset = Dataset.builder()
                .addSources(source().addClaims(Claim.builder()
                                .field("/title")
                                .value(new JsonValue.JsonNull())
                                .note(LocalisedText.of("zz-!", "x"))
                                .build())
                        .build())
                .addCalls(Call.builder()
                        .id(RecordId.of("2018"))
                        .reference("x")
                        .terms(Terms.builder()
                                .putBasis(
                                        "grant",
                                        TermBasis.builder()
                                                .source(RecordId.of("S!"))
                                                .build())
                                .build())
                        .build())
                .addPartnerships(
                        partnership().build(),
                        partnership()
                                .addActivities(
                                        Activity.builder().place(at("99", "0")).build())
                                .funding(Funding.builder()
                                        .addBudgets(
                                                Budget.builder().build(),
                                                Budget.builder()
                                                        .amount(euro("-1"))
                                                        .build())
                                        .build())
                                .addResults(Result.builder()
                                        .addIndicators(Indicator.builder().build(), indicator)
                                        .build())
                                .build())
                .addMeetings(meeting()
                        .addSessions(Session.builder().room(" ").build())
                        .build())
                .build();

        assertThat(errors(dataset))
                .containsExactly(
                        "calls[0].terms.basis[grant].source invalid-id",
                        "meetings[0].sessions[0].room blank-text",
                        "partnerships[1].activities[0].place.point.latitude latitude-out-of-range",
                        "partnerships[1].funding.budgets[1].amount.amount negative-amount",
                        "partnerships[1].results[0].indicators[1].title.en blank-text",
                        "sources[0].claims[0].note.zz-! invalid-language-tag");
    }

    @Test
    void bothGroupsTogetherFindWhatEachFindsAlone() {
        Organisation organisation = organisation()
                .id(RecordId.of("?"))
                .kind("city")
                .country(Country.of("EL"))
                .acronym(" ".repeat(61))
                .build();

        assertThat(errors(organisation)).containsExactly("acronym blank-text", "id invalid-id");
        assertThat(advice(organisation))
                .containsExactly("acronym text-too-long", "country reserved-country-alias", "kind unknown-code");
        assertThat(PlainJakarta.ofValues(PlainJakarta.VALIDATOR.validate(
                        organisation, jakarta.validation.groups.Default.class, Advice.class)))
                .hasSize(5);
    }
}
