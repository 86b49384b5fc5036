package io.github.pscsdk.rule.money;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Answer;
import io.github.pscsdk.model.Funding;
import io.github.pscsdk.model.Money;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.Quantity;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleContext;
import java.util.Optional;

/** The grant is above the total eligible costs. */
public final class GrantExceedsTotal extends RecordRule<Partnership> {

    /** The rule. */
    public GrantExceedsTotal() {
        super(
                Partnership.class,
                RuleInfo.of("grant-exceeds-total", Severity.ERROR, Category.CONSISTENCY)
                        .summary("The grant is above the total eligible costs.")
                        .why("The grant is a part of the total; often both were mixed up, as public sources do.")
                        .fix("Check whether the two amounts were swapped; funding.total is total eligible costs, "
                                + "funding.euContribution the EU's part of them.")
                        .basis("PSC Exchange 1.0: the EU contributes to the total eligible costs.")
                        .message("The grant of {grant} is above the total eligible costs of {total}.")
                        .addReads("funding.total", "funding.euContribution")
                        .addYieldsTo("withdrawn-currency")
                        .build());
    }

    @Override
    public void check(Partnership partnership, RuleContext context) {
        Optional<Money> grant = partnership.getFunding().flatMap(Funding::getEuContribution);
        Optional<Money> total = partnership.getFunding().flatMap(Funding::getTotal);
        if (grant.isEmpty() || total.isEmpty()) {
            context.notChecked(Reason.NOT_STATED);
        } else if (!grant.get().getCurrency().equals(total.get().getCurrency())) {
            context.notChecked(Reason.CURRENCY_DIFFERS);
        } else {
            Answer defect = Quantity.of(grant.get()).exceeds(Quantity.of(total.get()));
            if (defect.isYes()) {
                context.suspect(Pointer.of("funding", "total"));
            }
            context.decide(
                    defect,
                    Reason.TOO_VAGUE,
                    Pointer.of("funding", "euContribution"),
                    () -> Values.of("grant", grant.get()).and("total", total.get()));
        }
    }
}
