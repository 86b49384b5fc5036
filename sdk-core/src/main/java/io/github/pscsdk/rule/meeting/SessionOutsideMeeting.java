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
import io.github.pscsdk.rule.Period;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleContext;

/** A session lies on another day than its meeting. */
public final class SessionOutsideMeeting extends RecordRule<Meeting> {

    /** The rule. */
    public SessionOutsideMeeting() {
        super(
                Meeting.class,
                RuleInfo.of("session-outside-meeting", Severity.ERROR, Category.CONSISTENCY)
                        .summary("A session lies before the meeting's first day or after its last.")
                        .why("Either the agenda or the dates in calendars are wrong.")
                        .fix("Correct the session's time or the meeting's start and end.")
                        .basis("PSC Exchange 1.0: sessions are parts of their meeting; whole local days count.")
                        .message("The session's {member} {time} lies outside the days of the meeting.")
                        .addReads("start", "end", "sessions.start", "sessions.end")
                        .addYieldsTo(
                                "meeting-time-without-zone", "meeting-ends-before-start", "session-ends-before-start")
                        .build());
    }

    @Override
    public void check(Meeting meeting, RuleContext context) {
        Period days = new Period(
                meeting.getStart().map(EventTime::getDate), meeting.getEnd().map(EventTime::getDate));
        for (int i = 0; i < meeting.getSessions().size(); i++) {
            check(meeting.getSessions().get(i), days, Pointer.of("sessions").then(i), context);
        }
    }

    private static void check(Session session, Period days, Pointer at, RuleContext context) {
        Answer starts = session.getStart()
                .map(time -> isOutside(Days.ofStart(time), days))
                .orElse(Answer.NO);
        Answer ends =
                session.getEnd().map(time -> isOutside(Days.ofEnd(time), days)).orElse(Answer.NO);
        if (starts.isYes()) {
            session.getStart().ifPresent(time -> found("start", time, at, context));
        } else if (ends.isYes()) {
            session.getEnd().ifPresent(time -> found("end", time, at, context));
        } else if (session.getStart().isEmpty() && session.getEnd().isEmpty()) {
            context.notChecked(Reason.NOT_STATED);
        } else if (starts.or(ends) == Answer.CANNOT_TELL) {
            context.notChecked(days.ifCannotTell());
        }
    }

    private static Answer isOutside(Days session, Period meeting) {
        return meeting.isOutside(session.earliest(), session.latest(), 0);
    }

    private static void found(String member, EventTime time, Pointer at, RuleContext context) {
        context.report(at.then(member), Values.of("member", member).and("time", time));
    }
}
