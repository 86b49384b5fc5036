package io.github.pscsdk.rule.money;

import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Answer;
import io.github.pscsdk.model.Funding;
import io.github.pscsdk.model.Money;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.Quantity;
import io.github.pscsdk.rule.CallTerms;
import io.github.pscsdk.rule.LinkedContext;
import io.github.pscsdk.rule.LinkedRule;
import io.github.pscsdk.rule.Term;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The grant is beyond a limit of its call and lot. */
abstract class GrantOutsideCall extends LinkedRule<Partnership> {

    private final String name;
    private final Function<CallTerms, Term<BigDecimal>> limit;
    private final BiFunction<Quantity, BigDecimal, Answer> isBeyond;

    /**
     * A rule about one limit.
     *
     * @param name name of the limit in the message
     * @param limit the limit, in EUR
     * @param isBeyond whether an amount is beyond it
     */
    GrantOutsideCall(
            RuleInfo info,
            String name,
            Function<CallTerms, Term<BigDecimal>> limit,
            BiFunction<Quantity, BigDecimal, Answer> isBeyond) {
        super(Partnership.class, info);
        this.name = name;
        this.limit = limit;
        this.isBeyond = isBeyond;
    }

    @Override
    public final void check(Partnership partnership, LinkedContext context) {
        Optional<Money> grant = partnership.getFunding().flatMap(Funding::getEuContribution);
        if (grant.isEmpty()) {
            context.notChecked(Reason.NOT_STATED);
        } else if (!grant.get().getCurrency().equals("EUR")) {
            context.notChecked(Reason.CURRENCY_DIFFERS);
        } else {
            limit.apply(CallTerms.of(partnership, context.records()))
                    .ifKnown(
                            context,
                            number -> context.decide(
                                    isBeyond.apply(Quantity.of(grant.get()), number),
                                    Reason.TOO_VAGUE,
                                    Pointer.of("funding", "euContribution"),
                                    () -> Values.of("grant", grant.get()).and(name, number)));
        }
    }
}
