package io.github.pscsdk.rule.money;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Answer;
import io.github.pscsdk.model.Budget;
import io.github.pscsdk.model.Funding;
import io.github.pscsdk.model.Money;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.Quantity;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleContext;
import java.math.BigDecimal;
import java.util.List;

/** A budget has the amount zero. */
public final class ZeroBudget extends RecordRule<Partnership> {

    /** The rule. */
    public ZeroBudget() {
        super(
                Partnership.class,
                RuleInfo.of("zero-budget", Severity.WARNING, Category.CONSISTENCY)
                        .summary("A budget has the amount zero.")
                        .why(
                                "Whoever plans for nothing needs no budget; such entries are placeholders, and readers take "
                                        + "them for facts.")
                        .fix("State the amount or remove the budget.")
                        .basis(
                                "Seen in data that the EU publishes in IATI, with zero budgets for every quarter until 2050.")
                        .message("The amount of the budget is {amount}.")
                        .addReads("funding.budgets.amount")
                        .addYieldsTo("withdrawn-currency")
                        .build());
    }

    @Override
    public void check(Partnership partnership, RuleContext context) {
        List<Budget> budgets = partnership.getFunding().map(Funding::getBudgets).orElse(List.of());
        for (int i = 0; i < budgets.size(); i++) {
            Pointer at = Pointer.of("funding", "budgets").then(i).then("amount");
            budgets.get(i)
                    .getAmount()
                    .ifPresentOrElse(amount -> check(amount, at, context), () -> context.notChecked(Reason.NOT_STATED));
        }
    }

    private static void check(Money amount, Pointer at, RuleContext context) {
        Answer defect = Quantity.of(amount).exceeds(BigDecimal.ZERO).not();
        context.decide(defect, Reason.TOO_VAGUE, at, () -> Values.of("amount", amount));
    }
}
