package io.github.pscsdk.rule.meeting;

import static io.github.pscsdk.rule.GivenMeeting.meeting;

import io.github.pscsdk.codelist.Qualifier;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Attendance;
import io.github.pscsdk.model.Meeting;
import io.github.pscsdk.model.MeetingParticipant;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.rule.RuleTrial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DelegatesExceedAttendanceTest {

    private final RuleTrial trial = RuleTrial.of(new DelegatesExceedAttendance());

    @Test
    void moreDelegatesThanPeopleAreFound() {
        trial.on(attended(10, sent("girona", 6), sent("tunis", 5)))
                .onlyFound(
                        "/meetings/0/attendance/value",
                        Values.of("attendance", 10).and("delegates", 11L));
    }

    @Test
    void asManyDelegatesAsPeoplePass() {
        trial.on(attended(11, sent("girona", 6), sent("tunis", 5))).nothing();
        trial.on(attended(0, sent("girona", 0))).nothing();
    }

    @Test
    void participantsWhoseDelegatesAreNotStatedMayHaveSentNobody() {
        trial.on(attended(6, sent("girona", 6), participant("tunis").build())).nothing();
        trial.on(attended(5, sent("girona", 6), participant("tunis").build()))
                .onlyFound(
                        "/meetings/0/attendance/value",
                        Values.of("attendance", 5).and("delegates", 6L));
    }

    @Test
    void anOrganisationForTwoPartnershipsMaySendTheSamePeople() {
        MeetingParticipant one =
                participant("girona").partnership(RecordId.of("p")).delegates(2).build();
        MeetingParticipant two =
                participant("girona").partnership(RecordId.of("q")).delegates(3).build();

        trial.on(attended(3, one, two)).nothing();
        trial.on(attended(2, one, two))
                .onlyFound(
                        "/meetings/0/attendance/value",
                        Values.of("attendance", 2).and("delegates", 3L));
    }

    @Test
    void participantsWithoutNameCountEach() {
        MeetingParticipant nameless = MeetingParticipant.builder().delegates(2).build();

        trial.on(attended(3, nameless, nameless))
                .onlyFound(
                        "/meetings/0/attendance/value",
                        Values.of("attendance", 3).and("delegates", 4L));
    }

    @Test
    void manyDelegatesDoNotOverflow() {
        trial.on(attended(1, sent("girona", Integer.MAX_VALUE), sent("tunis", Integer.MAX_VALUE)))
                .onlyFound(
                        "/meetings/0/attendance/value",
                        Values.of("attendance", 1).and("delegates", 4_294_967_294L));
    }

    @ParameterizedTest
    @EnumSource(Qualifier.class)
    void onlyExactFiguresAreCompared(Qualifier qualifier) {
        Attendance ten = Attendance.builder().value(10).qualifier(qualifier).build();

        trial.on(meeting().attendance(ten).addParticipants(sent("girona", 30)).build())
                .onlyNotChecked(Reason.TOO_VAGUE);
        trial.on(meeting().attendance(ten).addParticipants(sent("girona", 3)).build())
                .nothing();
    }

    @Test
    void whatIsNotStatedIsNotChecked() {
        Attendance cities = Attendance.builder().cities(1).build();

        trial.on(meeting().addParticipants(sent("girona", 6)).build()).onlyNotChecked(Reason.NOT_STATED);
        trial.on(meeting().attendance(cities).addParticipants(sent("girona", 6)).build())
                .onlyNotChecked(Reason.NOT_STATED);
        trial.on(attended(10)).onlyNotChecked(Reason.NOT_STATED);
        trial.on(attended(10, participant("girona").build())).onlyNotChecked(Reason.NOT_STATED);
    }

    private static Meeting attended(int people, MeetingParticipant... participants) {
        return meeting()
                .attendance(Attendance.builder().value(people).build())
                .addParticipants(participants)
                .build();
    }

    private static MeetingParticipant sent(String organisation, int delegates) {
        return participant(organisation).delegates(delegates).build();
    }

    private static MeetingParticipant.Builder participant(String organisation) {
        return MeetingParticipant.builder().organisation(RecordId.of(organisation));
    }
}
