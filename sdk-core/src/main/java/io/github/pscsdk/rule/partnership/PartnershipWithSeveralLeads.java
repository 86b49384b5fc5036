package io.github.pscsdk.rule.partnership;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Answer;
import io.github.pscsdk.model.Participant;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleContext;
import java.util.List;

/** Several organisations are the lead applicant at the same time. */
public final class PartnershipWithSeveralLeads extends RecordRule<Partnership> {

    /** The rule. */
    public PartnershipWithSeveralLeads() {
        super(
                Partnership.class,
                RuleInfo.of("partnership-with-several-leads", Severity.WARNING, Category.ELIGIBILITY)
                        .summary("Several organisations are the lead applicant at the same time.")
                        .why("One organisation signs the grant contract and answers for it.")
                        .fix("Leave the role lead-applicant to the organisation that signed and make the others "
                                + "co-applicants; if the lead changed, state from when and until when each held it.")
                        .basis("Guidelines of the 2021 call as quoted by fundsforngos.org and the EU Delegation to "
                                + "India: a lead applicant with co-applicants and affiliated entities.")
                        .message("Several organisations are the lead applicant at the same time: {organisations}.")
                        .addReads(
                                "participants.organisation",
                                "participants.role",
                                "participants.from",
                                "participants.to")
                        .addYieldsTo("participant-listed-twice")
                        .build());
    }

    @Override
    public void check(Partnership partnership, RuleContext context) {
        List<Participant> leads = partnership.getParticipants().stream()
                .filter(participant -> Roles.isLead(participant).isYes())
                .toList();
        Answer several = Answer.NO;
        for (Participant lead : leads) {
            several = several.or(sharesTheLead(lead, leads));
        }
        context.decide(
                several,
                Reason.TOO_VAGUE,
                Pointer.of("participants"),
                () -> Values.of("organisations", organisations(leads)));
    }

    /** An organisation that is listed twice does not share the lead with itself. */
    private static Answer sharesTheLead(Participant lead, List<Participant> leads) {
        Answer shares = Answer.NO;
        for (Participant other : leads) {
            if (!other.getOrganisation().equals(lead.getOrganisation()) && !shares.isYes()) {
                shares = shares.or(Participation.overlap(lead, other));
            }
        }
        return shares;
    }

    private static List<RecordId> organisations(List<Participant> leads) {
        return leads.stream()
                .filter(lead -> sharesTheLead(lead, leads).isYes())
                .map(Participant::getOrganisation)
                .distinct()
                .toList();
    }
}
