package io.github.pscsdk.rule.meeting;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Answer;
import io.github.pscsdk.model.Meeting;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleContext;

/** The meeting starts at a time, but does not end. */
public final class MeetingWithoutEnd extends RecordRule<Meeting> {

    /** The rule. */
    public MeetingWithoutEnd() {
        super(
                Meeting.class,
                RuleInfo.of("meeting-without-end", Severity.INFO, Category.COMPLETENESS)
                        .summary("A meeting states the time of its start, but no end.")
                        .why("Calendars cannot tell how long it lasts, and show it as a moment or an hour.")
                        .fix("Add end, with its time if that is known; or leave the time out of the start.")
                        .basis("PSC Exchange 1.0: end is the last day or moment of a meeting; RFC 5545 (iCalendar): an "
                                + "event that starts at a time and has no end takes up no time.")
                        .message("The meeting starts on {start}, but it is not said when it ends.")
                        .addReads("start", "end")
                        .addYieldsTo("meeting-time-without-zone", "meeting-ends-before-start")
                        .build());
    }

    @Override
    public void check(Meeting meeting, RuleContext context) {
        Answer missing = Answer.of(meeting.getEnd().isEmpty());
        Answer startsAtTime = meeting.getStart()
                .map(start -> Answer.of(start.getTime().isPresent()))
                .orElse(Answer.CANNOT_TELL);
        context.decide(
                missing.and(startsAtTime),
                Reason.NOT_STATED,
                Pointer.ROOT,
                () -> Values.of("start", meeting.getStart().orElseThrow()));
    }
}
