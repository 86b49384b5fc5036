package io.github.pscsdk.rule.eligibility;

import static io.github.pscsdk.rule.Given.GIRONA;
import static io.github.pscsdk.rule.Given.TUNIS;
import static io.github.pscsdk.rule.Given.as;
import static io.github.pscsdk.rule.Given.organisation;
import static io.github.pscsdk.rule.Given.partnership;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.codelist.OrganisationKind;
import io.github.pscsdk.codelist.Role;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Call;
import io.github.pscsdk.model.Lot;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.Terms;
import io.github.pscsdk.rule.RuleTrial;
import org.junit.jupiter.api.Test;

class AssociationOutsideHorizontalLotTest {

    private static final String AT_SECOND = "/partnerships/0/participants/1/organisation";

    private final RuleTrial trial = RuleTrial.of(new AssociationOutsideHorizontalLot())
            .knowing(
                    GIRONA,
                    TUNIS,
                    organisation("network", OrganisationKind.CITY_NETWORK).build(),
                    organisation("association", OrganisationKind.LOCAL_AUTHORITY_ASSOCIATION)
                            .build(),
                    organisation("somebody", OrganisationKind.UNKNOWN).build());

    @Test
    void anAssociationAppliesInALotForLocalAuthorities() {
        for (String lot : new String[] {"1", "2", "3", "4"}) {
            trial.on(with(Role.CO_APPLICANT, "network", "2020", lot))
                    .onlyFound(AT_SECOND, found("network", "city-network"));
        }
        trial.on(with(Role.CO_APPLICANT, "association", "2020", "1"))
                .onlyFound(AT_SECOND, found("association", "local-authority-association"));
    }

    @Test
    void theHorizontalLotsAndOtherCallsAreForThemToo() {
        trial.on(with(Role.CO_APPLICANT, "network", "2020", "5")).nothing();
        trial.on(with(Role.CO_APPLICANT, "network", "2020", "6")).nothing();
        trial.on(with(Role.CO_APPLICANT, "network", "2018", "1")).nothing();
        trial.on(with(Role.CO_APPLICANT, "network", "2021", "1")).nothing();
    }

    @Test
    void whoIsNoApplicantOrPerhapsNoneIsSound() {
        for (Role role : new Role[] {Role.PARTNER, Role.ASSOCIATE, Role.AFFILIATED_ENTITY}) {
            trial.on(with(role, "network", "2020", "1")).nothing();
        }
    }

    @Test
    void oneThatLeadsIsFoundByAnotherRule() {
        Partnership led = partnership(as(Role.LEAD_APPLICANT, "network"), as(Role.CO_APPLICANT, "tunis"))
                .call(RecordId.of("2020"))
                .lot(RecordId.of("4"))
                .build();
        trial.on(led).nothing();
        assertThat(RuleTrial.of(new LeadNotEligible())
                        .on(
                                led,
                                organisation("network", OrganisationKind.CITY_NETWORK)
                                        .build())
                        .pointers())
                .containsExactly("/partnerships/0/participants/0/organisation");
    }

    @Test
    void aKindThatIsNotKnownCannotBeTold() {
        trial.on(with(Role.CO_APPLICANT, "somebody", "2020", "1")).onlyNotChecked(Reason.NOT_STATED);
        trial.on(with(Role.CO_APPLICANT, "somebody", "2020", "5")).nothing();
    }

    @Test
    void whereLotsDifferTheLotMustBeKnown() {
        trial.on(partnership(as(Role.CO_APPLICANT, "network"))
                        .call(RecordId.of("2020"))
                        .build())
                .onlyNotChecked(Reason.CALL_UNKNOWN);
    }

    @Test
    void aCallOfTheDatasetOnlySaysWhoLeads() {
        Call call = Call.builder()
                .id(RecordId.of("own"))
                .reference("Own call")
                .addLots(lot("cities", OrganisationKind.MUNICIPALITY), lot("networks", OrganisationKind.CITY_NETWORK))
                .build();
        trial.on(with(Role.CO_APPLICANT, "network", "own", "cities"), call).nothing();
    }

    private static Lot lot(String id, OrganisationKind kind) {
        return Lot.builder()
                .id(RecordId.of(id))
                .terms(Terms.builder().addLeadKinds(kind.code()).build())
                .build();
    }

    private static Partnership with(Role role, String organisation, String call, String lot) {
        return partnership(as(Role.LEAD_APPLICANT, "girona"), as(role, organisation), as(Role.CO_APPLICANT, "tunis"))
                .call(RecordId.of(call))
                .lot(RecordId.of(lot))
                .build();
    }

    private static Values found(String organisation, String kind) {
        return Values.of("organisation", organisation).and("kind", kind);
    }
}
