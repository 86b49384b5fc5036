package io.github.pscsdk.rule.money;

import io.github.pscsdk.codelist.ContributionKind;
import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Answer;
import io.github.pscsdk.model.Contribution;
import io.github.pscsdk.model.Funding;
import io.github.pscsdk.model.Money;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.Quantity;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The grant and the contributions are together above the total eligible costs. */
public final class ContributionsExceedTotal extends RecordRule<Partnership> {

    /** What sums of rounded amounts may be off by: one euro, or one unit of another currency. */
    private static final BigDecimal TOLERANCE = BigDecimal.ONE;

    private static final Quantity NOTHING = Quantity.exactly(BigDecimal.ZERO);

    /** The rule. */
    public ContributionsExceedTotal() {
        super(
                Partnership.class,
                RuleInfo.of("contributions-exceed-total", Severity.ERROR, Category.CONSISTENCY)
                        .summary("The grant and the contributions are together above the total eligible costs.")
                        .why(
                                "They pay for the total eligible costs, so one of the amounts is wrong; often shares of the "
                                        + "budget were taken for contributions.")
                        .fix("Correct the amounts; give a participant's share of the budget the kind budget-share.")
                        .basis(
                                "PSC Exchange 1.0: the grant, own contributions and those in kind are parts of the total "
                                        + "eligible costs; shares of the budget are never added up with the grant.")
                        .message("Grant and contributions are together {sum} {currency}; the total is {total}.")
                        .addReads(
                                "funding.total",
                                "funding.euContribution",
                                "funding.contributions.kind",
                                "funding.contributions.amount")
                        .addYieldsTo("withdrawn-currency", "grant-exceeds-total")
                        .build());
    }

    @Override
    public void check(Partnership partnership, RuleContext context) {
        Optional<Funding> funding = partnership.getFunding();
        Optional<Money> total = funding.flatMap(Funding::getTotal);
        if (total.isEmpty() || funding.get().getContributions().isEmpty()) {
            context.notChecked(Reason.NOT_STATED);
            return;
        }
        Sum sum = new Sum(total.get().getCurrency());
        sum.addPart(funding.get().getEuContribution(), true);
        funding.get().getContributions().forEach(sum::add);
        Answer defect = sum.sum.exceeds(Quantity.of(total.get()).plus(Quantity.exactly(TOLERANCE)));
        if (defect.isYes()) {
            context.suspect(Pointer.of("funding", "euContribution"));
        }
        context.decide(
                defect,
                sum.unknown.orElse(Reason.TOO_VAGUE),
                Pointer.of("funding", "total"),
                () -> Values.of("sum", sum.sum.least().orElseThrow())
                        .and("currency", sum.currency)
                        .and("total", total.get())
                        .and("parts", sum.parts));
    }

    /** The sum of what is known in one currency; parts that are not can only add to it. */
    private static final class Sum {
        private final String currency;
        private final List<Money> parts = new ArrayList<>();
        private Quantity sum = NOTHING;
        private Optional<Reason> unknown = Optional.empty();

        Sum(String currency) {
            this.currency = currency;
        }

        void add(Contribution contribution) {
            Optional<ContributionKind> kind = contribution.getKind();
            if (!kind.equals(Optional.of(ContributionKind.BUDGET_SHARE))) {
                addPart(contribution.getAmount(), kind.isPresent());
            }
        }

        /** Adds an amount; whether it belongs to the sum may not be known. */
        void addPart(Optional<Money> part, boolean belongs) {
            if (part.isPresent() && !part.get().getCurrency().equals(currency)) {
                addUnknown(Reason.CURRENCY_DIFFERS);
            } else if (part.isPresent() && belongs) {
                parts.add(part.get());
                sum = sum.plus(Quantity.of(part.get()).notNegative());
            } else {
                addUnknown(Reason.NOT_STATED);
            }
        }

        private void addUnknown(Reason reason) {
            unknown = unknown.or(() -> Optional.of(reason));
            sum = sum.plus(new Quantity(NOTHING.least(), Optional.empty()));
        }
    }
}
