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
import io.github.pscsdk.rule.Term;
import io.github.pscsdk.rule.Values;
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
                        .mend("Check the rate, or without one the grant and the total eligible costs.")
                        .basis("Guidelines as quoted by public pages: 50 to 95 per cent in all three calls "
                                + "(2018 progettareineuropa.com, confidence medium; 2020 centrostudiareasud.it; "
                                + "2021 regione.sardegna.it).")
                        .message("The EU's share of {rate} % is outside what the call allows"
                                + "[: at least {minimum} %][, at most {maximum} %].")
                        .addReads("call", "lot")
                        .addReads("funding.total", "funding.euContribution", "funding.euCofinancingRate")
                        .build());
    }

    @Override
    public void check(Partnership partnership, Links links, Judge judge) {
        Optional<BigDecimal> declared = partnership.getFunding().flatMap(Funding::getEuCofinancingRate);
        Optional<Money> grant = partnership.getFunding().flatMap(Funding::getEuContribution);
        Optional<Money> total = partnership.getFunding().flatMap(Funding::getTotal);
        CallTerms terms = CallTerms.of(partnership, links);
        if (declared.isPresent()) {
            Quantity rate = Quantity.exactly(declared.get().setScale(2, RoundingMode.HALF_UP));
            check(rate, "euCofinancingRate", terms, judge);
        } else if (grant.isEmpty() || total.isEmpty() || total.get().getAmount().signum() == 0) {
            judge.notChecked(Reason.NOT_STATED);
        } else if (!grant.get().getCurrency().equals(total.get().getCurrency())) {
            judge.notChecked(Reason.CURRENCY_DIFFERS);
        } else {
            check(Quantity.of(grant.get()).percentOf(Quantity.of(total.get())), "euContribution", terms, judge);
        }
    }

    private static void check(Quantity rate, String member, CallTerms terms, Judge judge) {
        Term<BigDecimal> minimum = terms.rateMinimum();
        Term<BigDecimal> maximum = terms.rateMaximum();
        Answer tooLow = minimum.isBroken(rate::fallsShortOf);
        Answer outside = tooLow.or(maximum.isBroken(rate::exceeds));
        Reason reason = minimum.whyUnknown().or(maximum::whyUnknown).orElse(Reason.TOO_VAGUE);
        judge.decide(outside, reason, Pointer.of("funding", member), () -> {
            // Of vague amounts, the share that comes nearest to the limit.
            Values values = Values.of("rate", (tooLow.isYes() ? rate.greatest() : rate.least()).orElseThrow());
            Values more = minimum.map(limit -> values.and("minimum", limit)).orElse(values);
            return maximum.map(limit -> more.and("maximum", limit)).orElse(more);
        });
    }
}
