package io.github.pscsdk.rule.meeting;

import io.github.pscsdk.codelist.MeetingMode;
import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Answer;
import io.github.pscsdk.model.Meeting;
import io.github.pscsdk.model.PartialDate;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleContext;

/** A meeting that one can join online is still ahead, and there is no link to join it. */
public final class OnlineMeetingWithoutLink extends RecordRule<Meeting> {

    /** The rule. */
    public OnlineMeetingWithoutLink() {
        super(
                Meeting.class,
                RuleInfo.of("online-meeting-without-link", Severity.WARNING, Category.COMPLETENESS)
                        .summary("A meeting that people can attend online is still ahead and has no link to join it.")
                        .why("Invitations made from the record lead nowhere.")
                        .fix("Add joinLink, or correct the mode.")
                        .basis(
                                "PSC Exchange 1.0: joinLink is where to join online; a meeting is ahead until the day of "
                                        + "its start, unless it is held, postponed or cancelled.")
                        .message("The meeting on {start} takes place {mode}, but there is no link to join it.")
                        .addReads("mode", "status", "start", "joinLink")
                        .addYieldsTo("meeting-time-without-zone", "meeting-ends-before-start")
                        .build());
    }

    @Override
    public void check(Meeting meeting, RuleContext context) {
        Answer missing = Answer.of(meeting.getJoinLink().isEmpty());
        Answer online = meeting.getMode()
                .map(mode -> Answer.of(mode != MeetingMode.IN_PERSON))
                .orElse(Answer.CANNOT_TELL);
        Answer awaited = meeting.getStatus()
                .map(status -> Answer.of(
                        switch (status) {
                            case PLANNED, CONFIRMED -> true;
                            case HELD, POSTPONED, CANCELLED -> false;
                        }))
                .orElse(Answer.CANNOT_TELL);
        Answer ahead = meeting.getStart()
                .map(start -> start.getDate().isAfter(PartialDate.of(context.asOf())))
                .orElse(Answer.CANNOT_TELL);
        boolean stated = meeting.getMode().isPresent()
                && meeting.getStatus().isPresent()
                && meeting.getStart().isPresent();
        context.decide(
                missing.and(online).and(awaited).and(ahead),
                stated ? Reason.TOO_VAGUE : Reason.NOT_STATED,
                Pointer.ROOT,
                () -> Values.of("start", meeting.getStart().orElseThrow())
                        .and("mode", meeting.getMode().orElseThrow()));
    }
}
