package io.github.pscsdk.rule.partnership;

import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.rule.Category;
import io.github.pscsdk.rule.Consortium;
import io.github.pscsdk.rule.Judge;
import io.github.pscsdk.rule.LinkedRule;
import io.github.pscsdk.rule.Links;
import io.github.pscsdk.rule.Reason;
import io.github.pscsdk.rule.RuleInfo;
import io.github.pscsdk.rule.Severity;
import io.github.pscsdk.rule.Values;

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
                        .mend("Check who signed the grant contract, the kind of that organisation, and the lot.")
                        .basis("Guidelines as quoted by culture360.org (2018) and fundsforngos.org (2021); that "
                                + "associations may not lead in lots 1 to 4 of 2020 by "
                                + "https://cib-uclg.org/news/eu-launches-second-call-partnerships-sustainable-cities, "
                                + "confidence medium, as other pages list them without that limit.")
                        .message("The lead applicant {organisation} is of the kind {kind}, which may not lead here.")
                        .addReads("call", "lot", "participants.organisation", "participants.role")
                        .build());
    }

    @Override
    public void check(Partnership partnership, Links links, Judge judge) {
        Consortium consortium = Consortium.of(partnership, links, judge);
        consortium
                .terms()
                .leadKinds()
                .ifKnown(
                        judge,
                        kinds -> Consortium.decideEach(
                                consortium.leads(),
                                lead -> lead.facts().isOf(kinds).not(),
                                Reason.NOT_STATED,
                                lead -> Values.of(
                                                "organisation",
                                                lead.participant().getOrganisation())
                                        .and("kind", lead.facts().kind().orElseThrow()),
                                judge));
    }
}
