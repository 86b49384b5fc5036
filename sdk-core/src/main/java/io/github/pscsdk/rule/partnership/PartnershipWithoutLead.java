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
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleContext;

/** No participant is the lead applicant. */
public final class PartnershipWithoutLead extends RecordRule<Partnership> {

    /** The rule. */
    public PartnershipWithoutLead() {
        super(
                Partnership.class,
                RuleInfo.of("partnership-without-lead", Severity.WARNING, Category.ELIGIBILITY)
                        .summary("No participant is the lead applicant.")
                        .why("The lead applicant signs the grant contract and answers for it.")
                        .fix("Give the role lead-applicant to the organisation that signed; "
                                + "if the list is not the whole, set participantsComplete to false.")
                        .basis("Guidelines of the 2021 call as quoted by fundsforngos.org and the EU Delegation to "
                                + "India: a lead applicant with co-applicants and affiliated entities.")
                        .message("None of the participants is the lead applicant: {organisations}.")
                        .addReads("participants.organisation", "participants.role", "participantsComplete")
                        .addYieldsTo("participant-listed-twice")
                        .build());
    }

    @Override
    public void check(Partnership partnership, RuleContext context) {
        Answer led = Answer.NO;
        for (Participant participant : partnership.getParticipants()) {
            led = led.or(Roles.isLead(participant));
        }
        if (led.isNo() && !partnership.hasAllParticipants()) {
            context.notChecked(Reason.LIST_INCOMPLETE);
            return;
        }
        context.decide(
                led.not(),
                Reason.NOT_STATED,
                Pointer.of("participants"),
                () -> Values.of(
                        "organisations",
                        partnership.getParticipants().stream()
                                .map(Participant::getOrganisation)
                                .toList()));
    }
}
