package io.github.pscsdk.rule.call;

import static io.github.pscsdk.rule.Given.date;
import static io.github.pscsdk.rule.call.GivenCall.call;
import static io.github.pscsdk.rule.call.GivenCall.callOf2020;
import static io.github.pscsdk.rule.call.GivenCall.grant;
import static io.github.pscsdk.rule.call.GivenCall.lot;
import static io.github.pscsdk.rule.call.GivenCall.range;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.codelist.Confidence;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Call;
import io.github.pscsdk.model.Country;
import io.github.pscsdk.model.CountrySelection;
import io.github.pscsdk.model.Demand;
import io.github.pscsdk.model.PopulationLimits;
import io.github.pscsdk.model.Range;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.TermBasis;
import io.github.pscsdk.model.Terms;
import io.github.pscsdk.rule.BundledCalls;
import io.github.pscsdk.rule.RuleTrial;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallTermsDifferTest {

    private final RuleTrial trial = RuleTrial.of(new CallTermsDiffer());

    @Test
    void aBoundIsAnother() {
        RuleTrial.Said said = trial.on(callOf2020()
                .terms(Terms.builder().durationMonths(range("24.0", "60")).build())
                .build());

        said.onlyFound(
                "/calls/0/terms/durationMonths/maximum",
                Values.of("stated", new BigDecimal("60")).and("known", new BigDecimal("48")));
        assertThat(said.found().get(0).getSeverity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void theBundledCallsDoNotDifferFromThemselves() {
        for (Call bundled : BundledCalls.all()) {
            assertThat(trial.on(bundled).found()).isEmpty();
        }
    }

    @Test
    void whatTheKnownTermsDoNotSayIsAGap() {
        Terms more = Terms.builder().sdgs(demand("11")).build();
        trial.on(callOf2020()
                        .terms(more)
                        .addLots(lot("1", grant(range("3", "4"))))
                        .build())
                .nothing();
    }

    @Test
    void whatALotSaysIsComparedWithTheLotAndElseWithItsCall() {
        Terms ofLot6 = Terms.builder()
                .objectives(demand("urban-governance", "institutional-resilience"))
                .durationMonths(range("24", "48"))
                .build();
        trial.on(callOf2020().addLots(lot("6", ofLot6)).build()).nothing();

        Terms ofCall = Terms.builder()
                .objectives(demand("urban-governance"))
                .durationMonths(range("12", "48"))
                .build();
        assertThat(trial.on(callOf2020().addLots(lot("6", ofCall)).build()).pointers())
                .containsExactly(
                        "/calls/0/lots/0/terms/durationMonths/minimum", "/calls/0/lots/0/terms/objectives/allOf");
    }

    @Test
    void aLotThatTheCallDidNotHaveIsHeldToTheTermsOfTheCall() {
        Terms terms = Terms.builder().durationMonths(range("12", "48")).build();

        assertThat(trial.on(callOf2020().addLots(lot("7", terms)).build()).pointers())
                .containsExactly("/calls/0/lots/0/terms/durationMonths/minimum");
    }

    @Test
    void whatTheCallSaysIsComparedWithItsLotsWhereOnlyTheyAreKnown() {
        PopulationLimits known = PopulationLimits.builder().euSide(150_000).build();
        PopulationLimits other = PopulationLimits.builder().euSide(100_000).build();

        trial.on(callOf2020()
                        .terms(Terms.builder().maximumPopulation(known).build())
                        .build())
                .nothing();
        trial.on(callOf2020()
                        .terms(Terms.builder().maximumPopulation(other).build())
                        .build())
                .onlyFound(
                        "/calls/0/terms/maximumPopulation/euSide",
                        Values.of("stated", 100_000).and("known", 150_000));
    }

    @Test
    void ofSeveralLotsOneMustSayTheSame() {
        Call asSome = callOf2020().terms(regions("neighbourhood")).build();
        Call asNone =
                callOf2020().terms(regions("neighbourhood", "asia-pacific")).build();

        trial.on(asSome).nothing();
        trial.on(asNone)
                .onlyFound(
                        "/calls/0/terms/partnerCountries/regions",
                        Values.of("stated", List.of("neighbourhood", "asia-pacific"))
                                .and(
                                        "known",
                                        List.of(
                                                List.of("sub-saharan-africa"),
                                                List.of("asia-pacific"),
                                                List.of("latin-america-caribbean"),
                                                List.of("neighbourhood"))));
    }

    @Test
    void listsAreComparedAsSets() {
        Terms shuffled = Terms.builder()
                .approaches(demand("multi-stakeholder", "rights-based-approach", "multi-stakeholder"))
                .addEuSideEquivalents(Country.of("UK"))
                .build();
        trial.on(callOf2020().terms(shuffled).build()).nothing();

        Terms less = Terms.builder()
                .approaches(demand("multi-stakeholder"))
                .addEuSideEquivalents(Country.of("GB"), Country.of("CH"))
                .build();
        assertThat(trial.on(callOf2020().terms(less).build()).pointers())
                .containsExactly("/calls/0/terms/approaches/allOf", "/calls/0/terms/euSideEquivalents");
    }

    @Test
    void thePublicationIsAnotherDay() {
        trial.on(callOf2020().published(date("2020-02-12")).build())
                .onlyFound(
                        "/calls/0/published",
                        Values.of("stated", date("2020-02-12")).and("known", date("2020-02-11")));
        trial.on(callOf2020().published(date("2020-02-11")).build()).nothing();
        trial.on(callOf2020().published(date("2020-02")).build()).nothing();
    }

    @Test
    void termsOfLowConfidenceAreNotCompared() {
        Terms unsure = Terms.builder()
                .from(Terms.builder()
                        .durationMonths(
                                Range.builder().maximum(new BigDecimal("60")).build())
                        .build())
                .putBasis(
                        "durationMonths",
                        TermBasis.builder().confidence(Confidence.LOW).build())
                .build();
        trial.on(callOf2020().terms(unsure).build()).onlyNotChecked(Reason.TERM_UNKNOWN);

        Range oneBound = Range.builder().maximum(new BigDecimal("7")).build();
        trial.on(callOf2020().addLots(lot("5", grant(oneBound))).build()).onlyNotChecked(Reason.TERM_UNKNOWN);
    }

    @Test
    void anotherCallIsNotHeldToTheKnownTerms() {
        trial.on(call().terms(grant(range("1", "2"))).build()).nothing();
    }

    @Test
    void theCallIsKnownByItsReferenceToo() {
        Call renamed = Call.builder()
                .from(callOf2020().build())
                .id(RecordId.of("second"))
                .terms(Terms.builder().durationMonths(range("24", "60")).build())
                .build();

        assertThat(trial.on(renamed).pointers()).containsExactly("/calls/0/terms/durationMonths/maximum");
    }

    @Test
    void anotherReferenceIsAllThatIsSaidOfARecordWithTheIdOfAKnownCall() {
        Call other = Call.builder()
                .from(call().build())
                .id(RecordId.of("2020"))
                .published(date("2024-02-12"))
                .build();

        trial.on(other)
                .onlyFound(
                        "/calls/0/reference",
                        Values.of("stated", "EuropeAid/180001/DH/ACT/Multi")
                                .and("known", "EuropeAid/167744/DH/ACT/Multi"));
    }

    @Test
    void aPartOfTheReferenceIsNoOther() {
        for (String reference : List.of("167744", "europeaid 167744", "Call EuropeAid/167744/DH/ACT/Multi (2020)")) {
            trial.on(callOf2020().reference(reference).build()).nothing();
        }
        assertThat(trial.on(callOf2020().reference("16774").build()).pointers()).containsExactly("/calls/0/reference");
    }

    private static Demand demand(String... allOf) {
        return Demand.builder().addAllOf(allOf).build();
    }

    private static Terms regions(String... regions) {
        return Terms.builder()
                .partnerCountries(CountrySelection.builder().addRegions(regions).build())
                .build();
    }
}
