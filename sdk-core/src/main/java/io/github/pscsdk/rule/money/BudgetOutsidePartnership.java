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

/** A budget covers no day of its partnership. */
public final class BudgetOutsidePartnership extends RecordRule<Partnership> {

    /** The rule. */
    public BudgetOutsidePartnership() {
        super(
                Partnership.class,
                RuleInfo.of("budget-outside-partnership", Severity.WARNING, Category.CONSISTENCY)
                        .summary("A budget covers no day of its partnership.")
                        .why("The grant pays for what happens in its period; published data of the EU has budgets for "
                                + "decades after the end of their project.")
                        .fix("Correct the budget's period or the partnership's dates, or remove the budget.")
                        .basis(
                                "General conditions of EU grants: costs are incurred in the implementation period; a budget "
                                        + "of a calendar year may begin before it or end after it (confidence medium).")
                        .message("The budget[ from {start}][ to {end}] covers no day of the partnership's period"
                                + "[, from {from}][, to {to}].")
                        .addReads("start", "end", "funding.budgets.start", "funding.budgets.end")
                        .addYieldsTo(
                                "partnership-ends-before-start",
                                "implausible-duration",
                                "budget-period-ends-before-start")
                        .build());
    }

    @Override
    public void check(Partnership partnership, RuleContext context) {
        Period whole = new Period(partnership.getStart(), partnership.getEnd());
        List<Budget> budgets = partnership.getFunding().map(Funding::getBudgets).orElse(List.of());
        for (int i = 0; i < budgets.size(); i++) {
            Period period = new Period(budgets.get(i).getStart(), budgets.get(i).getEnd());
            context.decide(
                    period.isApartFrom(whole),
                    period.isOpen() ? period.ifCannotTell() : whole.ifCannotTell(),
                    Pointer.of("funding", "budgets").then(i),
                    () -> whole.addTo(
                            Values.NONE.andIfPresent("start", period.start()).andIfPresent("end", period.end())));
        }
    }
}
