package io.github.pscsdk.rule.partnership;

import io.github.pscsdk.model.Answer;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.rule.CallTerms;
import io.github.pscsdk.rule.Judge;
import io.github.pscsdk.rule.LinkedRule;
import io.github.pscsdk.rule.Links;
import io.github.pscsdk.rule.PartnershipDuration;
import io.github.pscsdk.rule.Period;
import io.github.pscsdk.rule.Reason;
import io.github.pscsdk.rule.RuleInfo;
import io.github.pscsdk.rule.Term;
import io.github.pscsdk.rule.Values;
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
    public final void check(Partnership partnership, Links links, Judge judge) {
        Optional<PartnershipDuration> duration = PartnershipDuration.of(partnership);
        if (duration.isEmpty()) {
            judge.notChecked(Reason.NOT_STATED);
            return;
        }
        Period.Months months = duration.get().months();
        limit.apply(CallTerms.of(partnership, links))
                .ifKnown(
                        judge,
                        number -> judge.decide(
                                isBeyond.apply(months, number),
                                Reason.TOO_VAGUE,
                                duration.get().at(),
                                () -> Values.of("months", nearest.apply(months)).and(name, number)));
    }
}
