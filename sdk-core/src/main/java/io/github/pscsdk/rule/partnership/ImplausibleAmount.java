package io.github.pscsdk.rule.partnership;

import io.github.pscsdk.model.Answer;
import io.github.pscsdk.model.Funding;
import io.github.pscsdk.model.Money;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.rule.CallTerms;
import io.github.pscsdk.rule.Category;
import io.github.pscsdk.rule.Judge;
import io.github.pscsdk.rule.LinkedRule;
import io.github.pscsdk.rule.Links;
import io.github.pscsdk.rule.Pointer;
import io.github.pscsdk.rule.Quantity;
import io.github.pscsdk.rule.Reason;
import io.github.pscsdk.rule.RuleInfo;
import io.github.pscsdk.rule.Severity;
import io.github.pscsdk.rule.Values;
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
                        .mend("Write the whole amount in euro, and check its digits.")
                        .basis(
                                "PSC SDK: more than ten times the largest, or less than a tenth of the smallest grant of the "
                                        + "call; outside 50,000 to 50,000,000 EUR where that is not known.")
                        .message("The amount {amount} is not between {least} and {most} EUR, as is plausible.")
                        .addReads("call", "funding.euContribution", "funding.total")
                        .build());
    }

    @Override
    public void check(Partnership partnership, Links links, Judge judge) {
        Map<String, Money> stated = new LinkedHashMap<>();
        Optional<Funding> funding = partnership.getFunding();
        funding.flatMap(Funding::getTotal).ifPresent(total -> stated.put("total", total));
        funding.flatMap(Funding::getEuContribution).ifPresent(grant -> stated.put("euContribution", grant));
        if (stated.isEmpty()) {
            judge.notChecked(Reason.NOT_STATED);
            return;
        }
        CallTerms terms = CallTerms.ofAnyLot(partnership, links);
        BigDecimal most = terms.grantMaxima().stream()
                .map(each -> each.map(BigDecimal.TEN::multiply).orElse(MOST))
                .max(Comparator.naturalOrder())
                .orElse(MOST);
        BigDecimal least = terms.grantMinima().stream()
                .map(each -> each.map(minimum -> minimum.divide(BigDecimal.TEN)).orElse(LEAST))
                .min(Comparator.naturalOrder())
                .orElse(LEAST);
        stated.forEach((name, amount) -> check(Pointer.of("funding", name), amount, least, most, judge));
    }

    private static void check(Pointer at, Money amount, BigDecimal least, BigDecimal most, Judge judge) {
        if (!amount.getCurrency().equals("EUR")) {
            judge.notChecked(Reason.CURRENCY_DIFFERS);
            return;
        }
        Quantity quantity = Quantity.of(amount);
        Answer defect = quantity.exceeds(most).or(Quantity.exactly(least).exceeds(quantity));
        if (defect.isYes()) {
            // The limits of the call say nothing more about it.
            judge.doubts(at);
        }
        judge.decide(
                defect,
                Reason.TOO_VAGUE,
                at,
                () -> Values.of("amount", amount).and("least", least).and("most", most));
    }
}
