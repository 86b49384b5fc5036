package io.github.pscsdk.rule.partnership;

import static io.github.pscsdk.rule.Given.as;
import static io.github.pscsdk.rule.Given.date;
import static io.github.pscsdk.rule.Given.gironaAndTunis;
import static io.github.pscsdk.rule.Given.participant;
import static io.github.pscsdk.rule.Given.partnership;

import io.github.pscsdk.codelist.Role;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Participant;
import io.github.pscsdk.rule.RuleTrial;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartnershipWithSeveralLeadsTest {

    private final RuleTrial trial = RuleTrial.of(new PartnershipWithSeveralLeads());

    @Test
    void twoLeadAllTheTime() {
        trial.on(partnership(
                                as(Role.LEAD_APPLICANT, "girona"),
                                as(Role.CO_APPLICANT, "tunis"),
                                as(Role.LEAD_APPLICANT, "palermo"))
                        .build())
                .onlyFound("/partnerships/0/participants", Values.of("organisations", List.of("girona", "palermo")));
    }

    @Test
    void oneLeads() {
        trial.on(gironaAndTunis().build()).nothing();
    }

    @Test
    void aPartnerMayBeALeadButIsNotTakenForOne() {
        trial.on(partnership(
                                as(Role.LEAD_APPLICANT, "girona"),
                                as(Role.PARTNER, "tunis"),
                                participant("palermo").build())
                        .build())
                .nothing();
    }

    @Test
    void anOrganisationThatIsListedTwiceDoesNotShareTheLead() {
        trial.on(partnership(as(Role.LEAD_APPLICANT, "girona"), as(Role.LEAD_APPLICANT, "girona"))
                        .build())
                .nothing();
    }

    @Test
    void aLeadThatFollowsAnotherIsItsSuccessor() {
        trial.on(partnership(leadUntil("girona", "2022-06-30"), leadFrom("palermo", "2022-07-01"))
                        .build())
                .nothing();
    }

    @Test
    void theLastDayStillCounts() {
        trial.on(partnership(leadUntil("girona", "2022-07-01"), leadFrom("palermo", "2022-07-01"))
                        .build())
                .onlyFound("/partnerships/0/participants", Values.of("organisations", List.of("girona", "palermo")));
    }

    @Test
    void monthsThatTouchAreTooVague() {
        trial.on(partnership(leadUntil("girona", "2022-07"), leadFrom("palermo", "2022-07"))
                        .build())
                .onlyNotChecked(Reason.TOO_VAGUE);
    }

    @Test
    void monthsThatDoNotTouchAreNot() {
        trial.on(partnership(leadUntil("girona", "2022-06"), leadFrom("palermo", "2022-07"))
                        .build())
                .nothing();
    }

    @Test
    void onlyThoseWhoCertainlyShareTheLeadAreNamed() {
        trial.on(partnership(leadUntil("girona", "2022-06"), leadFrom("palermo", "2022-07"), leadFrom("tunis", "2023"))
                        .build())
                .onlyFound("/partnerships/0/participants", Values.of("organisations", List.of("palermo", "tunis")));
    }

    private static Participant leadUntil(String organisation, String to) {
        return participant(organisation).role(Role.LEAD_APPLICANT).to(date(to)).build();
    }

    private static Participant leadFrom(String organisation, String from) {
        return participant(organisation)
                .role(Role.LEAD_APPLICANT)
                .from(date(from))
                .build();
    }
}
