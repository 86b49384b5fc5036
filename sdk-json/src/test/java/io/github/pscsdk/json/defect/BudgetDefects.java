package io.github.pscsdk.json.defect;

import static io.github.pscsdk.json.defect.Node.spelt;

import io.github.pscsdk.finding.Pointer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The budgets of a partnership, how it is shared among countries and sectors, and the lot that it is from. */
final class BudgetDefects {

    private static final String SECTION = "partnerships";

    /** What is done to one of the budgets of a partnership. */
    private interface BudgetChange {
        Plan.Builder make(SoundDocument document, Pointer partnership, Pointer budget, Plan.Builder plan, Dice dice);
    }

    private BudgetDefects() {}

    static Stream<Defect> all() {
        return Stream.of(budgets(), shares(), lots()).flatMap(each -> each);
    }

    private static Defect ofBudget(String code, String name, BudgetChange change) {
        return Defect.inRecord(code, name, SECTION, (document, at, plan, dice) -> {
            Pointer budgets = at.then("funding").then("budgets");
            Pointer budget = dice.pick(document.elements(budgets).toList());
            return Optional.of(change.make(document, at, budget, plan, dice));
        });
    }

    private static Stream<Defect> budgets() {
        return Stream.of(
                ofBudget(
                        "budget-period-ends-before-start",
                        "a budget ends before its start",
                        (document, partnership, budget, plan, dice) -> ScheduleDefects.endBeforeStart(
                                "budget-period-ends-before-start", document, budget, plan, dice)),
                ofBudget(
                        "budget-period-longer-than-year",
                        "a budget ends too late",
                        (document, partnership, budget, plan, dice) -> {
                            LocalDate end = document.firstDay(budget.then("start"))
                                    .plusYears(1)
                                    .plusDays(dice.between(1, 900));
                            return plan.put(budget.then("end"), end.toString())
                                    .relies(budget.then("start"))
                                    .finds("budget-period-longer-than-year", budget.then("end"));
                        }),
                ofBudget(
                        "budget-outside-partnership",
                        "a budget is for years before or after the partnership",
                        (document, partnership, budget, plan, dice) -> {
                            int days = dice.between(31, 900);
                            LocalDate before = document.firstDay(partnership.then("start"))
                                    .minusYears(1)
                                    .minusDays(days);
                            LocalDate after =
                                    document.firstDay(partnership.then("end")).plusDays(days);
                            LocalDate start = dice.oneOf(before, after);
                            plan.put(budget.then("start"), start.toString())
                                    .put(budget.then("end"), start.plusDays(360).toString());
                            return ScheduleDefects.reliesOnPeriod(partnership, plan)
                                    .finds("budget-outside-partnership", budget);
                        }),
                ofBudget(
                        "zero-budget",
                        "a budget is of nothing",
                        (document, partnership, budget, plan, dice) -> plan.put(
                                        budget.then("amount").then("amount"), spelt(dice.oneOf("0", "0.00")))
                                .finds("zero-budget", budget.then("amount"))));
    }

    private static Stream<Defect> shares() {
        return Stream.of(
                ofShare("country-percentages-not-100", "the shares of the countries", "countries"),
                ofShare("sector-percentages-not-100", "the shares of the sectors", "sectors"));
    }

    /** None of the shares in a sound document is one of these. */
    private static Defect ofShare(String code, String name, String list) {
        return Defect.inRecord(code, name + " do not add up", SECTION, (document, at, plan, dice) -> {
            List<Pointer> shares = document.elements(at.then(list)).toList();
            return Optional.of(plan.put(
                            dice.pick(shares).then("percentage"),
                            spelt(dice.oneOf("0", "29.99", "39.9", "60.01", "71", "100")))
                    .finds(code, at.then(list)));
        });
    }

    private static Stream<Defect> lots() {
        return Stream.of(
                Defect.inRecord(
                        "lot-without-call",
                        "the call is left out, but not its lot",
                        SECTION,
                        (document, at, plan, dice) -> document.find(at.then("call"))
                                .map(call -> plan.edit(Edit.remove(at.then("call")))
                                        .holds(at.then("lot"))
                                        .finds("lot-without-call", at.then("lot")))),
                Defect.inRecord(
                        "lot-without-call",
                        "a lot is stated of an unknown call",
                        SECTION,
                        (document, at, plan, dice) -> Optional.of(plan.put(at.then("lot"), dice.oneOf("1", "5"))
                                        .finds("lot-without-call", at.then("lot")))
                                .filter(each -> document.find(at.then("call")).isEmpty())));
    }
}
