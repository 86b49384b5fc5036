package io.github.pscsdk.rule.partnership;

import static io.github.pscsdk.rule.Given.as;
import static io.github.pscsdk.rule.Given.date;
import static io.github.pscsdk.rule.Given.gironaAndTunis;
import static io.github.pscsdk.rule.Given.participant;
import static io.github.pscsdk.rule.Given.partnership;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.codelist.Role;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Participant;
import io.github.pscsdk.rule.RuleTrial;
import org.junit.jupiter.api.Test;

class ParticipantListedTwiceTest {

    private final RuleTrial trial = RuleTrial.of(new ParticipantListedTwice());

    @Test
    void theSameOrganisationInTheSameRoleIsAnError() {
        RuleTrial.Said said = trial.on(
                gironaAndTunis().addParticipants(as(Role.CO_APPLICANT, "tunis")).build());
        said.onlyFound(
                "/partnerships/0/participants/2/organisation",
                Values.of("organisation", "tunis").and("first", "/participants/1"));
        assertThat(said.found().get(0).getSeverity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void inAnotherRoleItIsAWarning() {
        RuleTrial.Said said = trial.on(
                gironaAndTunis().addParticipants(as(Role.ASSOCIATE, "tunis")).build());
        said.onlyFound(
                "/partnerships/0/participants/2/organisation",
                Values.of("organisation", "tunis").and("first", "/participants/1"));
        assertThat(said.found().get(0).getSeverity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void aPartnerMayBeInTheSameRoleButThatIsNotCertain() {
        RuleTrial.Said said = trial.on(
                gironaAndTunis().addParticipants(as(Role.PARTNER, "tunis")).build());
        assertThat(said.found().get(0).getSeverity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void aPartnerAndOneWithoutRoleSayTheSame() {
        RuleTrial.Said said = trial.on(
                partnership(as(Role.PARTNER, "tunis"), participant("tunis").build())
                        .build());
        assertThat(said.found().get(0).getSeverity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void eachRepetitionIsFoundAndPointsToTheFirstInTheSameRole() {
        RuleTrial.Said said = trial.on(partnership(
                        as(Role.LEAD_APPLICANT, "tunis"),
                        as(Role.CO_APPLICANT, "tunis"),
                        as(Role.CO_APPLICANT, "tunis"),
                        as(Role.ASSOCIATE, "tunis"))
                .build());
        assertThat(said.notChecked()).isEmpty();
        assertThat(said.pointers())
                .containsExactly(
                        "/partnerships/0/participants/1/organisation",
                        "/partnerships/0/participants/2/organisation",
                        "/partnerships/0/participants/3/organisation");
        assertThat(said.found())
                .extracting(finding -> finding.getValues().asMap().get("first"))
                .containsExactly("/participants/0", "/participants/1", "/participants/0");
        assertThat(said.found())
                .extracting(finding -> finding.getSeverity())
                .containsExactly(Severity.WARNING, Severity.ERROR, Severity.WARNING);
    }

    @Test
    void differentOrganisationsAreSound() {
        trial.on(gironaAndTunis().build()).nothing();
    }

    @Test
    void aChangeOfRoleIsSound() {
        trial.on(partnership(
                                until("tunis", Role.CO_APPLICANT, "2022-06-30"),
                                from("tunis", Role.LEAD_APPLICANT, "2022-07-01"))
                        .build())
                .nothing();
    }

    @Test
    void theOrderOfTheEntriesDoesNotMatter() {
        trial.on(partnership(
                                from("tunis", Role.LEAD_APPLICANT, "2022-07-01"),
                                until("tunis", Role.CO_APPLICANT, "2022-06-30"))
                        .build())
                .nothing();
    }

    @Test
    void theLastDayStillCounts() {
        trial.on(partnership(
                                until("tunis", Role.CO_APPLICANT, "2022-07-01"),
                                from("tunis", Role.CO_APPLICANT, "2022-07-01"))
                        .build())
                .onlyFound(
                        "/partnerships/0/participants/1/organisation",
                        Values.of("organisation", "tunis").and("first", "/participants/0"));
    }

    @Test
    void absentMeansFromTheStartAndToTheEnd() {
        trial.on(partnership(from("tunis", Role.CO_APPLICANT, "2022"), as(Role.CO_APPLICANT, "tunis"))
                        .build())
                .onlyFound(
                        "/partnerships/0/participants/1/organisation",
                        Values.of("organisation", "tunis").and("first", "/participants/0"));
    }

    @Test
    void yearsThatTouchAreTooVague() {
        trial.on(partnership(until("tunis", Role.CO_APPLICANT, "2022"), from("tunis", Role.CO_APPLICANT, "2022-07-01"))
                        .build())
                .onlyNotChecked(Reason.TOO_VAGUE);
    }

    @Test
    void aCertainRepetitionIsFoundBesideAVagueOne() {
        RuleTrial.Said said = trial.on(partnership(
                        until("tunis", Role.CO_APPLICANT, "2022"),
                        from("tunis", Role.ASSOCIATE, "2022"),
                        from("tunis", Role.LEAD_APPLICANT, "2023"))
                .build());
        assertThat(said.pointers()).containsExactly("/partnerships/0/participants/2/organisation");
        assertThat(said.reasons()).containsExactly(Reason.TOO_VAGUE);
    }

    private static Participant until(String organisation, Role role, String to) {
        return participant(organisation).role(role).to(date(to)).build();
    }

    private static Participant from(String organisation, Role role, String from) {
        return participant(organisation).role(role).from(date(from)).build();
    }
}
