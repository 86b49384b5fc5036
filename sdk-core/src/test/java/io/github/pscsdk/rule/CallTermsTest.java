package io.github.pscsdk.rule;

import static io.github.pscsdk.rule.Given.date;
import static io.github.pscsdk.rule.Given.gironaAndTunis;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.codelist.Confidence;
import io.github.pscsdk.codelist.SpecificObjective;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.model.Answer;
import io.github.pscsdk.model.Call;
import io.github.pscsdk.model.Country;
import io.github.pscsdk.model.CountrySelection;
import io.github.pscsdk.model.Demand;
import io.github.pscsdk.model.Lot;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.Range;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.TermBasis;
import io.github.pscsdk.model.Terms;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class CallTermsTest {

    private static final Term<BigDecimal> TERM_UNKNOWN = new Term.Unknown<>(Reason.TERM_UNKNOWN);

    @Test
    void theTermsOfABundledCallNeedNoRecord() {
        CallTerms terms = terms(of("2018"));

        assertThat(terms.grantMinimum()).isEqualTo(known("2000000"));
        assertThat(terms.grantMaximum()).isEqualTo(known("5000000"));
        assertThat(terms.rateMinimum()).isEqualTo(known("50"));
        assertThat(terms.rateMaximum()).isEqualTo(known("95"));
        assertThat(terms.published()).isEqualTo(new Term.Known<>(date("2018-10-29")));
        assertThat(terms(of("2020")).durationMinimum()).isEqualTo(new Term.Known<>(24));
        assertThat(terms(of("2020")).durationMaximum()).isEqualTo(new Term.Known<>(48));
    }

    @Test
    void aGrantThatWasNeverFoundIsUnknown() {
        assertThat(terms(of("2020", "1")).grantMaximum()).isEqualTo(TERM_UNKNOWN);
    }

    @Test
    void aTermOfLowConfidenceIsUnknown() {
        assertThat(terms(of("2020", "5")).grantMaximum()).isEqualTo(TERM_UNKNOWN);
    }

    @Test
    void aTermThatALotDoesNotSetIsNoCondition() {
        assertThat(terms(of("2020", "5")).maximumPopulation()).isInstanceOf(Term.Known.class);
        assertThat(terms(of("2020", "4")).maximumPopulation()).isEqualTo(new Term.NoCondition<>());
        assertThat(terms(of("2020", "4")).namedCountries()).isEqualTo(new Term.NoCondition<>());
    }

    @Test
    void aLotsTermsOverrideItsCalls() {
        assertThat(unmet(SpecificObjective.INSTITUTIONAL_RESILIENCE, terms(of("2020", "6"))))
                .isEqualTo(new Term.Known<>(List.of("institutional-resilience")));
        assertThat(unmet(SpecificObjective.INSTITUTIONAL_RESILIENCE, terms(of("2020", "4"))))
                .isEqualTo(new Term.NoCondition<>());
    }

    @Test
    void aDemandThatIsMetInEveryLotIsNoCondition() {
        Function<Demand, List<String>> choice = Demand::getAnyOf;

        assertThat(terms(of("2020")).unmet(CallTerms.Demanded.OBJECTIVES, choice, "social-inclusiveness"::equals))
                .isEqualTo(new Term.NoCondition<>());
        assertThat(terms(of("2020")).unmet(CallTerms.Demanded.OBJECTIVES, choice, "urban-governance"::equals))
                .isEqualTo(new Term.Unknown<>(Reason.CALL_UNKNOWN));
        assertThat(terms(of("2018")).unmet(CallTerms.Demanded.SDGS, choice, "12"::equals))
                .isEqualTo(new Term.Known<>(List.of("11")));
        assertThat(terms(of("2021")).unmet(CallTerms.Demanded.SDGS, choice, "12"::equals))
                .isEqualTo(new Term.NoCondition<>());
    }

    @Test
    void kindsThatMayLeadAreASetThatLotsMustShare() {
        assertThat(terms(of("2020", "1")).leadKinds()).isEqualTo(new Term.Known<>(OrganisationFacts.LOCAL_AUTHORITIES));
        assertThat(terms(of("2020")).leadKinds()).isEqualTo(new Term.Unknown<>(Reason.CALL_UNKNOWN));
        assertThat(terms(gironaAndTunis().build()).leadKinds()).isEqualTo(new Term.Unknown<>(Reason.CALL_UNKNOWN));
    }

    @Test
    void someKindsAreLeftToOtherLots() {
        Set<String> associations = Set.of("local-authority-association", "city-network");

        assertThat(terms(of("2020", "4")).kindsOfOtherLots()).isEqualTo(new Term.Known<>(associations));
        assertThat(terms(of("2020", "5")).kindsOfOtherLots()).isEqualTo(new Term.Known<>(Set.of()));
        assertThat(terms(of("2018", "4")).kindsOfOtherLots()).isEqualTo(new Term.Known<>(Set.of()));
        assertThat(terms(of("2020")).kindsOfOtherLots()).isEqualTo(new Term.Unknown<>(Reason.CALL_UNKNOWN));
    }

    @Test
    void ofLotsThatAreNotStatedTheCountriesAreUnited() {
        assertThat(terms(of("2021")).partnerCountries().map(CountrySelection::getRegions))
                .isEqualTo(new Term.Known<>(List.of("sub-saharan-africa", "asia-pacific", "latin-america-caribbean")));
        assertThat(terms(of("2020", "6"))
                        .partnerCountries()
                        .map(selection -> selection.getCountries().size()))
                .isEqualTo(new Term.Known<>(15));
        assertThat(terms(of("2020")).partnerCountries()).isEqualTo(new Term.NoCondition<>());
        assertThat(terms(of("2020", "9")).partnerCountries()).isEqualTo(new Term.Unknown<>(Reason.CALL_UNKNOWN));
    }

    @Test
    void oneLotWhoseCountriesAreUnsureLeavesTheirUnionUnknown() {
        Terms.Builder unsure = Terms.builder()
                .partnerCountries(
                        CountrySelection.builder().addRegions("asia-pacific").build())
                .putBasis(
                        "partnerCountries",
                        TermBasis.builder().confidence(Confidence.LOW).build());
        Terms sure = Terms.builder()
                .partnerCountries(
                        CountrySelection.builder().addRegions("neighbourhood").build())
                .build();
        Call own = call("own")
                .addLots(
                        lot("1").terms(unsure.build()).build(),
                        lot("2").terms(sure).build())
                .build();
        Call withAnOpenLot = Call.builder().from(own).addLots(lot("3").build()).build();

        assertThat(terms(of("own"), own).partnerCountries()).isEqualTo(new Term.Unknown<>(Reason.TERM_UNKNOWN));
        assertThat(terms(of("own"), withAnOpenLot).partnerCountries()).isEqualTo(new Term.NoCondition<>());
    }

    @Test
    void triangularCooperationTakesTwoPartnerCountriesIn2020() {
        assertThat(terms(of("2020", "1")).triangularPartnerCountries()).isEqualTo(new Term.Known<>(2));
        assertThat(terms(of("2018")).triangularPartnerCountries()).isEqualTo(new Term.NoCondition<>());
    }

    @Test
    void whereTheLotIsNotStatedAllLotsMustAgree() {
        assertThat(unmet(SpecificObjective.URBAN_GOVERNANCE, terms(of("2020"))))
                .isEqualTo(new Term.Known<>(List.of("urban-governance")));
        assertThat(unmet(SpecificObjective.INSTITUTIONAL_RESILIENCE, terms(of("2020"))))
                .isEqualTo(new Term.Unknown<>(Reason.CALL_UNKNOWN));
        assertThat(terms(of("2020")).maximumPopulation()).isEqualTo(new Term.Unknown<>(Reason.CALL_UNKNOWN));
        assertThat(terms(of("2020")).mayName(Country.of("SO"))).isTrue();
        assertThat(terms(of("2020", "4")).mayName(Country.of("SO"))).isFalse();
    }

    @Test
    void whereTheCallIsNotStatedAllCallsMustAgree() {
        CallTerms terms = terms(gironaAndTunis().build());

        assertThat(terms.published()).isEqualTo(new Term.Unknown<>(Reason.CALL_UNKNOWN));
        assertThat(terms.rateMaximum()).isEqualTo(known("95"));
        assertThat(terms.euSideEquivalents()).isEqualTo(new Term.Known<>(List.of(Country.of("GB"))));
        assertThat(terms.grantMaximum()).isEqualTo(new Term.Unknown<>(Reason.CALL_UNKNOWN));
    }

    @Test
    void anUnknownCallHasUnknownTerms() {
        assertThat(terms(of("unheard-of")).rateMaximum()).isEqualTo(new Term.Unknown<>(Reason.UNRESOLVED));
        assertThat(terms(of("unheard-of")).maximumPopulation()).isEqualTo(new Term.Unknown<>(Reason.UNRESOLVED));
        assertThat(terms(of("2020", "7")).rateMaximum()).isEqualTo(new Term.Unknown<>(Reason.CALL_UNKNOWN));
    }

    @Test
    void aDatasetsOwnRecordFillsGapsAndLoosensNothing() {
        Call own = call("2020")
                .terms(Terms.builder()
                        .grant(range("1", "9999999"))
                        .euCofinancingRate(range("1", "100"))
                        .build())
                .build();

        assertThat(terms(of("2020", "1"), own).grantMaximum()).isEqualTo(known("9999999"));
        assertThat(terms(of("2020", "1"), own).rateMaximum()).isEqualTo(known("95"));
    }

    @Test
    void aCallOfAnotherIdIsKnownByItsReference() {
        Call renamed = call("second").reference("EuropeAid/167744/DH/ACT/Multi").build();

        assertThat(terms(of("second", "4"), renamed).rateMaximum()).isEqualTo(known("95"));
        assertThat(terms(of("second", "4"), renamed).lots())
                .extracting(RecordId::getValue)
                .containsExactly("1", "2", "3", "4", "5", "6");
    }

    @Test
    void lotsOfTheDatasetsOwnRecordAreAdded() {
        Call own = call("2018").addLots(lot("9").build()).build();

        assertThat(terms(of("2018", "9"), own).lots())
                .extracting(RecordId::getValue)
                .containsExactly("1", "2", "3", "4", "9");
        assertThat(terms(of("unheard-of", "9")).lots()).isEmpty();
        assertThat(terms(of("2018", "9"), own).grantMaximum()).isEqualTo(known("5000000"));
    }

    @Test
    void ofTwoLotsWithOneIdNobodyCanTellWhichIsMeant() {
        Terms small = Terms.builder().grant(range("1", "2")).build();
        Call own = call("own")
                .addLots(
                        lot("1").terms(small).build(),
                        lot("1").build(),
                        lot("2").terms(small).build())
                .build();

        assertThat(terms(of("own", "1"), own).grantMaximum()).isEqualTo(new Term.Unknown<>(Reason.CALL_UNKNOWN));
        assertThat(terms(of("own", "1"), own).namedCountries()).isEqualTo(new Term.Unknown<>(Reason.CALL_UNKNOWN));
        assertThat(terms(of("own", "2"), own).grantMaximum()).isEqualTo(known("2"));
    }

    @Test
    void ownTermsOfLowConfidenceAreUnknownAsWell() {
        Call own = call("own")
                .terms(Terms.builder()
                        .grant(range("1", "2"))
                        .putBasis(
                                "grant",
                                TermBasis.builder().confidence(Confidence.LOW).build())
                        .objectives(Demand.builder()
                                .addAllOf(SpecificObjective.URBAN_GOVERNANCE.code())
                                .build())
                        .putBasis(
                                "objectives",
                                TermBasis.builder().confidence(Confidence.LOW).build())
                        .build())
                .build();

        assertThat(terms(of("own"), own).grantMaximum()).isEqualTo(TERM_UNKNOWN);
        assertThat(unmet(SpecificObjective.URBAN_GOVERNANCE, terms(of("own"), own)))
                .isEqualTo(new Term.Unknown<>(Reason.TERM_UNKNOWN));
    }

    @Test
    void aDatasetsOwnRecordFillsTheGapThatABundledTermOfLowConfidenceLeaves() {
        Call own = call("2020")
                .addLots(lot("5").terms(
                                Terms.builder().grant(range("1", "700000")).build())
                        .build())
                .build();

        assertThat(terms(of("2020", "5"), own).grantMaximum()).isEqualTo(known("700000"));
        assertThat(terms(of("2020", "6"), own).grantMaximum()).isEqualTo(TERM_UNKNOWN);
    }

    @Test
    void whatALotSaysUnsurelyIsNotWhatItsCallSays() {
        Call own = call("own")
                .terms(Terms.builder().grant(range("1", "2")).build())
                .addLots(lot("1").terms(Terms.builder()
                                .grant(Range.builder()
                                        .maximum(new BigDecimal("3"))
                                        .build())
                                .putBasis(
                                        "grant",
                                        TermBasis.builder()
                                                .confidence(Confidence.LOW)
                                                .build())
                                .build())
                        .build())
                .build();

        assertThat(terms(of("own", "1"), own).grantMaximum()).isEqualTo(TERM_UNKNOWN);
        assertThat(terms(of("own", "1"), own).grantMinimum()).isEqualTo(known("1"));
    }

    @Test
    void lotsThatWriteANumberDifferentlyAgree() {
        Call own = call("own")
                .addLots(
                        lot("1").terms(Terms.builder()
                                        .grant(range("1000000", "50.0"))
                                        .build())
                                .build(),
                        lot("2").terms(Terms.builder()
                                        .grant(range("1000000.00", "50"))
                                        .build())
                                .build())
                .build();

        assertThat(terms(of("own"), own).grantMinimum()).isEqualTo(known("1000000"));
        assertThat(terms(of("own"), own).grantMaximum()).isEqualTo(known("50"));
    }

    @Test
    void aTermIsGoneOnWithOnlyIfItIsKnown() {
        assertThat(known("50").orElse(BigDecimal.ONE)).isEqualTo("50");
        assertThat(TERM_UNKNOWN.orElse(BigDecimal.ONE)).isEqualTo("1");
        assertThat(known("50").map(BigDecimal::intValue)).isEqualTo(new Term.Known<>(50));
        assertThat(TERM_UNKNOWN.map(BigDecimal::intValue)).isEqualTo(new Term.Unknown<>(Reason.TERM_UNKNOWN));
        assertThat(known("50").filter(number -> number.signum() > 0)).isEqualTo(known("50"));
        assertThat(known("50").filter(number -> number.signum() < 0)).isEqualTo(new Term.NoCondition<>());
        assertThat(TERM_UNKNOWN.filter(number -> false)).isEqualTo(TERM_UNKNOWN);
        assertThat(known("50").isBroken(number -> Answer.YES)).isEqualTo(Answer.YES);
        assertThat(TERM_UNKNOWN.isBroken(number -> Answer.YES)).isEqualTo(Answer.CANNOT_TELL);
        assertThat(new Term.NoCondition<BigDecimal>().isBroken(number -> Answer.YES))
                .isEqualTo(Answer.NO);
        assertThat(TERM_UNKNOWN.whyUnknown()).contains(Reason.TERM_UNKNOWN);
        assertThat(known("50").whyUnknown()).isEmpty();
        assertThat(new Term.NoCondition<BigDecimal>().map(BigDecimal::intValue)).isEqualTo(new Term.NoCondition<>());
    }

    private static Term<List<String>> unmet(SpecificObjective objective, CallTerms terms) {
        return terms.unmet(
                CallTerms.Demanded.OBJECTIVES,
                demand -> demand.getAllOf().contains(objective.code()) ? List.of(objective.code()) : List.of(),
                code -> false);
    }

    private static CallTerms terms(Partnership partnership, Call... calls) {
        return CallTerms.of(partnership, KnownRecords.of(calls));
    }

    private static Partnership of(String call) {
        return gironaAndTunis().call(RecordId.of(call)).build();
    }

    private static Partnership of(String call, String lot) {
        return gironaAndTunis().call(RecordId.of(call)).lot(RecordId.of(lot)).build();
    }

    private static Call.Builder call(String id) {
        return Call.builder().id(RecordId.of(id)).reference("A call");
    }

    private static Lot.Builder lot(String id) {
        return Lot.builder().id(RecordId.of(id));
    }

    private static Range range(String least, String greatest) {
        return Range.builder()
                .minimum(new BigDecimal(least))
                .maximum(new BigDecimal(greatest))
                .build();
    }

    private static Term<BigDecimal> known(String number) {
        return new Term.Known<>(new BigDecimal(number));
    }
}
