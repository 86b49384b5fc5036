package io.github.pscsdk.rule.money;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Answer;
import io.github.pscsdk.model.Funding;
import io.github.pscsdk.model.Money;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.Quantity;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleContext;
import java.math.BigDecimal;
import java.util.Optional;

/** The declared co-financing rate is not the grant's share of the total. */
public final class CofinancingRateInconsistent extends RecordRule<Partnership> {

    /** The rule. */
    public CofinancingRateInconsistent() {
        super(
                Partnership.class,
                RuleInfo.of("cofinancing-rate-inconsistent", Severity.WARNING, Category.CONSISTENCY)
                        .summary("The declared co-financing rate is not the grant's share of the total.")
                        .why("One of three figures is wrong; often the total of the project was taken for the grant.")
                        .fix("Correct the grant, the total or the rate; they may differ by one percentage point.")
                        .basis("PSC Exchange 1.0: the rate is the EU's share of the total eligible costs.")
                        .message("The rate is declared as {declared} %, but {grant} of {total} is {computed} %.")
                        .addReads("funding.total", "funding.euContribution", "funding.euCofinancingRate")
                        .addYieldsTo("withdrawn-currency", "grant-exceeds-total", "contributions-exceed-total")
                        .build());
    }

    @Override
    public void check(Partnership partnership, RuleContext context) {
        Optional<Money> grant = partnership.getFunding().flatMap(Funding::getEuContribution);
        Optional<Money> total = partnership.getFunding().flatMap(Funding::getTotal);
        Optional<BigDecimal> declared = partnership.getFunding().flatMap(Funding::getEuCofinancingRate);
        if (grant.isEmpty() || total.isEmpty() || declared.isEmpty()) {
            context.notChecked(Reason.NOT_STATED);
        } else if (!grant.get().getCurrency().equals(total.get().getCurrency())) {
            context.notChecked(Reason.CURRENCY_DIFFERS);
        } else if (total.get().getAmount().signum() == 0) {
            context.notChecked(Reason.NOT_STATED);
        } else {
            check(declared.get(), grant.get(), total.get(), context);
        }
    }

    private static void check(BigDecimal declared, Money grant, Money total, RuleContext context) {
        Quantity computed = Quantity.of(grant).percentOf(Quantity.of(total));
        Quantity pointLess = Quantity.exactly(declared.subtract(BigDecimal.ONE));
        boolean tooHigh = pointLess.exceeds(computed).isYes();
        Answer defect = pointLess.exceeds(computed).or(computed.exceeds(declared.add(BigDecimal.ONE)));
        Pointer at = Pointer.of("funding", "euCofinancingRate");
        if (defect.isYes()) {
            context.suspect(at);
        }
        context.decide(
                defect,
                Reason.TOO_VAGUE,
                at,
                () -> Values.of("declared", declared)
                        // Of vague amounts, the share that comes nearest to the declared one.
                        .and("computed", (tooHigh ? computed.greatest() : computed.least()).orElseThrow())
                        .and("grant", grant)
                        .and("total", total));
    }
}
