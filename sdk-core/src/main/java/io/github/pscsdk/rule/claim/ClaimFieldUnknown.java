package io.github.pscsdk.rule.claim;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Claim;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.RecordType;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleContext;

/** A claim is about a field that the format does not know. */
public final class ClaimFieldUnknown extends RecordRule<DatasetRecord> {

    private static final String PRIVATE_EXTENSION = "x-";

    /** The rule. */
    public ClaimFieldUnknown() {
        super(
                DatasetRecord.class,
                RuleInfo.of("claim-field-unknown", Severity.WARNING, Category.CONSISTENCY)
                        .summary("A claim is about a field that the format does not know.")
                        .why("Nobody can tell what the claim is about, and it is compared with nothing.")
                        .fix(
                                "Write a JSON Pointer from the record to the field, such as /funding/total; an element of a "
                                        + "list is addressed by its id, a participant by its organisation.")
                        .basis("PSC Exchange 1.0: the field of a claim is a JSON Pointer into the record.")
                        .message("The claim is about {field}, but a record of type {type} has no {unknown} there.")
                        .addReads("claims.field")
                        .comesLast(true)
                        .build());
    }

    @Override
    public void check(DatasetRecord record, RuleContext context) {
        for (int i = 0; i < record.getClaims().size(); i++) {
            Claim claim = record.getClaims().get(i);
            Pointer at = Pointer.of("claims").then(i).then("field");
            ClaimField.findUnknown(record, claim.getField())
                    .filter(unknown -> !unknown.token().startsWith(PRIVATE_EXTENSION))
                    .ifPresent(unknown -> check(record, claim.getField(), unknown, at, context));
        }
    }

    private static void check(
            DatasetRecord record, String field, ClaimField.Unknown unknown, Pointer at, RuleContext context) {
        if (unknown.isElement() && !context.isReliable(unknown.reached())) {
            context.notChecked(Reason.DAMAGED);
        } else {
            context.report(
                    at,
                    Values.of("field", field).and("type", RecordType.of(record)).and("unknown", unknown.token()));
        }
    }
}
