package io.github.pscsdk.rule.period;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.rule.Period;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleContext;

/** The partnership ends before it starts. */
public final class PartnershipEndsBeforeStart extends RecordRule<Partnership> {

    /** The rule. */
    public PartnershipEndsBeforeStart() {
        super(
                Partnership.class,
                RuleInfo.of("partnership-ends-before-start", Severity.ERROR, Category.CONSISTENCY)
                        .summary("A partnership ends before it starts.")
                        .why("Durations, timelines and statistics by year cannot place such a partnership.")
                        .fix("Correct the start or the end; the end is the last day.")
                        .basis("PSC Exchange 1.0: an end lies at or after its start.")
                        .message("The partnership ends on {end}, before its start on {start}.")
                        .addReads("start", "end")
                        .build());
    }

    @Override
    public void check(Partnership partnership, RuleContext context) {
        EndBeforeStart.check(new Period(partnership.getStart(), partnership.getEnd()), Pointer.ROOT, context);
    }
}
