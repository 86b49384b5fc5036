package io.github.pscsdk.rule.partnership;

import io.github.pscsdk.model.Answer;
import io.github.pscsdk.model.PartialDate;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.rule.Category;
import io.github.pscsdk.rule.Judge;
import io.github.pscsdk.rule.Pointer;
import io.github.pscsdk.rule.Reason;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleInfo;
import io.github.pscsdk.rule.Severity;
import io.github.pscsdk.rule.Values;

/** The partnership ends before it starts. */
public final class PartnershipEndsBeforeStart extends RecordRule<Partnership> {

    /** The rule. */
    public PartnershipEndsBeforeStart() {
        super(
                Partnership.class,
                RuleInfo.of("partnership-ends-before-start", Severity.ERROR, Category.CONSISTENCY)
                        .summary("A partnership ends before it starts.")
                        .why("Durations, timelines and statistics by year cannot place such a partnership.")
                        .mend("Correct the start or the end; the end is the last day.")
                        .basis("PSC Exchange 1.0: an end lies at or after its start.")
                        .message("The partnership ends on {end}, before its start on {start}.")
                        .addReads("start", "end")
                        .build());
    }

    @Override
    public void check(Partnership partnership, Judge judge) {
        if (partnership.getStart().isEmpty() || partnership.getEnd().isEmpty()) {
            judge.notChecked(Reason.NOT_STATED);
            return;
        }
        PartialDate start = partnership.getStart().get();
        PartialDate end = partnership.getEnd().get();
        Answer defect = end.isBefore(start);
        if (defect.isYes()) {
            judge.doubts(Pointer.of("start"));
        }
        judge.decide(
                defect,
                Reason.TOO_VAGUE,
                Pointer.of("end"),
                () -> Values.of("start", start).and("end", end));
    }
}
