package io.github.pscsdk.rule.period;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.PartialDate;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.rule.CallTerms;
import io.github.pscsdk.rule.LinkedContext;
import io.github.pscsdk.rule.LinkedRule;
import java.util.Optional;

/** The partnership starts before its call was published. */
public final class StartsBeforeCallPublished extends LinkedRule<Partnership> {

    /** The rule. */
    public StartsBeforeCallPublished() {
        super(
                Partnership.class,
                RuleInfo.of("starts-before-call-published", Severity.WARNING, Category.ELIGIBILITY)
                        .summary("The partnership starts before its call was published.")
                        .why("Nobody could apply before; the call may be another one, or the start that of an earlier "
                                + "cooperation of the same cities.")
                        .fix("Check the call and the start; since when the cities have worked together is "
                                + "cooperationSince.")
                        .basis("Calls were published on 2018-10-29 (platforma-dev.eu), 2020-02-11 (europeanaffairs.it, "
                                + "confidence medium: one page says the day after) and 2021-03-08 (afccre.org).")
                        .message("The partnership starts on {start}, before its call was published on {published}.")
                        .addReads("call", "start")
                        .build());
    }

    @Override
    public void check(Partnership partnership, LinkedContext context) {
        Optional<PartialDate> start = partnership.getStart();
        if (start.isEmpty()) {
            context.notChecked(Reason.NOT_STATED);
        } else {
            CallTerms.of(partnership, context.records())
                    .published()
                    .ifKnown(
                            context,
                            published -> context.decide(
                                    start.get().isBefore(published),
                                    Reason.TOO_VAGUE,
                                    Pointer.of("start"),
                                    () -> Values.of("start", start.get()).and("published", published)));
        }
    }
}
