package io.github.pscsdk.rule.meeting;

import static io.github.pscsdk.rule.GivenMeeting.meeting;
import static io.github.pscsdk.rule.GivenMeeting.meetingFrom;
import static io.github.pscsdk.rule.GivenMeeting.sessionFrom;
import static io.github.pscsdk.rule.GivenMeeting.time;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Meeting;
import io.github.pscsdk.model.Session;
import io.github.pscsdk.rule.RuleTrial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionOutsideMeetingTest {

    private final RuleTrial trial = RuleTrial.of(new SessionOutsideMeeting());

    @ParameterizedTest
    @CsvSource({
        "2023-03-06T23:00, 2023-03-07T01:00, start, 2023-03-06T23:00",
        "2023-03-06, 2023-03-06, start, 2023-03-06",
        "2023-03-09T20:00, 2023-03-10T00:01, end, 2023-03-10T00:01",
        "2023-03-10, 2023-03-11, start, 2023-03-10",
        "2023-03-08, 2023-03-10, end, 2023-03-10",
        "2023-04, 2023-04, start, 2023-04",
        "2022, 2023, start, 2022"
    })
    void aSessionOnAnotherDayIsFoundOnce(String start, String end, String member, String time) {
        trial.on(threeDays(sessionFrom(start, end)))
                .onlyFound(
                        "/meetings/0/sessions/0/" + member,
                        Values.of("member", member).and("time", time));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-03-07T00:00, 2023-03-07T08:00",
        "2023-03-07, 2023-03-09",
        "2023-03-09T22:00, 2023-03-09T23:59",
        "2023-03-09T22:00, 2023-03-10T00:00"
    })
    void wholeDaysCountAndTouchingPasses(String start, String end) {
        trial.on(threeDays(sessionFrom(start, end))).nothing();
    }

    @Test
    void oneEndOfASessionIsEnough() {
        trial.on(threeDays(Session.builder().start(time("2023-03-08")).build())).nothing();
        trial.on(threeDays(Session.builder().end(time("2023-03-06T12:00")).build()))
                .onlyFound(
                        "/meetings/0/sessions/0/end", Values.of("member", "end").and("time", "2023-03-06T12:00"));
    }

    @Test
    void eachSessionIsAskedForItself() {
        RuleTrial.Said said = trial.on(threeDays(
                sessionFrom("2023-03-01", "2023-03-01"),
                sessionFrom("2023-03-08", "2023-03-08"),
                sessionFrom("2023-03-12", "2023-03-12"),
                Session.builder().build()));

        assertThat(said.pointers()).containsExactly("/meetings/0/sessions/0/start", "/meetings/0/sessions/2/start");
        assertThat(said.reasons()).containsExactly(Reason.NOT_STATED);
    }

    @Test
    void anUnknownEndOfTheMeetingIsNotItsStart() {
        Meeting.Builder open = meeting().start(time("2023-03-07T09:00"));

        trial.on(open.addSessions(sessionFrom("2023-03-08", "2023-03-08")).build())
                .onlyNotChecked(Reason.NOT_STATED);
        trial.on(meeting()
                        .start(time("2023-03-07T09:00"))
                        .addSessions(sessionFrom("2023-03-06", "2023-03-08"))
                        .build())
                .onlyFound(
                        "/meetings/0/sessions/0/start",
                        Values.of("member", "start").and("time", "2023-03-06"));
    }

    @Test
    void vagueDatesLeaveItOpen() {
        trial.on(threeDays(sessionFrom("2023-03", "2023-03"))).onlyNotChecked(Reason.TOO_VAGUE);
        trial.on(meetingFrom("2023-03", "2023-03")
                        .addSessions(sessionFrom("2023-03-08", "2023-03-08"))
                        .build())
                .onlyNotChecked(Reason.TOO_VAGUE);
    }

    @Test
    void aMeetingWithoutSessionsHasNothingToCheck() {
        trial.on(threeDays()).nothing();
        trial.on(meeting().build()).nothing();
    }

    @Test
    void aYearThatCanOnlyBeASlipIsNotChecked() {
        trial.on(meetingFrom("0000-01-01", "0000-01-02")
                        .addSessions(
                                Session.builder().end(time("0000-01-01T00:00")).build())
                        .build())
                .onlyNotChecked(Reason.DAMAGED);
    }

    private static Meeting threeDays(Session... sessions) {
        return meetingFrom("2023-03-07T09:00", "2023-03-09T17:00")
                .timeZone("Europe/Brussels")
                .addSessions(sessions)
                .build();
    }
}
