package io.github.pscsdk.rule.meeting;

import static io.github.pscsdk.rule.GivenMeeting.meeting;
import static io.github.pscsdk.rule.GivenMeeting.meetingFrom;
import static io.github.pscsdk.rule.GivenMeeting.time;

import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.rule.RuleTrial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingWithoutEndTest {

    private final RuleTrial trial = RuleTrial.of(new MeetingWithoutEnd());

    @ParameterizedTest
    @ValueSource(strings = {"2023-03-07T09:00", "2023-03-07T00:00"})
    void aTimeWithoutEndIsFound(String start) {
        trial.on(meeting().start(time(start)).build()).onlyFound("/meetings/0", Values.of("start", start));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-03-07", "2023-03", "2023"})
    void aDateNeedsNoEnd(String start) {
        trial.on(meeting().start(time(start)).build()).nothing();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-03-07T17:00", "2023-03-07", "2023-03"})
    void anyEndIsEnough(String end) {
        trial.on(meetingFrom("2023-03-07T09:00", end).build()).nothing();
        trial.on(meeting().end(time(end)).build()).nothing();
    }

    @Test
    void withoutStartItIsNotChecked() {
        trial.on(meeting().build()).onlyNotChecked(Reason.NOT_STATED);
    }
}
