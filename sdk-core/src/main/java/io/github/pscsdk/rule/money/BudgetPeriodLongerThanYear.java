package io.github.pscsdk.rule.money;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Budget;
import io.github.pscsdk.model.Funding;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.rule.Period;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleContext;
import java.util.List;

/** A budget covers more than a year. */
public final class BudgetPeriodLongerThanYear extends RecordRule<Partnership> {

    /** The rule. */
    public BudgetPeriodLongerThanYear() {
        super(
                Partnership.class,
                RuleInfo.of("budget-period-longer-than-year", Severity.WARNING, Category.CONSISTENCY)
                        .summary("A budget covers more than a year.")
                        .why("Budgets are compared and added up by year; one for several years cannot be split by who "
                                + "receives it.")
                        .fix("Split the budget by year or shorter; the whole amount belongs to funding.total.")
                        .basis("IATI 2.03: a budget period should not be longer than one year.")
                        .message("The budget from {start} to {end} covers more than a year.")
                        .addReads("funding.budgets.start", "funding.budgets.end")
                        .addYieldsTo("budget-period-ends-before-start")
                        .build());
    }

    @Override
    public void check(Partnership partnership, RuleContext context) {
        List<Budget> budgets = partnership.getFunding().map(Funding::getBudgets).orElse(List.of());
        for (int i = 0; i < budgets.size(); i++) {
            Period period = new Period(budgets.get(i).getStart(), budgets.get(i).getEnd());
            context.decide(
                    period.isLongerThanYear(),
                    period.ifCannotTell(),
                    Pointer.of("funding", "budgets").then(i).then("end"),
                    () -> Values.of("start", period.start().orElseThrow())
                            .and("end", period.end().orElseThrow()));
        }
    }
}
