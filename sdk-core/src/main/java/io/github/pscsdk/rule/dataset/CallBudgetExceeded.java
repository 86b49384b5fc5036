package io.github.pscsdk.rule.dataset;

import io.github.pscsdk.codelist.PartnershipStatus;
import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Answer;
import io.github.pscsdk.model.Call;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.Funding;
import io.github.pscsdk.model.Lot;
import io.github.pscsdk.model.Money;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.Quantity;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.RecordType;
import io.github.pscsdk.rule.DatasetContext;
import io.github.pscsdk.rule.DatasetRule;
import io.github.pscsdk.rule.Origin;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The grants of the partnerships of a call or lot exceed its budget. */
public final class CallBudgetExceeded extends DatasetRule {

    /** States of partnerships whose grant is not, or no longer, a part of the budget. */
    private static final Set<PartnershipStatus> WITHOUT_GRANT =
            EnumSet.of(PartnershipStatus.PIPELINE, PartnershipStatus.CANCELLED);

    /** The rule. */
    public CallBudgetExceeded() {
        super(RuleInfo.of("call-budget-exceeded", Severity.WARNING, Category.CONSISTENCY)
                .summary("The grants of a call or lot come to more than its budget.")
                .why("A call cannot award more than it has; often a total was taken for a grant, or the call is wrong.")
                .fix("Check the grants and the calls and lots of the partnerships, and the budget.")
                .basis("PSC Exchange 1.0: grants are paid from the budget of their call and lot; "
                        + "those of cancelled partnerships and of those in the pipeline are not counted.")
                .message("The grants, {count} in number, come to {grants} {currency} or more; the budget is {budget}.")
                .addReads("id", "call", "lot", "status", "funding.euContribution", "budget", "lots.id", "lots.budget")
                .build());
    }

    @Override
    public Run start(DatasetContext context) {
        return new Check(context);
    }

    /** So many grants of one currency, together. */
    private record Grants(int count, Quantity amount) {

        static Grants of(Money grant) {
            return new Grants(1, Quantity.of(grant).notNegative());
        }

        Grants plus(Grants other) {
            return new Grants(count + other.count, amount.plus(other.amount));
        }
    }

    /** A call, or one of its lots. */
    private record Scope(RecordId call, Optional<RecordId> lot) {}

    /** A budget and the scope that it is for. */
    private record Budget(Scope scope, Pointer at, Money amount) {}

    private static final class Check implements Run {
        private final DatasetContext context;
        private final Map<Scope, Map<String, Grants>> grants = new HashMap<>();
        /** The budgets of each call, those of its lots first. */
        private final Map<Origin, List<Budget>> budgets = new LinkedHashMap<>();

        Check(DatasetContext context) {
            this.context = context;
        }

        @Override
        public void record(DatasetRecord record, Origin origin) {
            if (record instanceof Partnership partnership && isFirst(RecordType.PARTNERSHIP, record, origin)) {
                add(partnership);
            } else if (record instanceof Call call && isFirst(RecordType.CALL, record, origin)) {
                budgets.put(origin, budgets(call));
            }
        }

        /** Whether no other record has its id before it. */
        private boolean isFirst(RecordType type, DatasetRecord record, Origin origin) {
            return context.records().first(type, record.getId()).equals(Optional.of(origin));
        }

        private void add(Partnership partnership) {
            Optional<Money> grant = partnership
                    .getFunding()
                    .flatMap(Funding::getEuContribution)
                    .filter(each -> partnership
                            .getStatus()
                            .filter(WITHOUT_GRANT::contains)
                            .isEmpty());
            if (partnership.getCall().isPresent() && grant.isPresent()) {
                RecordId call = partnership.getCall().get();
                add(new Scope(call, Optional.empty()), grant.get());
                partnership.getLot().ifPresent(lot -> add(new Scope(call, Optional.of(lot)), grant.get()));
            }
        }

        private void add(Scope scope, Money grant) {
            grants.computeIfAbsent(scope, each -> new HashMap<>())
                    .merge(grant.getCurrency(), Grants.of(grant), Grants::plus);
        }

        private static List<Budget> budgets(Call call) {
            List<Budget> budgets = new ArrayList<>();
            for (int i = 0; i < call.getLots().size(); i++) {
                Lot lot = call.getLots().get(i);
                Pointer at = Pointer.of("lots").then(i).then("budget");
                Scope scope = new Scope(call.getId(), Optional.of(lot.getId()));
                lot.getBudget().ifPresent(budget -> budgets.add(new Budget(scope, at, budget)));
            }
            Scope scope = new Scope(call.getId(), Optional.empty());
            call.getBudget().ifPresent(budget -> budgets.add(new Budget(scope, Pointer.of("budget"), budget)));
            return budgets;
        }

        @Override
        public void end() {
            budgets.forEach((origin, ofCall) -> {
                boolean found = false;
                for (Budget budget : ofCall) {
                    // The grants that are too much for a lot may be what is too much for its call.
                    if (!found || budget.scope().lot().isPresent()) {
                        found |= check(origin, budget);
                    }
                }
                if (ofCall.isEmpty()) {
                    context.notChecked(Reason.NOT_STATED);
                }
            });
        }

        private boolean check(Origin origin, Budget budget) {
            String currency = budget.amount().getCurrency();
            Map<String, Grants> ofScope = grants.getOrDefault(budget.scope(), Map.of());
            Optional<Grants> spent = Optional.ofNullable(ofScope.get(currency));
            Quantity available = Quantity.of(budget.amount());
            switch (spent.map(each -> each.amount().exceeds(available)).orElse(Answer.NO)) {
                case YES -> {
                    found(origin, budget, spent.get());
                    return true;
                }
                case CANNOT_TELL -> context.notChecked(Reason.TOO_VAGUE);
                case NO -> {
                    if (ofScope.size() > spent.stream().count()) {
                        context.notChecked(Reason.CURRENCY_DIFFERS);
                    }
                }
            }
            return false;
        }

        private void found(Origin origin, Budget budget, Grants spent) {
            Values values = Values.of("count", spent.count())
                    .and("grants", spent.amount().least().orElse(BigDecimal.ZERO))
                    .and("currency", budget.amount().getCurrency())
                    .and("budget", budget.amount());
            context.report(origin, budget.at(), values, List.of());
        }
    }
}
