package io.github.pscsdk.rule.call;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Answer;
import io.github.pscsdk.model.Call;
import io.github.pscsdk.model.Deadline;
import io.github.pscsdk.model.EventTime;
import io.github.pscsdk.model.PartialDate;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleContext;

/** A deadline of a call is before its publication. */
public final class DeadlineBeforePublication extends RecordRule<Call> {

    /** The rule. */
    public DeadlineBeforePublication() {
        super(
                Call.class,
                RuleInfo.of("deadline-before-publication", Severity.ERROR, Category.CONSISTENCY)
                        .summary("A deadline of a call is before the day on which the call was published.")
                        .why("Nobody could have met it; eligibility is judged by the day of publication.")
                        .fix("Correct the deadline or the date of publication; often the year is wrong.")
                        .basis("PSC Exchange 1.0: deadlines, superseded ones too, are those of the published call.")
                        .message("The deadline {deadline} is before the publication on {published}.")
                        .addReads("published", "deadlines.at")
                        .build());
    }

    @Override
    public void check(Call call, RuleContext context) {
        if (call.getPublished().isEmpty() || call.getDeadlines().isEmpty()) {
            context.notChecked(Reason.NOT_STATED);
            return;
        }
        PartialDate published = call.getPublished().get();
        for (int i = 0; i < call.getDeadlines().size(); i++) {
            Pointer at = Pointer.of("deadlines").then(i).then("at");
            check(call.getDeadlines().get(i), published, at, context);
        }
    }

    private static void check(Deadline deadline, PartialDate published, Pointer at, RuleContext context) {
        if (deadline.getAt().isEmpty()) {
            context.notChecked(Reason.NOT_STATED);
            return;
        }
        EventTime time = deadline.getAt().get();
        Answer defect = time.getDate().isBefore(published);
        if (defect.isYes()) {
            context.suspect(Pointer.of("published"));
        }
        context.decide(
                defect, Reason.TOO_VAGUE, at, () -> Values.of("deadline", time).and("published", published));
    }
}
