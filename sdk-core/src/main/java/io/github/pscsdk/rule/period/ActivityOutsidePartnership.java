package io.github.pscsdk.rule.period;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Activity;
import io.github.pscsdk.model.Answer;
import io.github.pscsdk.model.PartialDate;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.rule.Period;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleContext;
import java.util.List;
import java.util.Optional;

/** An activity lies outside the partnership's period. */
public final class ActivityOutsidePartnership extends RecordRule<Partnership> {

    /** The rule. */
    public ActivityOutsidePartnership() {
        super(
                Partnership.class,
                RuleInfo.of("activity-outside-partnership", Severity.WARNING, Category.CONSISTENCY)
                        .summary("An activity lies before the partnership's start, "
                                + "or more than three months after its end.")
                        .why("The grant pays for what happens in its period; often a date or an extension is wrong.")
                        .fix("Correct the activity's start or end, or the partnership's dates.")
                        .basis(
                                "General conditions of EU grants: costs are incurred in the implementation period; "
                                        + "the three months are the SDK's own tolerance for closing events (confidence medium).")
                        .message("The activity's {member} on {date} is outside the period of the partnership"
                                + "[, from {from}][, to {to}].")
                        .addReads("start", "end", "activities.start", "activities.end")
                        .addYieldsTo(
                                "partnership-ends-before-start", "implausible-duration", "activity-ends-before-start")
                        .build());
    }

    @Override
    public void check(Partnership partnership, RuleContext context) {
        Period period = new Period(partnership.getStart(), partnership.getEnd());
        List<Activity> activities = partnership.getActivities();
        for (int i = 0; i < activities.size(); i++) {
            check(activities.get(i), period, Pointer.of("activities").then(i), context);
        }
    }

    /** What starts outside, or else ends there. */
    private static void check(Activity activity, Period period, Pointer at, RuleContext context) {
        if (activity.getStart().isEmpty() && activity.getEnd().isEmpty()) {
            context.notChecked(Reason.NOT_STATED);
            return;
        }
        Answer starts = isOutside(activity.getStart(), period);
        String member = starts.isYes() || activity.getEnd().isEmpty() ? "start" : "end";
        context.decide(
                starts.or(isOutside(activity.getEnd(), period)),
                period.ifCannotTell(),
                at.then(member),
                () -> period.addTo(Values.of("member", member)
                        .and(
                                "date",
                                (member.equals("start") ? activity.getStart() : activity.getEnd()).orElseThrow())));
    }

    private static Answer isOutside(Optional<PartialDate> date, Period period) {
        return date.map(day -> period.isOutside(day.earliest(), day.latest(), Period.CLOSING_MONTHS))
                .orElse(Answer.NO);
    }
}
