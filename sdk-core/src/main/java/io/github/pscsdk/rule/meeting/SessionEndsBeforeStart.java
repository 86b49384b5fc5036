package io.github.pscsdk.rule.meeting;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Answer;
import io.github.pscsdk.model.EventTime;
import io.github.pscsdk.model.Meeting;
import io.github.pscsdk.model.Session;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleContext;
import io.github.pscsdk.rule.period.EndBeforeStart;
import java.time.ZoneId;
import java.util.Optional;

/** A session ends before it starts. */
public final class SessionEndsBeforeStart extends RecordRule<Meeting> {

    /** The rule. */
    public SessionEndsBeforeStart() {
        super(
                Meeting.class,
                RuleInfo.of("session-ends-before-start", Severity.ERROR, Category.CONSISTENCY)
                        .summary("A session ends before it starts.")
                        .why("No agenda can show such a session.")
                        .fix("Correct the start or the end; both are local to the meeting's time zone.")
                        .basis("PSC Exchange 1.0: an end lies at or after its start.")
                        .message("The session ends on {end}, before its start on {start}.")
                        .addReads("sessions.start", "sessions.end", "timeZone")
                        .addYieldsTo("meeting-time-without-zone")
                        .build());
    }

    @Override
    public void check(Meeting meeting, RuleContext context) {
        Optional<ZoneId> zone = meeting.zone();
        for (int i = 0; i < meeting.getSessions().size(); i++) {
            check(meeting.getSessions().get(i), zone, Pointer.of("sessions").then(i), context);
        }
    }

    private static void check(Session session, Optional<ZoneId> zone, Pointer at, RuleContext context) {
        if (session.getStart().isEmpty() || session.getEnd().isEmpty()) {
            context.notChecked(Reason.NOT_STATED);
            return;
        }
        EventTime start = session.getStart().get();
        EventTime end = session.getEnd().get();
        Answer defect = EndBeforeStart.of(start, end, zone);
        if (defect.isYes()) {
            context.suspect(at.then("start"));
        }
        context.decide(
                defect,
                Reason.TOO_VAGUE,
                at.then("end"),
                () -> Values.of("start", start).and("end", end));
    }
}
