package io.github.pscsdk.rule.meeting;

import static io.github.pscsdk.rule.GivenMeeting.meeting;
import static io.github.pscsdk.rule.GivenMeeting.meetingFrom;
import static io.github.pscsdk.rule.GivenMeeting.sessionFrom;
import static io.github.pscsdk.rule.GivenMeeting.time;

import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Meeting;
import io.github.pscsdk.model.Session;
import io.github.pscsdk.rule.RuleTrial;
import org.junit.jupiter.api.Test;

class MeetingTimeWithoutZoneTest {

    private final RuleTrial trial = RuleTrial.of(new MeetingTimeWithoutZone());

    @Test
    void aStartWithATimeNeedsAZone() {
        trial.on(meetingFrom("2023-03-07T09:00", "2023-03-09T17:00").build())
                .onlyFound("/meetings/0/start", Values.of("time", "2023-03-07T09:00"));
    }

    @Test
    void soDoesAnEnd() {
        trial.on(meetingFrom("2023-03-07", "2023-03-09T17:00").build())
                .onlyFound("/meetings/0/end", Values.of("time", "2023-03-09T17:00"));
    }

    @Test
    void soDoesASessionAndOneFindingIsEnough() {
        Meeting meeting = meetingFrom("2023-03-07", "2023-03-09")
                .addSessions(
                        Session.builder().start(time("2023-03-07")).build(),
                        Session.builder().end(time("2023-03-07T11:30")).build(),
                        sessionFrom("2023-03-07T14:00", "2023-03-07T15:00"))
                .build();

        trial.on(meeting).onlyFound("/meetings/0/sessions/1/end", Values.of("time", "2023-03-07T11:30"));
    }

    @Test
    void aZoneSettlesIt() {
        trial.on(meetingFrom("2023-03-07T09:00", "2023-03-09T17:00")
                        .timeZone("Europe/Brussels")
                        .build())
                .nothing();
    }

    @Test
    void datesNeedNoZone() {
        trial.on(meetingFrom("2023-03", "2023-03-09")
                        .addSessions(sessionFrom("2023-03-07", "2023-03-08"))
                        .build())
                .nothing();
        trial.on(meeting().build()).nothing();
    }
}
