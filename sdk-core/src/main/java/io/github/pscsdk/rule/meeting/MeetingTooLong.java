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
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The meeting lasts longer than meetings do. */
public final class MeetingTooLong extends RecordRule<Meeting> {

    private static final int MOST_DAYS = 14;

    /** The rule. */
    public MeetingTooLong() {
        super(
                Meeting.class,
                RuleInfo.of("meeting-too-long", Severity.WARNING, Category.CONSISTENCY)
                        .summary("A meeting lasts longer than fourteen days.")
                        .why("Most often a month or a year is mistyped; calendars would block weeks.")
                        .fix("Correct the start or the end; describe a longer stay as an activity of the partnership.")
                        .basis(
                                "The SDK's own tolerance (confidence medium): global meetings took three days, the longest "
                                        + "mission found in a public source twelve.")
                        .message("The meeting lasts {days} days, from {start} to {end}.")
                        .addReads("start", "end")
                        .addYieldsTo("meeting-time-without-zone", "meeting-ends-before-start")
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
        Days first = Days.ofStart(start);
        Days last = Days.ofEnd(end);
        long least = days(first.latest(), last.earliest());
        long most = days(first.earliest(), last.latest());
        context.decide(
                least > MOST_DAYS ? Answer.YES : most > MOST_DAYS ? Answer.CANNOT_TELL : Answer.NO,
                Reason.TOO_VAGUE,
                Pointer.of("end"),
                () -> Values.of("start", start).and("end", end).and("days", least));
    }

    private static long days(LocalDate first, LocalDate last) {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }
}
