package io.github.pscsdk.rule.partnership;

import io.github.pscsdk.model.Answer;
import io.github.pscsdk.model.Funding;
import io.github.pscsdk.model.Money;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.rule.Category;
import io.github.pscsdk.rule.Judge;
import io.github.pscsdk.rule.Pointer;
import io.github.pscsdk.rule.Quantity;
import io.github.pscsdk.rule.Reason;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleInfo;
import io.github.pscsdk.rule.Severity;
import io.github.pscsdk.rule.Values;
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
                        .mend("Check whether the two amounts were swapped; funding.total is total eligible costs, "
                                + "funding.euContribution the EU's part of them.")
                        .basis("PSC Exchange 1.0: the EU contributes to the total eligible costs.")
                        .message("The grant of {grant} is above the total eligible costs of {total}.")
                        .addReads("funding.total", "funding.euContribution")
                        .build());
    }

    @Override
    public void check(Partnership partnership, Judge judge) {
        Optional<Money> grant = partnership.getFunding().flatMap(Funding::getEuContribution);
        Optional<Money> total = partnership.getFunding().flatMap(Funding::getTotal);
        if (grant.isEmpty() || total.isEmpty()) {
            judge.notChecked(Reason.NOT_STATED);
        } else if (!grant.get().getCurrency().equals(total.get().getCurrency())) {
            judge.notChecked(Reason.CURRENCY_DIFFERS);
        } else {
            Answer defect = Quantity.of(grant.get()).exceeds(Quantity.of(total.get()));
            if (defect.isYes()) {
                judge.doubts(Pointer.of("funding", "total"));
            }
            judge.decide(
                    defect,
                    Reason.TOO_VAGUE,
                    Pointer.of("funding", "euContribution"),
                    () -> Values.of("grant", grant.get()).and("total", total.get()));
        }
    }
}
