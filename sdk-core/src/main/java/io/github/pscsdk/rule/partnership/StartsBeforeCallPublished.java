package io.github.pscsdk.rule.partnership;

import io.github.pscsdk.model.PartialDate;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.rule.CallTerms;
import io.github.pscsdk.rule.Category;
import io.github.pscsdk.rule.Judge;
import io.github.pscsdk.rule.LinkedRule;
import io.github.pscsdk.rule.Links;
import io.github.pscsdk.rule.Pointer;
import io.github.pscsdk.rule.Reason;
import io.github.pscsdk.rule.RuleInfo;
import io.github.pscsdk.rule.Severity;
import io.github.pscsdk.rule.Values;
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
                        .mend("Check the call and the start; since when the cities have worked together is "
                                + "cooperationSince.")
                        .basis("Calls were published on 2018-10-29 (platforma-dev.eu), 2020-02-11 (europeanaffairs.it, "
                                + "confidence medium: one page says the day after) and 2021-03-08 (afccre.org).")
                        .message("The partnership starts on {start}, before its call was published on {published}.")
                        .addReads("call", "start")
                        .build());
    }

    @Override
    public void check(Partnership partnership, Links links, Judge judge) {
        Optional<PartialDate> start = partnership.getStart();
        if (start.isEmpty()) {
            judge.notChecked(Reason.NOT_STATED);
        } else {
            CallTerms.of(partnership, links)
                    .published()
                    .ifKnown(
                            judge,
                            published -> judge.decide(
                                    start.get().isBefore(published),
                                    Reason.TOO_VAGUE,
                                    Pointer.of("start"),
                                    () -> Values.of("start", start.get()).and("published", published)));
        }
    }
}
