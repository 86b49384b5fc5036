package io.github.pscsdk.rule.money;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Contribution;
import io.github.pscsdk.model.Funding;
import io.github.pscsdk.model.Participant;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.RecordType;
import io.github.pscsdk.rule.LinkedContext;
import io.github.pscsdk.rule.LinkedRule;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An organisation contributes that is no participant. */
public final class ContributionOfNonParticipant extends LinkedRule<Partnership> {

    /** The rule. */
    public ContributionOfNonParticipant() {
        super(
                Partnership.class,
                RuleInfo.of("contribution-of-non-participant", Severity.ERROR, Category.CONSISTENCY)
                        .summary("An organisation contributes that is no participant.")
                        .why("Either a participant is missing, or the money is ascribed to another organisation.")
                        .fix("Add the participant, correct the organisation, or state that the list of participants is "
                                + "not complete.")
                        .basis("PSC Exchange 1.0: contributions are those of participants.")
                        .message("The organisation {organisation} contributes, but takes no part in the partnership.")
                        .addReads(
                                "participants.organisation",
                                "participantsComplete",
                                "funding.contributions.organisation")
                        .build());
    }

    @Override
    public void check(Partnership partnership, LinkedContext context) {
        List<Contribution> contributions =
                partnership.getFunding().map(Funding::getContributions).orElse(List.of());
        if (contributions.isEmpty()) {
            context.notChecked(Reason.NOT_STATED);
            return;
        }
        Set<RecordId> participants = new HashSet<>();
        // A participant whose id leads nowhere may be the one that contributes.
        boolean resolved = true;
        for (Participant participant : partnership.getParticipants()) {
            participants.add(participant.getOrganisation());
            resolved &= context.records().has(RecordType.ORGANISATION, participant.getOrganisation());
        }
        for (int i = 0; i < contributions.size(); i++) {
            Optional<RecordId> organisation = contributions.get(i).getOrganisation();
            if (organisation.isEmpty()) {
                context.notChecked(Reason.NOT_STATED);
            } else if (!participants.contains(organisation.get())) {
                if (!partnership.hasAllParticipants()) {
                    context.notChecked(Reason.LIST_INCOMPLETE);
                } else if (!resolved || !context.records().has(RecordType.ORGANISATION, organisation.get())) {
                    context.notChecked(Reason.UNRESOLVED);
                } else {
                    Pointer at = Pointer.of("funding", "contributions").then(i).then("organisation");
                    context.report(at, Values.of("organisation", organisation.get()));
                }
            }
        }
    }
}
