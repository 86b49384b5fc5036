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
import io.github.pscsdk.rule.Term;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** The EU's share of the total is outside what the call allows. */
public final class CofinancingRateOutsideCall extends LinkedRule<Partnership> {

    /** The rule. */
    public CofinancingRateOutsideCall() {
        super(
                Partnership.class,
                RuleInfo.of("cofinancing-rate-outside-call", Severity.WARNING, Category.ELIGIBILITY)
                        .summary("The EU's share of the total is outside what the call allows.")
                        .why(
                                "The partners bear at least a part of the costs, and the EU at least half; else the total, "
                                        + "the grant or the rate is wrong.")
                        .fix("Check the rate, or without one the grant and the total eligible costs.")
                        .basis("Guidelines as quoted by public pages: 50 to 95 per cent in all three calls "
                                + "(2018 progettareineuropa.com, confidence medium; 2020 centrostudiareasud.it; "
                                + "2021 regione.sardegna.it).")
                        .message("The EU's share of {rate} % is outside what the call allows"
                                + "[: at least {minimum} %][, at most {maximum} %].")
                        .addReads("call", "lot")
                        .addReads("funding.total", "funding.euContribution", "funding.euCofinancingRate")
                        .addYieldsTo("implausible-amount")
                        .build());
    }

    @Override
    public void check(Partnership partnership, LinkedContext context) {
        Optional<BigDecimal> declared = partnership.getFunding().flatMap(Funding::getEuCofinancingRate);
        Optional<Money> grant = partnership.getFunding().flatMap(Funding::getEuContribution);
        Optional<Money> total = partnership.getFunding().flatMap(Funding::getTotal);
        CallTerms terms = CallTerms.of(partnership, context.records());
        if (declared.isPresent()) {
            Quantity rate = Quantity.exactly(declared.get().setScale(2, RoundingMode.HALF_UP));
            check(rate, "euCofinancingRate", terms, context);
        } else if (grant.isEmpty() || total.isEmpty() || total.get().getAmount().signum() == 0) {
            context.notChecked(Reason.NOT_STATED);
        } else if (!grant.get().getCurrency().equals(total.get().getCurrency())) {
            context.notChecked(Reason.CURRENCY_DIFFERS);
        } else {
            check(Quantity.of(grant.get()).percentOf(Quantity.of(total.get())), "euContribution", terms, context);
        }
    }

    private static void check(Quantity rate, String member, CallTerms terms, RuleContext context) {
        Term<BigDecimal> minimum = terms.rateMinimum();
        Term<BigDecimal> maximum = terms.rateMaximum();
        Answer tooLow = minimum.isBroken(rate::fallsShortOf);
        Answer outside = tooLow.or(maximum.isBroken(rate::exceeds));
        Reason reason = minimum.whyUnknown().or(maximum::whyUnknown).orElse(Reason.TOO_VAGUE);
        context.decide(outside, reason, Pointer.of("funding", member), () -> {
            // Of vague amounts, the share that comes nearest to the limit.
            Values values = Values.of("rate", (tooLow.isYes() ? rate.greatest() : rate.least()).orElseThrow());
            Values more = minimum.map(limit -> values.and("minimum", limit)).orElse(values);
            return maximum.map(limit -> more.and("maximum", limit)).orElse(more);
        });
    }
}
