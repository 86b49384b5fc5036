package io.github.pscsdk.rule.claim;

import static io.github.pscsdk.rule.Given.GIRONA;
import static io.github.pscsdk.rule.Given.as;
import static io.github.pscsdk.rule.Given.date;
import static io.github.pscsdk.rule.Given.eur;
import static io.github.pscsdk.rule.Given.gironaAndTunis;
import static io.github.pscsdk.rule.Given.partnership;
import static io.github.pscsdk.rule.GivenClaim.array;
import static io.github.pscsdk.rule.GivenClaim.claim;
import static io.github.pscsdk.rule.GivenClaim.object;
import static io.github.pscsdk.rule.GivenMeeting.meeting;
import static io.github.pscsdk.rule.GivenMeeting.time;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.codelist.OrganisationKind;
import io.github.pscsdk.codelist.Qualifier;
import io.github.pscsdk.codelist.Role;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Activity;
import io.github.pscsdk.model.Attendance;
import io.github.pscsdk.model.Claim;
import io.github.pscsdk.model.Country;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.Figure;
import io.github.pscsdk.model.Funding;
import io.github.pscsdk.model.Indicator;
import io.github.pscsdk.model.IndicatorBaseline;
import io.github.pscsdk.model.JsonValue;
import io.github.pscsdk.model.LocalisedText;
import io.github.pscsdk.model.Money;
import io.github.pscsdk.model.Organisation;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.Population;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.Result;
import io.github.pscsdk.model.SdgRef;
import io.github.pscsdk.rule.Given;
import io.github.pscsdk.rule.RuleTrial;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourcesDisagreeTest {

    private final RuleTrial trial = RuleTrial.of(new SourcesDisagree());

    @Test
    void aClaimAgainstTheRecordIsFoundAtTheFieldOfTheRecord() {
        trial.on(gironaAndTunis()
                        .end(date("2023-12"))
                        .addClaims(claim("/end", "2023-06"))
                        .build())
                .onlyFound(
                        "/partnerships/0/end",
                        Values.of("field", "/end")
                                .and("stated", "2023-12")
                                .and("claims", List.of("2023-06"))
                                .and("sources", List.of("press")));
    }

    @Test
    void withoutAPreferredValueTheClaimsAreComparedWithEachOther() {
        Claim first = claim("/end", "2023-06");

        trial.on(gironaAndTunis()
                        .addClaims(claim("/acronym", "GB"), first, claim("/end", "2023-12-31", "page"))
                        .build())
                .onlyFound(
                        "/partnerships/0/claims/1/field",
                        Values.of("field", "/end")
                                .and("claims", List.of("2023-06", "2023-12-31"))
                                .and("sources", List.of("press", "page")));
        trial.on(gironaAndTunis().addClaims(first).build()).nothing();
    }

    @Test
    void aFieldHasOneFindingHoweverManySourcesDisagree() {
        RuleTrial.Said said = trial.on(gironaAndTunis()
                .start(date("2021-01"))
                .end(date("2023-12"))
                .addClaims(
                        claim("/end", "2023-12-31", "page"),
                        claim("/start", "2021-02", "page"),
                        claim("/end", "2024-01"),
                        claim("/end", "2024-06"))
                .build());

        assertThat(said.pointers()).containsExactlyInAnyOrder("/partnerships/0/end", "/partnerships/0/start");
        assertThat(said.found().get(0).getValues())
                .isEqualTo(Values.of("field", "/end")
                        .and("stated", "2023-12")
                        .and("claims", List.of("2023-12-31", "2024-01", "2024-06"))
                        .and("sources", List.of("page", "press")));
    }

    @Test
    void twoClaimsMayDisagreeThoughEachFitsTheRecord() {
        assertThat(trial.on(gironaAndTunis()
                                .end(date("2023"))
                                .addClaims(claim("/end", "2023-06"), claim("/end", "2023-12"))
                                .build())
                        .pointers())
                .containsExactly("/partnerships/0/end");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-03-07T09:00, 2023-03-07T10:00, true",
        "2023-03-07T09:00, 2023-03-08, true",
        "2023-03-07, 2023-03-06T23:59, true",
        "2023-03-07T09:00, 2023-03-07, false",
        "2023-03-07T09:00, 2023-03, false",
        "2023-03-07T09:00, 2023-03-07T09:00, false"
    })
    void timesDisagreeIfTheyHaveNoMinuteInCommon(String stated, String claimed, boolean disagree) {
        assertThat(trial.on(meeting()
                                .start(time(stated))
                                .addClaims(claim("/start", claimed))
                                .build())
                        .pointers())
                .isEqualTo(disagree ? List.of("/meetings/0/start") : List.of());
    }

    @Test
    void datesOfDifferentPrecisionDisagreeOnlyIfTheyHaveNoDayInCommon() {
        Partnership.Builder partnership = gironaAndTunis().end(date("2023"));

        trial.on(partnership
                        .addClaims(claim("/end", "2023-06"), claim("/end", "2023-06-30"))
                        .build())
                .nothing();
        assertThat(trial.on(partnership.addClaims(claim("/end", "2024-01")).build())
                        .pointers())
                .containsExactly("/partnerships/0/end");
    }

    @Test
    void amountsOfOneCurrencyDisagreeBeyondTheirQualifiers() {
        Claim claim = claim("/funding/euContribution", object("amount", 2000000, "currency", "EUR"));

        trial.on(granted(eur("1900000")).addClaims(claim).build())
                .onlyFound(
                        "/partnerships/0/funding/euContribution",
                        Values.of("field", "/funding/euContribution")
                                .and("stated", eur("1900000"))
                                .and("claims", List.of(eur("2000000")))
                                .and("sources", List.of("press")));
        trial.on(granted(eur("2000000.00")).addClaims(claim).build()).nothing();
        trial.on(granted(eur(Qualifier.ABOUT, "1900000")).addClaims(claim).build())
                .onlyNotChecked(Reason.TOO_VAGUE);
        assertThat(trial.on(granted(eur(Qualifier.ABOUT, "1800000"))
                                .addClaims(claim)
                                .build())
                        .pointers())
                .containsExactly("/partnerships/0/funding/euContribution");
        assertThat(trial.on(granted(eur(Qualifier.AT_LEAST, "2000001"))
                                .addClaims(claim)
                                .build())
                        .pointers())
                .hasSize(1);
    }

    @Test
    void theSameAmountWithTheSameQualifierAgrees() {
        trial.on(granted(eur(Qualifier.ABOUT, "2000000"))
                        .addClaims(claim(
                                "/funding/euContribution",
                                object("qualifier", "about", "currency", "EUR", "amount", 2000000)))
                        .build())
                .nothing();
    }

    @Test
    void theSameAmountAtAnotherExchangeRateAgrees() {
        trial.on(granted(eur("2000000"))
                        .addClaims(
                                claim(
                                        "/funding/euContribution",
                                        object("amount", 2000000, "currency", "EUR", "valueDate", "2020-12-15")),
                                claim(
                                        "/funding/euContribution",
                                        object("amount", 2000000, "currency", "EUR", "valueDate", "2021-01-15")))
                        .build())
                .nothing();
    }

    @Test
    void amountsOfDifferentCurrenciesCannotBeCompared() {
        Claim dollars = claim("/funding/euContribution", object("amount", 1, "currency", "USD"));

        trial.on(granted(eur("1900000")).addClaims(dollars).build()).onlyNotChecked(Reason.CURRENCY_DIFFERS);
    }

    @Test
    void whatDisagreesForCertainMattersMoreThanWhatCannotBeTold() {
        RuleTrial.Said said = trial.on(granted(eur("1900000"))
                .addClaims(
                        claim("/funding/euContribution", object("amount", 1, "currency", "USD")),
                        claim("/funding/euContribution", object("amount", 2, "currency", "EUR")))
                .build());

        assertThat(said.pointers()).containsExactly("/partnerships/0/funding/euContribution");
        assertThat(said.notChecked()).isEmpty();
    }

    @Test
    void aMemberOfAnAmountCanBeClaimed() {
        assertThat(trial.on(granted(eur("1900000"))
                                .addClaims(claim("/funding/euContribution/amount", new BigDecimal("1900000.5")))
                                .build())
                        .pointers())
                .containsExactly("/partnerships/0/funding/euContribution/amount");
        trial.on(granted(eur(Qualifier.ABOUT, "1900000"))
                        .addClaims(claim("/funding/euContribution/amount", 2000000))
                        .build())
                .onlyNotChecked(Reason.TOO_VAGUE);
        trial.on(granted(eur("1900000"))
                        .addClaims(claim("/funding/euContribution/currency", "EUR"))
                        .build())
                .nothing();
    }

    @Test
    void numbersDisagreeUnlessTheyAreEqual() {
        assertThat(trial.on(gironaAndTunis()
                                .durationMonths(36)
                                .addClaims(claim("/durationMonths", 35))
                                .build())
                        .found()
                        .get(0)
                        .getValues())
                .isEqualTo(Values.of("field", "/durationMonths")
                        .and("stated", new BigDecimal("36"))
                        .and("claims", List.of(new BigDecimal("35")))
                        .and("sources", List.of("press")));
        trial.on(gironaAndTunis()
                        .funding(Funding.builder()
                                .euCofinancingRate(new BigDecimal("95"))
                                .build())
                        .addClaims(claim("/funding/euCofinancingRate", new BigDecimal("95.00")))
                        .build())
                .nothing();
    }

    @Test
    void figuresInsideListsAreFoundByTheIdsOnTheWay() {
        Indicator trees = Indicator.builder()
                .id(RecordId.of("i1"))
                .baseline(IndicatorBaseline.builder()
                        .value(Figure.of(new BigDecimal("0")))
                        .build())
                .build();
        Partnership.Builder partnership = gironaAndTunis()
                .addResults(
                        Result.builder().id(RecordId.of("r0")).build(),
                        Result.builder()
                                .id(RecordId.of("r1"))
                                .addIndicators(trees)
                                .build());

        assertThat(trial.on(partnership
                                .addClaims(claim("/results/r1/indicators/i1/baseline/value", 12))
                                .build())
                        .pointers())
                .containsExactly("/partnerships/0/results/1/indicators/0/baseline/value");
    }

    @Test
    void oneFieldMayBeWrittenInTwoWays() {
        RuleTrial.Said said = trial.on(gironaAndTunis()
                .addClaims(
                        claim("/participants/1/from", "2021"),
                        claim("/participants/tunis/from", "2022"),
                        claim("/participants/girona/from", "2022"))
                .build());

        assertThat(said.pointers()).containsExactly("/partnerships/0/claims/0/field");
        assertThat(said.found().get(0).getValues().asMap()).containsEntry("field", "/participants/1/from");
    }

    @Test
    void aRoleOfAParticipantIsFoundByItsOrganisation() {
        assertThat(trial.on(gironaAndTunis()
                                .addClaims(claim("/participants/tunis/role", "associate"))
                                .build())
                        .pointers())
                .containsExactly("/partnerships/0/participants/1/role");
    }

    @Test
    void aPartnerMayHaveAnyRole() {
        trial.on(gironaAndTunis()
                        .addClaims(claim("/participants/tunis/role", "partner"))
                        .build())
                .nothing();
        trial.on(partnership(as(Role.PARTNER, "tunis"))
                        .addClaims(
                                claim("/participants/tunis/role", "co-applicant"),
                                claim("/participants/0", object("organisation", "tunis", "role", "co-applicant")))
                        .build())
                .nothing();
        assertThat(trial.on(partnership(as(Role.PARTNER, "tunis"))
                                .addClaims(
                                        claim("/participants/tunis/role", "co-applicant"),
                                        claim("/participants/tunis/role", "associate"))
                                .build())
                        .pointers())
                .containsExactly("/partnerships/0/participants/0/role");
    }

    @Test
    void anOrganisationOfUnknownKindMayBeOfAnyKind() {
        Organisation unknown = Given.organisation("o", OrganisationKind.UNKNOWN).build();

        trial.on(claiming(unknown, claim("/kind", "municipality"))).nothing();
        assertThat(trial.on(claiming(GIRONA, claim("/kind", "province"))).pointers())
                .containsExactly("/organisations/0/kind");
        trial.on(claiming(GIRONA, claim("/kind", "unknown"))).nothing();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Green Belts for two Cities", "  GREEN BELTS, FOR TWO CITIES! ", "Grèen belts—for two cities"})
    void textsAreComparedAfterFolding(String claimed) {
        trial.on(gironaAndTunis()
                        .title(LocalisedText.of("en", "Green belts for two cities"))
                        .addClaims(claim("/title", object("EN", claimed)), claim("/title/en", claimed))
                        .build())
                .nothing();
    }

    @Test
    void textsDisagreeInALanguageThatBothHave() {
        Partnership.Builder partnership = gironaAndTunis()
                .title(LocalisedText.of("en", "Green belts").and("fr", "Ceintures vertes"))
                .addClaims(claim("/title", object("fr", "Ceinture verte", "es", "Cinturones")));

        assertThat(trial.on(partnership.build()).pointers()).containsExactly("/partnerships/0/title");
    }

    @Test
    void textsWithoutACommonLanguageCannotBeCompared() {
        trial.on(gironaAndTunis()
                        .title(LocalisedText.of("en", "Green belts"))
                        .addClaims(claim("/title", object("fr", "Ceintures vertes")))
                        .build())
                .onlyNotChecked(Reason.NOT_STATED);
    }

    @Test
    void theTextOfOneLanguageCanBeClaimed() {
        assertThat(trial.on(gironaAndTunis()
                                .title(LocalisedText.of("pt-BR", "Cinturões verdes"))
                                .addClaims(claim("/title/pt-br", "Cinturões"))
                                .build())
                        .pointers())
                .containsExactly("/partnerships/0/title/pt-BR");
    }

    @Test
    void plainTextsAreFoldedToo() {
        trial.on(gironaAndTunis()
                        .acronym("GREENBELT")
                        .addClaims(claim("/acronym", "GreenBelt"))
                        .build())
                .nothing();
        assertThat(trial.on(gironaAndTunis()
                                .acronym("+")
                                .addClaims(claim("/acronym", "-"))
                                .build())
                        .pointers())
                .containsExactly("/partnerships/0/acronym");
    }

    @Test
    void codesIdsAndTruthValuesMustBeEqual() {
        RuleTrial.Said said = trial.on(gironaAndTunis()
                .call(RecordId.of("2020"))
                .participantsComplete(true)
                .addClaims(
                        claim("/call", "2021"),
                        claim("/participantsComplete", false),
                        claim("/participants/girona/role", "lead-applicant"))
                .build());

        assertThat(said.pointers())
                .containsExactlyInAnyOrder("/partnerships/0/call", "/partnerships/0/participantsComplete");
    }

    @Test
    void aCountryMayBeWrittenInTwoWays() {
        Organisation athens =
                Organisation.builder().from(GIRONA).country(Country.of("GR")).build();

        trial.on(claiming(athens, claim("/country", "EL"))).nothing();
        assertThat(trial.on(claiming(athens, claim("/country", "ES"))).pointers())
                .containsExactly("/organisations/0/country");
    }

    @Test
    void listsAreComparedAsSets() {
        Partnership.Builder partnership =
                gironaAndTunis().addThemes("greening", "water").addSdgs(SdgRef.of("11"), SdgRef.of("11.6"));

        trial.on(partnership
                        .addClaims(
                                claim("/themes", array("water", "greening", "water")),
                                claim("/sdgs", array("11.6", "11")))
                        .build())
                .nothing();
        assertThat(trial.on(partnership
                                .addClaims(claim("/themes", array("water")), claim("/sdgs", array("11", "11.6", "17")))
                                .build())
                        .pointers())
                .containsExactlyInAnyOrder("/partnerships/0/themes", "/partnerships/0/sdgs");
    }

    @Test
    void listsOfObjectsAreComparedByWhatBothState() {
        trial.on(gironaAndTunis()
                        .addClaims(claim(
                                "/participants",
                                array(
                                        object("organisation", "tunis"),
                                        object("organisation", "girona", "from", "2021"))))
                        .build())
                .nothing();
        assertThat(trial.on(gironaAndTunis()
                                .addClaims(claim("/participants", array(object("organisation", "tunis"))))
                                .build())
                        .pointers())
                .containsExactly("/partnerships/0/participants");
    }

    @Test
    void aPopulationIsComparedByValueAndQualifierWhereTheYearIsNotAnother() {
        Organisation tunis = Organisation.builder()
                .from(Given.TUNIS)
                .population(Population.builder()
                        .value(640_000)
                        .qualifier(Qualifier.ABOUT)
                        .year(2014)
                        .build())
                .build();

        assertThat(trial.on(claiming(tunis, claim("/population", object("value", 720_000, "year", 2014))))
                        .pointers())
                .containsExactly("/organisations/0/population");
        assertThat(trial.on(claiming(tunis, claim("/population", object("value", 720_000))))
                        .pointers())
                .hasSize(1);
        trial.on(claiming(tunis, claim("/population", object("value", 650_000, "year", 2014))))
                .onlyNotChecked(Reason.TOO_VAGUE);
        trial.on(claiming(tunis, claim("/population", object("value", 720_000, "year", 2024))))
                .onlyNotChecked(Reason.TOO_VAGUE);
        trial.on(claiming(tunis, claim("/population/value", 650_000))).onlyNotChecked(Reason.TOO_VAGUE);
        assertThat(trial.on(claiming(tunis, claim("/population/value", 720_000)))
                        .pointers())
                .containsExactly("/organisations/0/population/value");
    }

    @Test
    void objectsAreComparedMemberByMember() {
        DatasetRecord attended = meeting()
                .attendance(Attendance.builder()
                        .value(140)
                        .qualifier(Qualifier.ABOUT)
                        .cities(40)
                        .build())
                .addClaims(claim("/attendance", object("value", 150, "qualifier", "about", "cities", 39)))
                .build();

        assertThat(trial.on(attended).pointers()).containsExactly("/meetings/0/attendance");
    }

    @Test
    void objectsWithoutACommonMemberCannotBeCompared() {
        trial.on(meeting()
                        .attendance(Attendance.builder().value(140).build())
                        .addClaims(claim("/attendance", object("cities", 40)))
                        .build())
                .onlyNotChecked(Reason.NOT_STATED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "end",
                "/ends",
                "/end/year",
                "/participants/-/from",
                "/participants/tunis/role/x",
                "/aliases/7",
                "/themes/greening",
                "/funding/x-own",
                "/x-own"
            })
    void aFieldThatTheFormatDoesNotKnowSaysNothing(String field) {
        trial.on(gironaAndTunis()
                        .end(date("2023"))
                        .addThemes("water")
                        .putExtensions("x-own", new JsonValue.JsonString("mine"))
                        .addClaims(claim(field, "2020"), claim(field, "2021"))
                        .build())
                .nothing();
    }

    @Test
    void anElementThatTheRecordDoesNotListCanBeClaimed() {
        assertThat(trial.on(gironaAndTunis()
                                .addClaims(
                                        claim("/participants/palermo/role", "associate"),
                                        claim("/participants/palermo/role", "co-applicant"))
                                .build())
                        .pointers())
                .containsExactly("/partnerships/0/claims/0/field");
    }

    @Test
    void whichOfTwoPartsWithOneIdIsMeantCannotBeTold() {
        Activity early =
                Activity.builder().id(RecordId.of("a1")).start(date("2021")).build();

        trial.on(gironaAndTunis()
                        .addActivities(
                                early,
                                Activity.builder()
                                        .from(early)
                                        .start(date("2022"))
                                        .build())
                        .addClaims(claim("/activities/a1/start", "2023"))
                        .build())
                .nothing();
    }

    @Test
    void aValueOfTheWrongTypeSaysNothing() {
        trial.on(granted(eur("1900000"))
                        .end(date("2023"))
                        .durationMonths(36)
                        .addClaims(
                                claim("/end", "soon"),
                                claim("/end", 2020),
                                claim("/end", new JsonValue.JsonNull()),
                                claim("/durationMonths", "35"),
                                claim("/durationMonths", new JsonValue.JsonNumber("1e999999999")),
                                claim("/funding/euContribution", 5),
                                claim("/title", "A title"),
                                claim("/participants", object()),
                                claim("/participantsComplete", "no"))
                        .build())
                .nothing();
    }

    @Test
    void aClaimWithoutSourceCountsAsWell() {
        Claim claim = Claim.builder().from(claim("/end", "2024")).build();
        Claim anonymous =
                Claim.builder().field(claim.getField()).value(claim.getValue()).build();

        assertThat(trial.on(gironaAndTunis()
                                .end(date("2023"))
                                .addClaims(anonymous)
                                .build())
                        .found()
                        .get(0)
                        .getValues()
                        .asMap())
                .containsEntry("sources", List.of());
    }

    @Test
    void aRecordThatIsMadeToCostMuchIsGivenUp() {
        Object[] texts = new Object[20_000];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = "theme-" + i;
        }
        Object[] reversed = texts.clone();
        Collections.reverse(Arrays.asList(reversed));

        trial.on(gironaAndTunis()
                        .addClaims(claim("/themes", array(texts)), claim("/themes", array(reversed)))
                        .build())
                .onlyNotChecked(Reason.TOO_VAGUE);
    }

    @Test
    void withoutClaimsThereIsNothingToCompare() {
        trial.on(gironaAndTunis().build(), GIRONA, meeting().build()).nothing();
    }

    private static Partnership.Builder granted(Money grant) {
        return gironaAndTunis().funding(Funding.builder().euContribution(grant).build());
    }

    private static Organisation claiming(Organisation organisation, Claim claim) {
        return Organisation.builder().from(organisation).addClaims(claim).build();
    }
}
