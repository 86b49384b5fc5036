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

class SessionEndsBeforeStartTest {

    private final RuleTrial trial = RuleTrial.of(new SessionEndsBeforeStart());

    @ParameterizedTest
    @CsvSource({
        "2023-03-07T10:00, 2023-03-07T09:59",
        "2023-03-07T10:00, 2023-03-06",
        "2023-03-07, 2023-03-06",
        "2023, 2022-12"
    })
    void anEarlierEndIsFound(String start, String end) {
        trial.on(meeting().addSessions(sessionFrom(start, end)).build())
                .onlyFound(
                        "/meetings/0/sessions/0/end", Values.of("start", start).and("end", end));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-03-07T10:00, 2023-03-07T10:00",
        "2023-03-07T10:00, 2023-03-07",
        "2023-03-07, 2023-03-07T00:00",
        "2023-03-07, 2023-03-07",
        "2023-03-07T22:00, 2023-03-08T00:30"
    })
    void anEndAtOrAfterTheStartPasses(String start, String end) {
        trial.on(meeting().addSessions(sessionFrom(start, end)).build()).nothing();
    }

    @Test
    void aNightOnWhichClocksGoBackHasAnHourTwice() {
        Session night = sessionFrom("2023-10-29T02:50", "2023-10-29T02:10");

        trial.on(meeting().timeZone("Europe/Brussels").addSessions(night).build())
                .nothing();
        trial.on(meeting().timeZone("Africa/Tunis").addSessions(night).build())
                .onlyFound(
                        "/meetings/0/sessions/0/end",
                        Values.of("start", "2023-10-29T02:50").and("end", "2023-10-29T02:10"));
    }

    @Test
    void eachSessionIsAskedForItself() {
        RuleTrial.Said said = trial.on(meeting()
                .addSessions(
                        sessionFrom("2023-03-07T10:00", "2023-03-07T09:00"),
                        sessionFrom("2023-03-07T10:00", "2023-03-07T11:00"),
                        Session.builder().start(time("2023-03-07")).build(),
                        Session.builder().end(time("2023-03-07")).build(),
                        sessionFrom("2023-03", "2023-03"),
                        sessionFrom("2023-03-08", "2023-03-07"))
                .build());

        assertThat(said.pointers()).containsExactly("/meetings/0/sessions/0/end", "/meetings/0/sessions/5/end");
        assertThat(said.reasons()).containsExactlyInAnyOrder(Reason.NOT_STATED, Reason.NOT_STATED, Reason.TOO_VAGUE);
    }

    @Test
    void whichOfItsTimesIsWrongIsNotKnownSoNoOtherRuleReadsThem() {
        Meeting meeting = meetingFrom("2023-03-07", "2023-03-09")
                .addSessions(sessionFrom("2023-03-08T10:00", "2022-03-08T11:00"))
                .build();

        assertThat(RuleTrial.of(new SessionOutsideMeeting()).on(meeting).pointers())
                .containsExactly("/meetings/0/sessions/0/end");
        RuleTrial.of(new SessionOutsideMeeting())
                .after(new SessionEndsBeforeStart())
                .on(meeting)
                .onlyNotChecked(Reason.DAMAGED);
    }

    @Test
    void aMeetingWithoutSessionsHasNothingToCheck() {
        trial.on(meeting().build()).nothing();
    }
}
