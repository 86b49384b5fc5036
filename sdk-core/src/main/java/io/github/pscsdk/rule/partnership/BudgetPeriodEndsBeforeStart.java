package io.github.pscsdk.rule.partnership;

import io.github.pscsdk.model.Budget;
import io.github.pscsdk.model.Funding;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.rule.Category;
import io.github.pscsdk.rule.Judge;
import io.github.pscsdk.rule.Period;
import io.github.pscsdk.rule.Pointer;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleInfo;
import io.github.pscsdk.rule.Severity;
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
                        .mend("Correct the budget's start or end; the end is the last day.")
                        .basis("PSC Exchange 1.0, after IATI 2.03: the end of a budget lies after its start.")
                        .message("The period of the budget ends on {end}, before its start on {start}.")
                        .addReads("funding.budgets.start", "funding.budgets.end")
                        .build());
    }

    @Override
    public void check(Partnership partnership, Judge judge) {
        List<Budget> budgets = partnership.getFunding().map(Funding::getBudgets).orElse(List.of());
        for (int i = 0; i < budgets.size(); i++) {
            Budget budget = budgets.get(i);
            EndBeforeStart.check(
                    new Period(budget.getStart(), budget.getEnd()),
                    Pointer.of("funding", "budgets").then(i),
                    judge);
        }
    }
}
