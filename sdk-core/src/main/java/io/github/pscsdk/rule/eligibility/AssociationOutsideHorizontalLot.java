package io.github.pscsdk.rule.eligibility;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.rule.LinkedContext;
import io.github.pscsdk.rule.LinkedRule;
import io.github.pscsdk.rule.partnership.Roles;
import java.util.List;

/** An association of local authorities is an applicant in a lot that is for local authorities themselves. */
public final class AssociationOutsideHorizontalLot extends LinkedRule<Partnership> {

    /** The rule. */
    public AssociationOutsideHorizontalLot() {
        super(
                Partnership.class,
                RuleInfo.of("association-outside-horizontal-lot", Severity.WARNING, Category.ELIGIBILITY)
                        .summary("An association of local authorities is an applicant in a lot that is for local "
                                + "authorities themselves.")
                        .why("In 2020 associations and networks of local authorities were eligible under the "
                                + "horizontal lots 5 and 6 only.")
                        .fix("Check the lot, and whether the association is an applicant or an associate; the "
                                + "Guidelines decide, as public pages contradict each other.")
                        .basis("https://cib-uclg.org/news/eu-launches-second-call-partnerships-sustainable-cities and "
                                + "platforma-dev.eu, confidence medium: europa.formez.it and progettareineuropa.com "
                                + "list associations without that limit.")
                        .message("The applicant {organisation} is of the kind {kind}, which was eligible under other "
                                + "lots only.")
                        .addReads("call", "lot", "participants.organisation", "participants.role")
                        .build());
    }

    @Override
    public void check(Partnership partnership, LinkedContext context) {
        Consortium consortium = context.get(Consortium.CONSORTIUM);
        // That one leads where it may not is the cause of another finding.
        List<Consortium.Member> applicants = consortium.applicants().stream()
                .filter(member -> !Roles.isLead(member.participant()).isYes())
                .toList();
        consortium
                .terms()
                .kindsOfOtherLots()
                .filter(kinds -> !kinds.isEmpty())
                .ifKnown(
                        context,
                        kinds -> Consortium.decideEach(
                                applicants,
                                member -> member.facts().isOf(kinds),
                                Reason.NOT_STATED,
                                member -> Values.of(
                                                "organisation",
                                                member.participant().getOrganisation())
                                        .and("kind", member.facts().kind().orElseThrow()),
                                context));
    }
}
