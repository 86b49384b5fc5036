package io.github.pscsdk.rule.partnership;

import static io.github.pscsdk.rule.Given.as;
import static io.github.pscsdk.rule.Given.participant;
import static io.github.pscsdk.rule.Given.partnership;

import io.github.pscsdk.codelist.Role;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.rule.RuleTrial;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartnershipWithoutLeadTest {

    private final RuleTrial trial = RuleTrial.of(new PartnershipWithoutLead());

    @Test
    void nobodyLeads() {
        trial.on(partnership(as(Role.CO_APPLICANT, "girona"), as(Role.ASSOCIATE, "tunis"))
                        .build())
                .onlyFound("/partnerships/0/participants", Values.of("organisations", List.of("girona", "tunis")));
    }

    @Test
    void aListThatIsSaidToBeTheWholeIsTakenSo() {
        trial.on(partnership(as(Role.AFFILIATED_ENTITY, "girona"))
                        .participantsComplete(true)
                        .build())
                .onlyFound("/partnerships/0/participants", Values.of("organisations", List.of("girona")));
    }

    @Test
    void oneLeadSuffices() {
        trial.on(partnership(as(Role.CO_APPLICANT, "girona"), as(Role.LEAD_APPLICANT, "tunis"))
                        .build())
                .nothing();
    }

    @Test
    void aLeadInAnIncompleteListSuffices() {
        trial.on(partnership(
                                as(Role.LEAD_APPLICANT, "tunis"),
                                participant("girona").build())
                        .participantsComplete(false)
                        .build())
                .nothing();
    }

    @Test
    void aPartnerMayLeadSoNothingIsFound() {
        trial.on(partnership(as(Role.CO_APPLICANT, "girona"), as(Role.PARTNER, "tunis"))
                        .build())
                .onlyNotChecked(Reason.NOT_STATED);
    }

    @Test
    void whoseRoleIsNotStatedMayLeadSoNothingIsFound() {
        trial.on(partnership(
                                as(Role.CO_APPLICANT, "girona"),
                                participant("tunis").build())
                        .build())
                .onlyNotChecked(Reason.NOT_STATED);
    }

    @Test
    void theLeadMayBeMissingFromAnIncompleteList() {
        trial.on(partnership(as(Role.CO_APPLICANT, "girona"))
                        .participantsComplete(false)
                        .build())
                .onlyNotChecked(Reason.LIST_INCOMPLETE);
    }

    @Test
    void anEmptyListHasItsOwnFinding() {
        trial.on(partnership().build()).onlyNotChecked(Reason.DAMAGED);
    }
}
