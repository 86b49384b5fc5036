package io.github.pscsdk.rule.money;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.model.Budget;
import io.github.pscsdk.model.Funding;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.rule.Period;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleContext;
import io.github.pscsdk.rule.period.EndBeforeStart;
import java.util.List;

/** A budget's period ends before it starts. */
public final class BudgetPeriodEndsBeforeStart extends RecordRule<Partnership> {

    /** The rule. */
    public BudgetPeriodEndsBeforeStart() {
        super(
                Partnership.class,
                RuleInfo.of("budget-period-ends-before-start", Severity.ERROR, Category.CONSISTENCY)
                        .summary("A budget's period ends before it starts.")
                        .why("Such a budget belongs to no year, and sums by year leave it out or count it wrongly.")
                        .fix("Correct the budget's start or end; the end is the last day.")
                        .basis("PSC Exchange 1.0, after IATI 2.03: the end of a budget lies after its start.")
                        .message("The period of the budget ends on {end}, before its start on {start}.")
                        .addReads("funding.budgets.start", "funding.budgets.end")
                        .build());
    }

    @Override
    public void check(Partnership partnership, RuleContext context) {
        List<Budget> budgets = partnership.getFunding().map(Funding::getBudgets).orElse(List.of());
        for (int i = 0; i < budgets.size(); i++) {
            Budget budget = budgets.get(i);
            EndBeforeStart.check(
                    new Period(budget.getStart(), budget.getEnd()),
                    Pointer.of("funding", "budgets").then(i),
                    context);
        }
    }
}
