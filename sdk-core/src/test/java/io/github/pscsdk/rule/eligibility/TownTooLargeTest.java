package io.github.pscsdk.rule.eligibility;

import static io.github.pscsdk.rule.Given.as;
import static io.github.pscsdk.rule.Given.date;
import static io.github.pscsdk.rule.Given.partnership;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.codelist.OrganisationKind;
import io.github.pscsdk.codelist.Qualifier;
import io.github.pscsdk.codelist.Role;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Call;
import io.github.pscsdk.model.Country;
import io.github.pscsdk.model.Organisation;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.Population;
import io.github.pscsdk.model.PopulationLimits;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.Terms;
import io.github.pscsdk.rule.Given;
import io.github.pscsdk.rule.RuleTrial;
import org.junit.jupiter.api.Test;

class TownTooLargeTest {

    private static final String AT_FIRST = "/partnerships/0/participants/0/organisation";

    private final RuleTrial trial = RuleTrial.of(new TownTooLarge());

    @Test
    void aTownOfAMemberStateIsTooLarge() {
        trial.on(lot5(Role.LEAD_APPLICANT), town("ES", 150_001)).onlyFound(AT_FIRST, values(150_001, 150_000));
        trial.on(lot5(Role.LEAD_APPLICANT), town("ES", 150_000)).nothing();
    }

    @Test
    void aTownOfAPartnerCountryMayBeTwiceAsLarge() {
        trial.on(lot5(Role.CO_APPLICANT), town("TN", 300_001)).onlyFound(AT_FIRST, values(300_001, 300_000));
        trial.on(lot5(Role.CO_APPLICANT), town("TN", 300_000)).nothing();
    }

    @Test
    void theUnitedKingdomCountsAsTheEuropeanSide() {
        trial.on(lot5(Role.CO_APPLICANT), town("GB", 150_001)).onlyFound(AT_FIRST, values(150_001, 150_000));
        trial.on(lot5(Role.CO_APPLICANT), town("GB", 150_000)).nothing();
    }

    @Test
    void everyTownThatIsTooLargeIsFound() {
        RuleTrial.Said said = trial.on(
                partnership(as(Role.LEAD_APPLICANT, "town"), as(Role.CO_APPLICANT, "un"), as(Role.CO_APPLICANT, "city"))
                        .call(RecordId.of("2020"))
                        .lot(RecordId.of("5"))
                        .build(),
                town("ES", 200_000),
                Given.UN,
                Organisation.builder()
                        .from(town("TN", 400_000))
                        .id(RecordId.of("city"))
                        .build());
        assertThat(said.pointers()).containsExactly(AT_FIRST, "/partnerships/0/participants/2/organisation");
        assertThat(said.notChecked()).isEmpty();
    }

    @Test
    void aTownThatChangedItsRoleIsFoundOnce() {
        trial.on(
                        partnership(
                                        Given.participant("town")
                                                .role(Role.CO_APPLICANT)
                                                .to(date("2021"))
                                                .build(),
                                        Given.participant("town")
                                                .role(Role.LEAD_APPLICANT)
                                                .from(date("2022"))
                                                .build())
                                .call(RecordId.of("2020"))
                                .lot(RecordId.of("5"))
                                .build(),
                        town("ES", 150_001))
                .onlyFound(AT_FIRST, values(150_001, 150_000));
    }

    @Test
    void aPartnerMayBeAnApplicantAndIsHeldToTheLimit() {
        trial.on(lot5(Role.PARTNER), town("ES", 150_001)).onlyFound(AT_FIRST, values(150_001, 150_000));
    }

    @Test
    void whoDoesNotApplyIsNot() {
        trial.on(lot5(Role.AFFILIATED_ENTITY), town("ES", 1_000_000)).nothing();
        trial.on(lot5(Role.ASSOCIATE), town("ES", 1_000_000)).nothing();
    }

    @Test
    void onlyLocalAuthoritiesAreTowns() {
        Organisation university = Organisation.builder()
                .from(town("ES", 1_000_000))
                .kind(OrganisationKind.UNIVERSITY.code())
                .build();
        trial.on(lot5(Role.LEAD_APPLICANT), university).nothing();
    }

    @Test
    void anUnknownKindMayBeATown() {
        Organisation unknown = Organisation.builder()
                .from(town("ES", 1_000_000))
                .kind(OrganisationKind.UNKNOWN.code())
                .build();
        trial.on(lot5(Role.LEAD_APPLICANT), unknown).onlyNotChecked(Reason.NOT_STATED);
        trial.on(lot5(Role.LEAD_APPLICANT)).onlyNotChecked(Reason.NOT_STATED);
    }

    @Test
    void aTownWithoutPopulationIsNotChecked() {
        trial.on(lot5(Role.LEAD_APPLICANT), Given.municipality("town", "ES")).onlyNotChecked(Reason.NOT_STATED);
    }

    @Test
    void ofATownWithoutCountryTheLimitIsUnknown() {
        Organisation nowhere = Given.organisation("town", OrganisationKind.MUNICIPALITY)
                .population(Population.builder().value(200_000).build())
                .build();
        trial.on(lot5(Role.LEAD_APPLICANT), nowhere).onlyNotChecked(Reason.COUNTRY_UNKNOWN);
    }

    @Test
    void aRoughPopulationIsFoundOnlyIfItIsCertainlyTooLarge() {
        trial.on(lot5(Role.LEAD_APPLICANT), town("ES", Qualifier.ABOUT, 170_000))
                .onlyFound(AT_FIRST, values(170_000, 150_000));
        trial.on(lot5(Role.LEAD_APPLICANT), town("ES", Qualifier.ABOUT, 160_000))
                .onlyNotChecked(Reason.TOO_VAGUE);
        trial.on(lot5(Role.LEAD_APPLICANT), town("ES", Qualifier.AT_MOST, 150_000))
                .nothing();
    }

    @Test
    void otherLotsHaveNoLimit() {
        trial.on(inLot("2020", "1"), town("ES", 1_000_000)).nothing();
        trial.on(inLot("2018", "1"), town("ES", 1_000_000)).nothing();
    }

    @Test
    void anUnknownLotMayHaveOne() {
        Partnership partnership = partnership(as(Role.LEAD_APPLICANT, "town"))
                .call(RecordId.of("2020"))
                .build();
        trial.on(partnership, town("ES", 1_000_000)).onlyNotChecked(Reason.CALL_UNKNOWN);
    }

    @Test
    void aSideWithoutLimitIsFree() {
        Call call = Call.builder()
                .id(RecordId.of("own"))
                .reference("Own call")
                .published(date("2021-01-01"))
                .terms(Terms.builder()
                        .maximumPopulation(
                                PopulationLimits.builder().euSide(1000).build())
                        .build())
                .build();
        Partnership partnership =
                partnership(as(Role.LEAD_APPLICANT, "town")).call(call.getId()).build();
        trial.on(partnership, call, town("TN", 1_000_000)).nothing();
        trial.on(partnership, call, Given.municipality("town", "TN")).nothing();
        trial.on(partnership, call, town("ES", 1001)).onlyFound(AT_FIRST, values(1001, 1000));
    }

    private static Partnership lot5(Role role) {
        return partnership(as(role, "town"))
                .call(RecordId.of("2020"))
                .lot(RecordId.of("5"))
                .build();
    }

    private static Partnership inLot(String call, String lot) {
        return partnership(as(Role.LEAD_APPLICANT, "town"))
                .call(RecordId.of(call))
                .lot(RecordId.of(lot))
                .build();
    }

    private static Organisation town(String country, int inhabitants) {
        return town(country, Population.builder().value(inhabitants).build());
    }

    private static Organisation town(String country, Qualifier qualifier, int inhabitants) {
        return town(
                country,
                Population.builder().value(inhabitants).qualifier(qualifier).build());
    }

    private static Organisation town(String country, Population population) {
        return Given.organisation("town", OrganisationKind.MUNICIPALITY)
                .country(Country.of(country))
                .population(population)
                .build();
    }

    private static Values values(int population, int maximum) {
        return Values.of("organisation", "town").and("population", population).and("maximum", maximum);
    }
}
