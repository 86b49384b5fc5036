package io.github.pscsdk.rule.eligibility;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.rule.LinkedContext;
import io.github.pscsdk.rule.LinkedRule;

/** The lead applicant is of a kind that may not lead in its call and lot. */
public final class LeadNotEligible extends LinkedRule<Partnership> {

    /** The rule. */
    public LeadNotEligible() {
        super(
                Partnership.class,
                RuleInfo.of("lead-not-eligible", Severity.WARNING, Category.ELIGIBILITY)
                        .summary("The lead applicant is of a kind that may not lead in its call and lot.")
                        .why("The calls are for local authorities and, in most lots, their associations; other bodies "
                                + "take part under the lead of one.")
                        .fix("Check who signed the grant contract, the kind of that organisation, and the lot.")
                        .basis("Guidelines as quoted by culture360.org (2018) and fundsforngos.org (2021); that "
                                + "associations may not lead in lots 1 to 4 of 2020 by "
                                + "https://cib-uclg.org/news/eu-launches-second-call-partnerships-sustainable-cities, "
                                + "confidence medium, as other pages list them without that limit.")
                        .message("The lead applicant {organisation} is of the kind {kind}, which may not lead here.")
                        .addReads("call", "lot", "participants.organisation", "participants.role")
                        .build());
    }

    @Override
    public void check(Partnership partnership, LinkedContext context) {
        Consortium consortium = context.get(Consortium.CONSORTIUM);
        consortium
                .terms()
                .leadKinds()
                .ifKnown(
                        context,
                        kinds -> Consortium.decideEach(
                                consortium.leads(),
                                lead -> lead.facts().isOf(kinds).not(),
                                Reason.NOT_STATED,
                                lead -> Values.of(
                                                "organisation",
                                                lead.participant().getOrganisation())
                                        .and("kind", lead.facts().kind().orElseThrow()),
                                context));
    }
}
