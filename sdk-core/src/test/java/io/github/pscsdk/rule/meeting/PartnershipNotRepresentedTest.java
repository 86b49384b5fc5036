package io.github.pscsdk.rule.meeting;

import static io.github.pscsdk.rule.Given.GIRONA;
import static io.github.pscsdk.rule.Given.LEEDS;
import static io.github.pscsdk.rule.Given.PALERMO;
import static io.github.pscsdk.rule.Given.TUNIS;
import static io.github.pscsdk.rule.Given.as;
import static io.github.pscsdk.rule.Given.gironaAndTunis;
import static io.github.pscsdk.rule.Given.partnership;
import static io.github.pscsdk.rule.GivenMeeting.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.codelist.Role;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Meeting;
import io.github.pscsdk.model.MeetingParticipant;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.rule.RuleTrial;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartnershipNotRepresentedTest {

    private static final RecordId P = RecordId.of("p");
    private static final RecordId Q = RecordId.of("q");

    private final RuleTrial trial = RuleTrial.of(new PartnershipNotRepresented())
            .knowing(GIRONA, TUNIS, PALERMO, LEEDS)
            .knowing(
                    gironaAndTunis().build(),
                    partnership(as(Role.PARTNER, "leeds"), as(Role.PARTNER, "tunis"))
                            .id(Q)
                            .build());

    @Test
    void aPartnershipOfWhichNobodyCameIsFound() {
        trial.on(complete(P).addParticipants(organisation("palermo")).build())
                .onlyFound("/meetings/0/participants", Values.of("partnerships", List.of("p")));
    }

    @Test
    void oneFindingNamesThemAllEachOnce() {
        trial.on(complete(Q, P, Q).addParticipants(organisation("palermo")).build())
                .onlyFound("/meetings/0/participants", Values.of("partnerships", List.of("q", "p")));
        trial.on(complete(P, Q).addParticipants(organisation("girona")).build())
                .onlyFound("/meetings/0/participants", Values.of("partnerships", List.of("q")));
    }

    @Test
    void oneOfItsOrganisationsIsEnough() {
        trial.on(complete(P, Q).addParticipants(organisation("tunis")).build()).nothing();
        trial.on(complete(P)
                        .addParticipants(organisation("palermo"))
                        .addHosts(RecordId.of("girona"))
                        .build())
                .nothing();
        trial.on(complete(P)
                        .addParticipants(organisation("palermo"))
                        .addOrganisers(RecordId.of("girona"))
                        .build())
                .nothing();
    }

    @Test
    void whoStandsForItRepresentsItWhoeverThatIs() {
        trial.on(complete(P)
                        .addParticipants(MeetingParticipant.builder()
                                .organisation(RecordId.of("palermo"))
                                .partnership(P)
                                .build())
                        .build())
                .nothing();
        trial.on(complete(P)
                        .addParticipants(
                                MeetingParticipant.builder().partnership(P).build())
                        .build())
                .nothing();
    }

    @Test
    void aMeetingOfNoPartnershipHasNothingToCheck() {
        trial.on(complete().addParticipants(organisation("palermo")).build()).nothing();
        trial.on(meeting().build()).nothing();
    }

    @Test
    void onlyCompleteListsAreChecked() {
        Meeting.Builder meeting = meeting().addPartnerships(P).addParticipants(organisation("palermo"));

        trial.on(meeting.build()).onlyNotChecked(Reason.LIST_INCOMPLETE);
        trial.on(meeting.participantsComplete(false).build()).onlyNotChecked(Reason.LIST_INCOMPLETE);
        trial.on(complete(P).build()).onlyNotChecked(Reason.NOT_STATED);
    }

    @Test
    void thePartnershipsOwnListMustBeTheWholeToo() {
        RecordId open = RecordId.of("open");

        trial.knowing(gironaAndTunis().id(open).participantsComplete(false).build())
                .on(complete(open).addParticipants(organisation("palermo")).build())
                .onlyNotChecked(Reason.LIST_INCOMPLETE);
    }

    @Test
    void aParticipantOfWhichNothingIsKnownMayBeAnybody() {
        trial.on(complete(P)
                        .addParticipants(
                                MeetingParticipant.builder().delegates(2).build())
                        .build())
                .onlyNotChecked(Reason.NOT_STATED);
    }

    @Test
    void aReferenceThatLeadsNowhereIsTheOtherRulesFinding() {
        RecordId nowhere = RecordId.of("nowhere");

        trial.on(complete(nowhere).addParticipants(organisation("palermo")).build())
                .onlyNotChecked(Reason.UNRESOLVED);
        trial.on(complete(P).addParticipants(organisation("grona")).build()).onlyNotChecked(Reason.UNRESOLVED);
        trial.on(complete(P)
                        .addParticipants(MeetingParticipant.builder()
                                .organisation(RecordId.of("palermo"))
                                .partnership(nowhere)
                                .build())
                        .build())
                .onlyNotChecked(Reason.UNRESOLVED);
    }

    @Test
    void whatIsCertainIsFoundBesideWhatIsNot() {
        RuleTrial.Said said = trial.on(complete(RecordId.of("nowhere"), P)
                .addParticipants(organisation("palermo"))
                .build());

        assertThat(said.pointers()).containsExactly("/meetings/0/participants");
        assertThat(said.found().get(0).getValues()).isEqualTo(Values.of("partnerships", List.of("p")));
        assertThat(said.reasons()).containsExactly(Reason.UNRESOLVED);
    }

    private static Meeting.Builder complete(RecordId... partnerships) {
        return meeting().addPartnerships(partnerships).participantsComplete(true);
    }

    private static MeetingParticipant organisation(String id) {
        return MeetingParticipant.builder().organisation(RecordId.of(id)).build();
    }
}
