package io.github.pscsdk.rule.period;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.model.Activity;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.rule.Period;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleContext;
import java.util.List;

/** An activity ends before it starts. */
public final class ActivityEndsBeforeStart extends RecordRule<Partnership> {

    /** The rule. */
    public ActivityEndsBeforeStart() {
        super(
                Partnership.class,
                RuleInfo.of("activity-ends-before-start", Severity.ERROR, Category.CONSISTENCY)
                        .summary("An activity ends before it starts.")
                        .why("Timelines and calendars cannot place such an activity.")
                        .fix("Correct the activity's start or end; the end is the last day.")
                        .basis("PSC Exchange 1.0: an end lies at or after its start.")
                        .message("The activity ends on {end}, before its start on {start}.")
                        .addReads("activities.start", "activities.end")
                        .build());
    }

    @Override
    public void check(Partnership partnership, RuleContext context) {
        List<Activity> activities = partnership.getActivities();
        for (int i = 0; i < activities.size(); i++) {
            Activity activity = activities.get(i);
            EndBeforeStart.check(
                    new Period(activity.getStart(), activity.getEnd()),
                    Pointer.of("activities").then(i),
                    context);
        }
    }
}
