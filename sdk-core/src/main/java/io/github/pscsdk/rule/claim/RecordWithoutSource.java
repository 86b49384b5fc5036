package io.github.pscsdk.rule.claim;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.RecordType;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleContext;

/** A record names no source. */
public final class RecordWithoutSource extends RecordRule<DatasetRecord> {

    /** The rule. */
    public RecordWithoutSource() {
        super(
                DatasetRecord.class,
                RuleInfo.of("record-without-source", Severity.INFO, Category.COMPLETENESS)
                        .summary("A record names no source, nor does any of its claims.")
                        .why("Nobody can check what it says, nor tell how old it is.")
                        .fix("Add a source, and name it in the record.")
                        .basis("PSC Exchange 1.0: every record may name its sources; a source needs none.")
                        .message("The {type} names no source.")
                        .addReads("sources", "claims")
                        .build());
    }

    @Override
    public void check(DatasetRecord record, RuleContext context) {
        RecordType type = RecordType.of(record);
        boolean claimed =
                record.getClaims().stream().anyMatch(claim -> claim.getSource().isPresent());
        if (type != RecordType.SOURCE && record.getSources().isEmpty() && !claimed) {
            context.report(Pointer.ROOT, Values.of("type", type));
        }
    }
}
