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

class MeetingEndsBeforeStartTest {

    private final RuleTrial trial = RuleTrial.of(new MeetingEndsBeforeStart());

    @ParameterizedTest
    @CsvSource({
        "2023-03-07T09:00, 2023-03-06",
        "2023-03-07, 2023-03-06T23:59",
        "2023-03-07T09:00, 2023-03-07T08:59",
        "2023-03-07, 2023-03-06",
        "2023-03, 2023-02-28",
        "2023, 2022-12"
    })
    void anEarlierEndIsFound(String start, String end) {
        Values values = Values.of("start", start).and("end", end);

        trial.on(meetingFrom(start, end).build()).onlyFound("/meetings/0/end", values);
        trial.on(meetingFrom(start, end).timeZone("Europe/Brussels").build()).onlyFound("/meetings/0/end", values);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-03-07T09:00, 2023-03-07T09:00",
        "2023-03-07T09:00, 2023-03-07",
        "2023-03-07, 2023-03-07T00:00",
        "2023-03-07, 2023-03-07",
        "2023-03, 2023-04",
        "2023-03, 2023-03-31"
    })
    void anEndAtOrAfterTheStartPasses(String start, String end) {
        trial.on(meetingFrom(start, end).build()).nothing();
        trial.on(meetingFrom(start, end).timeZone("Europe/Brussels").build()).nothing();
    }

    @ParameterizedTest
    @CsvSource({"2023-03-07, 2023-03", "2023-03, 2023-03", "2023-03, 2023-03-30", "2023, 2023-06"})
    void vagueDatesLeaveItOpen(String start, String end) {
        trial.on(meetingFrom(start, end).build()).onlyNotChecked(Reason.TOO_VAGUE);
    }

    @Test
    void whereStartOrEndIsNotStatedItIsNotChecked() {
        trial.on(meeting().build()).onlyNotChecked(Reason.NOT_STATED);
        trial.on(meeting().start(time("2023-03-07")).build()).onlyNotChecked(Reason.NOT_STATED);
        trial.on(meeting().end(time("2023-03-07")).build()).onlyNotChecked(Reason.NOT_STATED);
    }

    @Test
    void inTheNightInWhichClocksGoBackAnEarlierTimeMayBeLater() {
        // On 29 October 2023 the hour from 02:00 to 03:00 came twice in Brussels.
        trial.on(meetingFrom("2023-10-29T02:50", "2023-10-29T02:10")
                        .timeZone("Europe/Brussels")
                        .build())
                .nothing();
        trial.on(meetingFrom("2023-10-29T02:50", "2023-10-29T01:59")
                        .timeZone("Europe/Brussels")
                        .build())
                .onlyFound(
                        "/meetings/0/end",
                        Values.of("start", "2023-10-29T02:50").and("end", "2023-10-29T01:59"));
    }

    @Test
    void inAnotherZoneThatNightHasNothingSpecial() {
        trial.on(meetingFrom("2023-10-29T02:50", "2023-10-29T02:10")
                        .timeZone("Africa/Tunis")
                        .build())
                .onlyFound(
                        "/meetings/0/end",
                        Values.of("start", "2023-10-29T02:50").and("end", "2023-10-29T02:10"));
    }

    @Test
    void aTimeThatClocksSkipIsReadAsTheHourAfter() {
        // On 26 March 2023 there was no 02:30 in Brussels.
        trial.on(meetingFrom("2023-03-26T02:30", "2023-03-26T03:30")
                        .timeZone("Europe/Brussels")
                        .build())
                .nothing();
    }

    @Test
    void aZoneThatIsNotKnownIsAFindingOfItsOwn() {
        trial.on(meetingFrom("2023-03-07T09:00", "2023-03-06")
                        .timeZone("Europe/Bruxelles")
                        .build())
                .onlyNotChecked(Reason.DAMAGED);
    }
}
