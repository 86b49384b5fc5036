package io.github.pscsdk.rule.partnership;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleContext;

/** A lot is stated, but not its call. */
public final class LotWithoutCall extends RecordRule<Partnership> {

    /** The rule. */
    public LotWithoutCall() {
        super(
                Partnership.class,
                RuleInfo.of("lot-without-call", Severity.ERROR, Category.CONSISTENCY)
                        .summary("A lot is stated, but not its call.")
                        .why(
                                "All three calls number their lots from 1, so that the lot alone says nothing, and its terms "
                                        + "cannot be applied.")
                        .fix("State the call; the calls 2018, 2020 and 2021 are known without a record.")
                        .basis("PSC Exchange 1.0: the lot is one of the call.")
                        .message("The lot {lot} is stated, but not the call that it belongs to.")
                        .addReads("call", "lot")
                        .build());
    }

    @Override
    public void check(Partnership partnership, RuleContext context) {
        if (partnership.getCall().isEmpty()) {
            partnership.getLot().ifPresent(lot -> context.report(Pointer.of("lot"), Values.of("lot", lot)));
        }
    }
}
