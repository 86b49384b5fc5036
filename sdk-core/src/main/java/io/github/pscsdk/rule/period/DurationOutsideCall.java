package io.github.pscsdk.rule.period;

import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Answer;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.rule.CallTerms;
import io.github.pscsdk.rule.LinkedContext;
import io.github.pscsdk.rule.LinkedRule;
import io.github.pscsdk.rule.Period;
import io.github.pscsdk.rule.Term;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The duration of a partnership is beyond a limit of its call and lot. */
abstract class DurationOutsideCall extends LinkedRule<Partnership> {

    private final String name;
    private final Function<CallTerms, Term<Integer>> limit;
    private final BiFunction<Period.Months, Integer, Answer> isBeyond;
    private final Function<Period.Months, Long> nearest;

    /**
     * A rule about one limit.
     *
     * @param name name of the limit in the message
     * @param limit the limit, in months
     * @param isBeyond whether a duration is beyond it
     * @param nearest the reading of a duration that comes nearest to the limit
     */
    DurationOutsideCall(
            RuleInfo info,
            String name,
            Function<CallTerms, Term<Integer>> limit,
            BiFunction<Period.Months, Integer, Answer> isBeyond,
            Function<Period.Months, Long> nearest) {
        super(Partnership.class, info);
        this.name = name;
        this.limit = limit;
        this.isBeyond = isBeyond;
        this.nearest = nearest;
    }

    @Override
    public final void check(Partnership partnership, LinkedContext context) {
        Optional<PartnershipDuration> duration = context.get(PartnershipDuration.DURATION);
        if (duration.isEmpty()) {
            context.notChecked(Reason.NOT_STATED);
            return;
        }
        Period.Months months = duration.get().months();
        limit.apply(CallTerms.of(partnership, context.records()))
                .ifKnown(
                        context,
                        number -> context.decide(
                                isBeyond.apply(months, number),
                                Reason.TOO_VAGUE,
                                duration.get().at(),
                                () -> Values.of("months", nearest.apply(months)).and(name, number)));
    }
}
