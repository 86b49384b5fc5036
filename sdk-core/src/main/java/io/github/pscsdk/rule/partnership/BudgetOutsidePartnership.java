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
import io.github.pscsdk.rule.Values;
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
                        .mend("Correct the budget's period or the partnership's dates, or remove the budget.")
                        .basis(
                                "General conditions of EU grants: costs are incurred in the implementation period; a budget "
                                        + "of a calendar year may begin before it or end after it (confidence medium).")
                        .message("The budget[ from {start}][ to {end}] covers no day of the partnership's period"
                                + "[, from {from}][, to {to}].")
                        .addReads("start", "end", "funding.budgets.start", "funding.budgets.end")
                        .build());
    }

    @Override
    public void check(Partnership partnership, Judge judge) {
        Period whole = new Period(partnership.getStart(), partnership.getEnd());
        List<Budget> budgets = partnership.getFunding().map(Funding::getBudgets).orElse(List.of());
        for (int i = 0; i < budgets.size(); i++) {
            Period period = new Period(budgets.get(i).getStart(), budgets.get(i).getEnd());
            judge.decide(
                    period.isApartFrom(whole),
                    period.isOpen() ? period.ifCannotTell() : whole.ifCannotTell(),
                    Pointer.of("funding", "budgets").then(i),
                    () -> whole.addTo(
                            Values.NONE.andIfPresent("start", period.start()).andIfPresent("end", period.end())));
        }
    }
}
