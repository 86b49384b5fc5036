package io.github.pscsdk.rule.partnership;

import io.github.pscsdk.model.Answer;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.Population;
import io.github.pscsdk.model.PopulationLimits;
import io.github.pscsdk.rule.Category;
import io.github.pscsdk.rule.Consortium;
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
                        .mend("Check the lot, and whether the population is of the town rather than its region.")
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
    public void check(Partnership partnership, Links links, Judge judge) {
        Consortium consortium = Consortium.of(partnership, links, judge);
        consortium.terms().maximumPopulation().ifKnown(judge, limits -> {
            Set<Reason> reasons = EnumSet.noneOf(Reason.class);
            for (Consortium.Member member : Consortium.eachOnce(consortium.possibleApplicants())) {
                check(member, limits, judge).ifPresent(reasons::add);
            }
            reasons.forEach(judge::notChecked);
        });
    }

    /** Why it cannot be told whether a participant is too large; empty if it is told. */
    private static Optional<Reason> check(Consortium.Member member, PopulationLimits limits, Judge judge) {
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
            judge.found(Pointer.of("participants").then(member.index()).then("organisation"), values);
        }
        return tooLarge == Answer.CANNOT_TELL ? Optional.of(Reason.TOO_VAGUE) : Optional.empty();
    }
}
