package io.github.pscsdk.rule.call;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Answer;
import io.github.pscsdk.model.Call;
import io.github.pscsdk.model.Lot;
import io.github.pscsdk.model.Money;
import io.github.pscsdk.model.Quantity;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.rule.BundledCalls;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The budgets of the lots do not add up to the budget of their call. */
public final class LotsDifferFromCallBudget extends RecordRule<Call> {

    private static final Pointer BUDGET = Pointer.of("budget");

    /** The rule. */
    public LotsDifferFromCallBudget() {
        super(
                Call.class,
                RuleInfo.of("lots-differ-from-call-budget", Severity.WARNING, Category.CONSISTENCY)
                        .summary("The budgets of the lots do not add up to the budget of their call.")
                        .why("One of the amounts is wrong; wrong totals of the 2020 call are in wide circulation.")
                        .fix("Check the amounts against the guidelines; add a lot that is missing.")
                        .basis("PSC Exchange 1.0: a call's budget is the money of all its lots together.")
                        .message("The lots come to {lots} {currency} together, the budget of the call is {budget}.")
                        .addReads("id", "reference", "budget", "lots.id", "lots.budget")
                        .addYieldsTo("withdrawn-currency")
                        .build());
    }

    @Override
    public void check(Call call, RuleContext context) {
        Optional<Money> budget = call.getBudget();
        List<Money> lots =
                call.getLots().stream().flatMap(lot -> lot.getBudget().stream()).toList();
        if (budget.isEmpty() || lots.isEmpty() || lots.size() < call.getLots().size() || lacksLots(call)) {
            context.notChecked(Reason.NOT_STATED);
        } else if (lots.stream()
                .anyMatch(lot -> !lot.getCurrency().equals(budget.get().getCurrency()))) {
            context.notChecked(Reason.CURRENCY_DIFFERS);
        } else {
            check(budget.get(), lots, context);
        }
    }

    /** Whether the call is known to have a lot that its record does not state. */
    private static boolean lacksLots(Call call) {
        Set<RecordId> stated = call.getLots().stream().map(Lot::getId).collect(Collectors.toSet());
        return BundledCalls.find(call.getId(), Optional.of(call.getReference())).stream()
                .flatMap(bundled -> bundled.getLots().stream())
                .anyMatch(lot -> !stated.contains(lot.getId()));
    }

    private static void check(Money budget, List<Money> lots, RuleContext context) {
        Quantity together =
                lots.stream().map(Quantity::of).reduce(Quantity::plus).orElseThrow();
        BigDecimal sum = lots.stream().map(Money::getAmount).reduce(BigDecimal.ZERO, BigDecimal::add);
        Answer defect = together.isSameAs(Quantity.of(budget)).not();
        if (defect.isYes()) {
            // Any of the amounts may be the wrong one: grants are held against none of them.
            context.suspect(BUDGET);
            for (int i = 0; i < lots.size(); i++) {
                context.suspect(Pointer.of("lots").then(i).then("budget"));
            }
        }
        context.decide(
                defect,
                Reason.TOO_VAGUE,
                BUDGET,
                () -> Values.of("lots", sum)
                        .and("currency", budget.getCurrency())
                        .and("budget", budget));
    }
}
