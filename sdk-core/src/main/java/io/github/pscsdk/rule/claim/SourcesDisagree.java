package io.github.pscsdk.rule.claim;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleContext;

/** Sources contradict each other, or the record. */
public final class SourcesDisagree extends RecordRule<DatasetRecord> {

    /** The rule. */
    public SourcesDisagree() {
        super(
                DatasetRecord.class,
                RuleInfo.of("sources-disagree", Severity.INFO, Category.CONSISTENCY)
                        .summary("Sources contradict each other or the value that the record prefers.")
                        .why("Whoever uses the value should know that it is disputed.")
                        .fix("Nothing need be mended if both are quoted rightly; "
                                + "otherwise correct the claim, or prefer the value of the better source.")
                        .basis("PSC Exchange 1.0: a record holds one preferred value and what sources claim beside it.")
                        .message("Sources do not agree on {field}[: the record has {stated}]; claimed is {claims}.")
                        .addReads("claims")
                        .comesLast(true)
                        .build());
    }

    @Override
    public void check(DatasetRecord record, RuleContext context) {
        for (ClaimComparison comparison : ClaimComparison.of(record)) {
            if (!context.isReliable(comparison.pointer())) {
                context.notChecked(Reason.DAMAGED);
            } else if (comparison.likeness().answer().isNo()) {
                context.report(comparison.place(), values(comparison));
            } else {
                comparison.likeness().reason().ifPresent(context::notChecked);
            }
        }
    }

    private static Values values(ClaimComparison comparison) {
        Values field = Values.of("field", comparison.field());
        return comparison
                .stated()
                .map(value -> field.and("stated", value))
                .orElse(field)
                .and("claims", comparison.claimed())
                .and("sources", comparison.sources());
    }
}
