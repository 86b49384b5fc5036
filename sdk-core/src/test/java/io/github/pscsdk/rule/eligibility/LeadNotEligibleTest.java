package io.github.pscsdk.rule.eligibility;

import static io.github.pscsdk.rule.Given.GIRONA;
import static io.github.pscsdk.rule.Given.TUNIS;
import static io.github.pscsdk.rule.Given.UN;
import static io.github.pscsdk.rule.Given.as;
import static io.github.pscsdk.rule.Given.organisation;
import static io.github.pscsdk.rule.Given.partnership;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.codelist.OrganisationKind;
import io.github.pscsdk.codelist.Role;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Call;
import io.github.pscsdk.model.Country;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.Terms;
import io.github.pscsdk.rule.RuleTrial;
import org.junit.jupiter.api.Test;

class LeadNotEligibleTest {

    private static final String AT_LEAD = "/partnerships/0/participants/0/organisation";

    private final RuleTrial trial = RuleTrial.of(new LeadNotEligible())
            .knowing(
                    GIRONA,
                    TUNIS,
                    UN,
                    organisation("university", OrganisationKind.UNIVERSITY).build(),
                    organisation("network", OrganisationKind.CITY_NETWORK).build(),
                    organisation("somebody", OrganisationKind.UNKNOWN)
                            .country(Country.of("ES"))
                            .build());

    @Test
    void aKindThatMayNotLeadLeads() {
        RuleTrial.Said said =
                trial.on(ledBy("university").call(RecordId.of("2018")).build());
        said.onlyFound(AT_LEAD, found("university", "university"));
        assertThat(said.found().get(0).getMessage())
                .isEqualTo("The lead applicant university is of the kind university, which may not lead here.");
        trial.on(ledBy("un").call(RecordId.of("2021")).build())
                .onlyFound(AT_LEAD, found("un", "international-organisation"));
    }

    @Test
    void localAuthoritiesMayLeadEverywhere() {
        trial.on(ledBy("girona").call(RecordId.of("2018")).build()).nothing();
        trial.on(in("1", ledBy("tunis"))).nothing();
    }

    @Test
    void associationsMayLeadButInLots1To4Of2020() {
        trial.on(ledBy("network").call(RecordId.of("2018")).build()).nothing();
        trial.on(ledBy("network").call(RecordId.of("2021")).build()).nothing();
        for (String lot : new String[] {"1", "2", "3", "4"}) {
            trial.on(in(lot, ledBy("network"))).onlyFound(AT_LEAD, found("network", "city-network"));
        }
        trial.on(in("5", ledBy("network"))).nothing();
        trial.on(in("6", ledBy("network"))).nothing();
    }

    @Test
    void otherRolesAreNotAskedFor() {
        for (Role role : new Role[] {Role.CO_APPLICANT, Role.PARTNER, Role.ASSOCIATE, Role.AFFILIATED_ENTITY}) {
            trial.on(partnership(as(Role.LEAD_APPLICANT, "girona"), as(role, "university"))
                            .call(RecordId.of("2018"))
                            .build())
                    .nothing();
        }
    }

    @Test
    void eachLeadIsJudgedForItselfAndOnce() {
        RuleTrial.Said said = trial.on(partnership(
                        as(Role.LEAD_APPLICANT, "university"),
                        as(Role.LEAD_APPLICANT, "girona"),
                        as(Role.LEAD_APPLICANT, "network"),
                        as(Role.LEAD_APPLICANT, "university"))
                .call(RecordId.of("2020"))
                .lot(RecordId.of("1"))
                .build());
        assertThat(said.pointers()).containsExactly(AT_LEAD, "/partnerships/0/participants/2/organisation");
    }

    @Test
    void aKindThatIsNotKnownCannotBeTold() {
        trial.on(ledBy("somebody").call(RecordId.of("2018")).build()).onlyNotChecked(Reason.NOT_STATED);
        trial.on(ledBy("without-record").call(RecordId.of("2018")).build()).onlyNotChecked(Reason.NOT_STATED);
    }

    @Test
    void whereLotsDifferTheLotMustBeKnown() {
        trial.on(ledBy("network").call(RecordId.of("2020")).build()).onlyNotChecked(Reason.CALL_UNKNOWN);
        trial.on(ledBy("university").build()).onlyNotChecked(Reason.CALL_UNKNOWN);
    }

    @Test
    void aCallThatNamesNoKindsHasNothingToSay() {
        Call call = Call.builder()
                .id(RecordId.of("own"))
                .reference("Own call")
                .terms(Terms.builder().build())
                .build();
        trial.on(ledBy("university").call(call.getId()).build(), call).nothing();
    }

    private static Partnership in(String lot, Partnership.Builder partnership) {
        return partnership.call(RecordId.of("2020")).lot(RecordId.of(lot)).build();
    }

    private static Partnership.Builder ledBy(String organisation) {
        return partnership(as(Role.LEAD_APPLICANT, organisation));
    }

    private static Values found(String organisation, String kind) {
        return Values.of("organisation", organisation).and("kind", kind);
    }
}
