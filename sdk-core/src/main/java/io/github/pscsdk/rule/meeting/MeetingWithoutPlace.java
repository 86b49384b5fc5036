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
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleContext;

/** A meeting in person has no place. */
public final class MeetingWithoutPlace extends RecordRule<Meeting> {

    /** The rule. */
    public MeetingWithoutPlace() {
        super(
                Meeting.class,
                RuleInfo.of("meeting-without-place", Severity.WARNING, Category.COMPLETENESS)
                        .summary("A meeting that people attend in person states no place.")
                        .why("Nobody can travel to it, and it is missing on every map.")
                        .fix("Add place, at least with the name of the city and the country; "
                                + "or set the mode to online.")
                        .basis("PSC Exchange 1.0: place is where a meeting takes place.")
                        .message("The meeting takes place {mode}, but it is not said where.")
                        .addReads("mode", "status", "place")
                        .build());
    }

    @Override
    public void check(Meeting meeting, RuleContext context) {
        Answer inPerson = meeting.getMode()
                .map(mode -> Answer.of(mode != MeetingMode.ONLINE))
                .orElse(Answer.CANNOT_TELL);
        Answer takesPlace = meeting.getStatus()
                .map(status -> Answer.of(
                        switch (status) {
                            case PLANNED, CONFIRMED, HELD -> true;
                            case POSTPONED, CANCELLED -> false;
                        }))
                .orElse(Answer.CANNOT_TELL);
        Answer missing = Answer.of(meeting.getPlace().isEmpty());
        context.decide(
                missing.and(inPerson).and(takesPlace),
                Reason.NOT_STATED,
                Pointer.ROOT,
                () -> Values.of("mode", meeting.getMode().orElseThrow()));
    }
}
