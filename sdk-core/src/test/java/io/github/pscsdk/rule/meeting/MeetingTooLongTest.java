package io.github.pscsdk.rule.meeting;

import static io.github.pscsdk.rule.GivenMeeting.meeting;
import static io.github.pscsdk.rule.GivenMeeting.meetingFrom;
import static io.github.pscsdk.rule.GivenMeeting.time;

import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.rule.RuleTrial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingTooLongTest {

    private final RuleTrial trial = RuleTrial.of(new MeetingTooLong());

    @ParameterizedTest
    @CsvSource({
        "2023-03-01, 2023-03-15, 15",
        "2023-03-01T23:59, 2023-03-15T00:01, 15",
        "2023-03-07, 2024-03-09, 369",
        "2023-03, 2023-04-14, 15",
        "2023-01, 2023-03, 30"
    })
    void moreThanFourteenDaysAreFound(String start, String end, long days) {
        trial.on(meetingFrom(start, end).build())
                .onlyFound(
                        "/meetings/0/end",
                        Values.of("start", start).and("end", end).and("days", days));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-03-01, 2023-03-14",
        "2023-03-01T00:00, 2023-03-14T23:59",
        "2023-03-01T09:00, 2023-03-15T00:00",
        "2023-03-07, 2023-03-07",
        "2023-03-07T09:00, 2023-03-07T09:00"
    })
    void fourteenDaysPassAndMidnightBelongsToTheDayBefore(String start, String end) {
        trial.on(meetingFrom(start, end).build()).nothing();
    }

    @ParameterizedTest
    @CsvSource({"2023-03, 2023-03", "2023-03-07, 2023-03", "2023, 2023", "2023-03, 2023-04-13"})
    void vagueDatesLeaveItOpen(String start, String end) {
        trial.on(meetingFrom(start, end).build()).onlyNotChecked(Reason.TOO_VAGUE);
    }

    @Test
    void whereStartOrEndIsNotStatedItIsNotChecked() {
        trial.on(meeting().build()).onlyNotChecked(Reason.NOT_STATED);
        trial.on(meeting().start(time("2023-03-07")).build()).onlyNotChecked(Reason.NOT_STATED);
        trial.on(meeting().end(time("2023-03-07")).build()).onlyNotChecked(Reason.NOT_STATED);
    }
}
