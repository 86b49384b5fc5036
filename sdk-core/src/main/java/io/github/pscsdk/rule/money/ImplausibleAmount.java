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
import io.github.pscsdk.rule.CallTerms;
import io.github.pscsdk.rule.LinkedContext;
import io.github.pscsdk.rule.LinkedRule;
import io.github.pscsdk.rule.RuleContext;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** An amount is far from what the call funds. */
public final class ImplausibleAmount extends LinkedRule<Partnership> {

    /** A tenth of the smallest grant of all lots of all calls, as far as sources say. */
    private static final BigDecimal LEAST = BigDecimal.valueOf(50_000);

    /** Ten times the largest grant of all lots of all calls. */
    private static final BigDecimal MOST = BigDecimal.valueOf(50_000_000);

    /** The rule. */
    public ImplausibleAmount() {
        super(
                Partnership.class,
                RuleInfo.of("implausible-amount", Severity.WARNING, Category.CONSISTENCY)
                        .summary("The grant or the total is far from what the call funds.")
                        .why(
                                "It is probably in thousands, has a digit too many or too few, or is that of something else.")
                        .fix("Write the whole amount in euro, and check its digits.")
                        .basis(
                                "PSC SDK: more than ten times the largest, or less than a tenth of the smallest grant of the "
                                        + "call; outside 50,000 to 50,000,000 EUR where that is not known.")
                        .message("The amount {amount} is not between {least} and {most} EUR, as is plausible.")
                        .addReads("call", "funding.euContribution", "funding.total")
                        .build());
    }

    @Override
    public void check(Partnership partnership, LinkedContext context) {
        Map<String, Money> stated = new LinkedHashMap<>();
        Optional<Funding> funding = partnership.getFunding();
        funding.flatMap(Funding::getTotal).ifPresent(total -> stated.put("total", total));
        funding.flatMap(Funding::getEuContribution).ifPresent(grant -> stated.put("euContribution", grant));
        if (stated.isEmpty()) {
            context.notChecked(Reason.NOT_STATED);
            return;
        }
        CallTerms terms = CallTerms.ofAnyLot(partnership, context.records());
        BigDecimal most = terms.grantMaxima().stream()
                .map(each -> each.map(BigDecimal.TEN::multiply).orElse(MOST))
                .max(Comparator.naturalOrder())
                .orElse(MOST);
        BigDecimal least = terms.grantMinima().stream()
                .map(each -> each.map(minimum -> minimum.divide(BigDecimal.TEN)).orElse(LEAST))
                .min(Comparator.naturalOrder())
                .orElse(LEAST);
        stated.forEach((name, amount) -> check(Pointer.of("funding", name), amount, least, most, context));
    }

    private static void check(Pointer at, Money amount, BigDecimal least, BigDecimal most, RuleContext context) {
        if (!amount.getCurrency().equals("EUR")) {
            context.notChecked(Reason.CURRENCY_DIFFERS);
            return;
        }
        Quantity quantity = Quantity.of(amount);
        Answer defect = quantity.exceeds(most).or(Quantity.exactly(least).exceeds(quantity));
        if (defect.isYes()) {
            // The limits of the call say nothing more about it.
            context.suspect(at);
        }
        context.decide(
                defect,
                Reason.TOO_VAGUE,
                at,
                () -> Values.of("amount", amount).and("least", least).and("most", most));
    }
}
