package io.github.pscsdk.rule.meeting;

import static io.github.pscsdk.rule.GivenMeeting.meeting;
import static io.github.pscsdk.rule.GivenMeeting.time;

import io.github.pscsdk.codelist.MeetingMode;
import io.github.pscsdk.codelist.MeetingStatus;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Meeting;
import io.github.pscsdk.rule.RuleTrial;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OnlineMeetingWithoutLinkTest {

    /** Today is 22 November 2026. */
    private final RuleTrial trial = RuleTrial.of(new OnlineMeetingWithoutLink());

    @ParameterizedTest
    @CsvSource({
        "ONLINE, PLANNED, 2026-11-23",
        "ONLINE, CONFIRMED, 2026-11-23T00:00",
        "HYBRID, PLANNED, 2026-12",
        "HYBRID, CONFIRMED, 2027"
    })
    void whoeverIsToJoinOnlineNeedsALink(MeetingMode mode, MeetingStatus status, String start) {
        Meeting.Builder meeting = meeting().mode(mode).status(status).start(time(start));

        trial.on(meeting.build())
                .onlyFound("/meetings/0", Values.of("start", start).and("mode", mode));
        trial.on(meeting.joinLink("https://example.org/join").build()).nothing();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22", "2026-11-22T23:59", "2026-10", "2025"})
    void onTheDayOfItsStartItIsNoLongerAhead(String start) {
        trial.on(online().start(time(start)).build()).nothing();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11", "2026"})
    void aVagueStartLeavesItOpen(String start) {
        trial.on(online().start(time(start)).build()).onlyNotChecked(Reason.TOO_VAGUE);
    }

    @ParameterizedTest
    @EnumSource(
            value = MeetingStatus.class,
            names = {"HELD", "POSTPONED", "CANCELLED"})
    void whatIsNotToComeNeedsNoLink(MeetingStatus status) {
        trial.on(ahead().mode(MeetingMode.ONLINE).status(status).build()).nothing();
        trial.on(ahead().status(status).build()).nothing();
    }

    @Test
    void aMeetingInPersonNeedsNoLink() {
        trial.on(ahead().mode(MeetingMode.IN_PERSON).build()).nothing();
    }

    @Test
    void whatIsNotStatedLeavesItOpen() {
        trial.on(ahead().build()).onlyNotChecked(Reason.NOT_STATED);
        trial.on(online().build()).onlyNotChecked(Reason.NOT_STATED);
        trial.on(ahead().mode(MeetingMode.ONLINE).status(Optional.empty()).build())
                .onlyNotChecked(Reason.NOT_STATED);
        trial.on(ahead().joinLink("https://example.org/join").build()).nothing();
    }

    private static Meeting.Builder online() {
        return meeting().mode(MeetingMode.ONLINE);
    }

    private static Meeting.Builder ahead() {
        return meeting().start(time("2027-03-07"));
    }
}
