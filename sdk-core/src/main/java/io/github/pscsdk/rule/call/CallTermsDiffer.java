package io.github.pscsdk.rule.call;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Call;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleContext;

/** The record of a known call says otherwise than its guidelines. */
public final class CallTermsDiffer extends RecordRule<Call> {

    /** The rule. */
    public CallTermsDiffer() {
        super(
                Call.class,
                RuleInfo.of("call-terms-differ", Severity.WARNING, Category.CONSISTENCY)
                        .summary(
                                "The record of one of the programme's three calls says otherwise than the known terms.")
                        .why("The known terms count: a file cannot loosen what the guidelines of a call demand.")
                        .fix("Correct the value, or leave it out; give another call an id and a reference of its own.")
                        .basis("PSC Exchange 1.0: a file's own record of a known call only fills gaps. The known terms "
                                + "are quoted from public pages (confidence high or medium); the day of publication of "
                                + "the 2020 call is disputed by one day (medium).")
                        .message("The record says {stated}, the known terms of the call say {known}, which count.")
                        .addReads("id", "reference", "published", "terms", "lots.id", "lots.terms")
                        .addYieldsTo("term-minimum-above-maximum", "deadline-before-publication")
                        .build());
    }

    @Override
    public void check(Call call, RuleContext context) {
        for (CallComparison comparison : CallComparison.of(call)) {
            if (comparison.likeness().answer().isNo()) {
                Values values = Values.of("stated", comparison.stated()).and("known", comparison.bundled());
                context.report(comparison.pointer(), values);
            } else {
                comparison.likeness().reason().ifPresent(context::notChecked);
            }
        }
    }
}
