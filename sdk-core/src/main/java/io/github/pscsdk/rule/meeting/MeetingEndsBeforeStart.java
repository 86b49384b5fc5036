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
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleContext;
import io.github.pscsdk.rule.period.EndBeforeStart;

/** The meeting ends before it starts. */
public final class MeetingEndsBeforeStart extends RecordRule<Meeting> {

    /** The rule. */
    public MeetingEndsBeforeStart() {
        super(
                Meeting.class,
                RuleInfo.of("meeting-ends-before-start", Severity.ERROR, Category.CONSISTENCY)
                        .summary("A meeting ends before it starts.")
                        .why("Calendars, agendas and overlap checks cannot place such a meeting.")
                        .fix("Correct the start or the end; both are local to the meeting's time zone.")
                        .basis("PSC Exchange 1.0: an end lies at or after its start.")
                        .message("The meeting ends on {end}, before its start on {start}.")
                        .addReads("start", "end", "timeZone")
                        .addYieldsTo("meeting-time-without-zone")
                        .build());
    }

    @Override
    public void check(Meeting meeting, RuleContext context) {
        if (meeting.getStart().isEmpty() || meeting.getEnd().isEmpty()) {
            context.notChecked(Reason.NOT_STATED);
            return;
        }
        EventTime start = meeting.getStart().get();
        EventTime end = meeting.getEnd().get();
        Answer defect = EndBeforeStart.of(start, end, meeting.zone());
        if (defect.isYes()) {
            context.suspect(Pointer.of("start"));
        }
        context.decide(
                defect,
                Reason.TOO_VAGUE,
                Pointer.of("end"),
                () -> Values.of("start", start).and("end", end));
    }
}
