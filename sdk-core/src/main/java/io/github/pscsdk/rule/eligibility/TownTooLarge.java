package io.github.pscsdk.rule.eligibility;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Answer;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.Population;
import io.github.pscsdk.model.PopulationLimits;
import io.github.pscsdk.model.Quantity;
import io.github.pscsdk.rule.LinkedContext;
import io.github.pscsdk.rule.LinkedRule;
import io.github.pscsdk.rule.RuleContext;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A local authority has more inhabitants than the lot for towns allows. */
public final class TownTooLarge extends LinkedRule<Partnership> {

    /** The rule. */
    public TownTooLarge() {
        super(
                Partnership.class,
                RuleInfo.of("town-too-large", Severity.WARNING, Category.ELIGIBILITY)
                        .summary("A local authority has more inhabitants than the lot for towns allows.")
                        .why("The lot was made for smaller towns; a larger authority belongs in a geographic lot.")
                        .fix("Check the lot, and whether the population is of the town rather than its region.")
                        .basis("https://cib-uclg.org/news/eu-launches-second-call-partnerships-sustainable-cities: "
                                + "in lot 5 of 2020 at most 150,000 inhabitants in the EU, 300,000 in partner "
                                + "countries.")
                        .message(
                                "The organisation {organisation} has {population} {population:inhabitant|inhabitants}, "
                                        + "more than the maximum of {maximum}.")
                        .addReads("call", "lot", "signed", "start", "participants.organisation", "participants.role")
                        .build());
    }

    @Override
    public void check(Partnership partnership, LinkedContext context) {
        Consortium consortium = context.get(Consortium.CONSORTIUM);
        consortium.terms().maximumPopulation().ifKnown(context, limits -> {
            Set<Reason> reasons = EnumSet.noneOf(Reason.class);
            for (Consortium.Member member : Consortium.eachOnce(consortium.possibleApplicants())) {
                check(member, limits, context).ifPresent(reasons::add);
            }
            reasons.forEach(context::notChecked);
        });
    }

    /** Why it cannot be told whether a participant is too large; empty if it is told. */
    private static Optional<Reason> check(Consortium.Member member, PopulationLimits limits, RuleContext context) {
        Answer local = member.facts().isLocalAuthority();
        if (!local.isYes()) {
            return local.isNo() ? Optional.empty() : Optional.of(Reason.NOT_STATED);
        }
        boolean euSide = member.standing().european().isYes();
        if (!euSide && !member.standing().partnerCountry().isYes()) {
            return Optional.of(Reason.COUNTRY_UNKNOWN);
        }
        Optional<Integer> maximum = euSide ? limits.getEuSide() : limits.getPartnerCountry();
        Optional<Population> population = member.facts().population();
        if (maximum.isEmpty() || population.isEmpty()) {
            return maximum.map(limit -> Reason.NOT_STATED);
        }
        Answer tooLarge = Quantity.of(population.get()).exceeds(BigDecimal.valueOf(maximum.get()));
        if (tooLarge.isYes()) {
            Values values = Values.of("organisation", member.participant().getOrganisation())
                    .and("population", population.get().getValue())
                    .and("maximum", maximum.get());
            context.report(Pointer.of("participants").then(member.index()).then("organisation"), values);
        }
        return tooLarge == Answer.CANNOT_TELL ? Optional.of(Reason.TOO_VAGUE) : Optional.empty();
    }
}
