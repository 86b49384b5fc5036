package io.github.pscsdk.rule.meeting;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.EventTime;
import io.github.pscsdk.model.Meeting;
import io.github.pscsdk.model.Session;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A meeting states a time of day but no time zone. */
public final class MeetingTimeWithoutZone extends RecordRule<Meeting> {

    /** The rule. */
    public MeetingTimeWithoutZone() {
        super(
                Meeting.class,
                RuleInfo.of("meeting-time-without-zone", Severity.ERROR, Category.CONSISTENCY)
                        .summary("A meeting states a time of day but no time zone.")
                        .why("Participants in other parts of the world would come at the wrong hour.")
                        .fix("Add timeZone, the IANA name of the zone in which the times are meant; "
                                + "or leave the times of day out.")
                        .basis("PSC Exchange 1.0: times of meetings and sessions are local to the meeting's timeZone.")
                        .message("The time {time} is in no time zone.")
                        .addReads("start", "end", "timeZone", "sessions.start", "sessions.end")
                        .build());
    }

    @Override
    public void check(Meeting meeting, RuleContext context) {
        if (meeting.getTimeZone().isEmpty()) {
            times(meeting).entrySet().stream()
                    .filter(time -> time.getValue().getTime().isPresent())
                    .findFirst()
                    .ifPresent(time -> context.report(time.getKey(), Values.of("time", time.getValue())));
        }
    }

    private static Map<Pointer, EventTime> times(Meeting meeting) {
        Map<Pointer, EventTime> times = new LinkedHashMap<>();
        put(times, Pointer.of("start"), meeting.getStart());
        put(times, Pointer.of("end"), meeting.getEnd());
        for (int i = 0; i < meeting.getSessions().size(); i++) {
            Session session = meeting.getSessions().get(i);
            Pointer at = Pointer.of("sessions").then(i);
            put(times, at.then("start"), session.getStart());
            put(times, at.then("end"), session.getEnd());
        }
        return times;
    }

    private static void put(Map<Pointer, EventTime> times, Pointer at, Optional<EventTime> time) {
        time.ifPresent(each -> times.put(at, each));
    }
}
