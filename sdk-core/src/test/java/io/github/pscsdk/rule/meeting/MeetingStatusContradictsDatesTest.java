package io.github.pscsdk.rule.meeting;

import static io.github.pscsdk.rule.GivenMeeting.meeting;
import static io.github.pscsdk.rule.GivenMeeting.meetingFrom;
import static io.github.pscsdk.rule.GivenMeeting.time;

import io.github.pscsdk.codelist.MeetingStatus;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.rule.RuleTrial;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MeetingStatusContradictsDatesTest {

    /** Today is 22 November 2026; thirty days before is 23 October. */
    private final RuleTrial trial = RuleTrial.of(new MeetingStatusContradictsDates());

    @ParameterizedTest
    @CsvSource({
        "HELD, start, 2026-11-23, 2026-11-23, 2026-11-24",
        "HELD, start, 2026-12, 2026-12, 2026-12",
        "HELD, start, 2027, 2027, 2027",
        "PLANNED, end, 2026-10-22, 2026-10-20, 2026-10-22",
        "CONFIRMED, end, 2026-10-22T23:59, 2026-10-20, 2026-10-22T23:59",
        "PLANNED, end, 2026-09, 2026-09, 2026-09",
        "CONFIRMED, end, 2025, 2025, 2025"
    })
    void aStatusThatItsDateRefutesIsFound(MeetingStatus status, String member, String date, String start, String end) {
        trial.on(meetingFrom(start, end).status(status).build())
                .onlyFound(
                        "/meetings/0/status",
                        Values.of("status", status)
                                .and("member", member)
                                .and("date", date)
                                .and("asOf", "2026-11-22"));
    }

    @ParameterizedTest
    @CsvSource({
        "HELD, 2026-11-22T23:59, 2026-11-25",
        "HELD, 2023-03-07, 2023-03-09",
        "PLANNED, 2026-10-20, 2026-10-23",
        "CONFIRMED, 2026-10-20, 2026-10-23T00:00",
        "CONFIRMED, 2026-11, 2026-11",
        "PLANNED, 2027-03-07, 2027-03-09"
    })
    void todayIsNotAheadAndThirtyDaysAreTolerated(MeetingStatus status, String start, String end) {
        trial.on(meetingFrom(start, end).status(status).build()).nothing();
    }

    @ParameterizedTest
    @EnumSource(
            value = MeetingStatus.class,
            names = {"POSTPONED", "CANCELLED"})
    void whatDoesNotTakePlaceContradictsNoDate(MeetingStatus status) {
        trial.on(meetingFrom("2020", "2020").status(status).build()).nothing();
        trial.on(meetingFrom("2030", "2030").status(status).build()).nothing();
        trial.on(meeting().status(status).start(time("2020")).build()).nothing();
    }

    @ParameterizedTest
    @CsvSource({"HELD, 2026-11, 2026-12", "HELD, 2026, 2026", "PLANNED, 2026-10, 2026-10", "CONFIRMED, 2026-10-01, 2026"
    })
    void vagueDatesLeaveItOpen(MeetingStatus status, String start, String end) {
        trial.on(meetingFrom(start, end).status(status).build()).onlyNotChecked(Reason.TOO_VAGUE);
    }

    @Test
    void whatIsNotStatedLeavesItOpen() {
        trial.on(meetingFrom("2020", "2020").status(Optional.empty()).build()).onlyNotChecked(Reason.NOT_STATED);
        trial.on(meeting().build()).onlyNotChecked(Reason.NOT_STATED);
        trial.on(meeting().start(time("2020-03-07")).build()).onlyNotChecked(Reason.NOT_STATED);
    }

    @Test
    void aMeetingThatStartsLaterIsNotOverWhateverItsEnd() {
        trial.on(meeting().start(time("2026-10-23")).build()).nothing();
        trial.on(meeting().start(time("2027")).build()).nothing();
        trial.on(meeting().start(time("2026-10")).build()).onlyNotChecked(Reason.NOT_STATED);
    }
}
