package io.github.pscsdk.rule.meeting;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.Meeting;
import io.github.pscsdk.model.MeetingParticipant;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.RecordType;
import io.github.pscsdk.rule.DatasetContext;
import io.github.pscsdk.rule.DatasetRule;
import io.github.pscsdk.rule.Origin;
import java.util.List;
import java.util.Optional;

/** A participant of a meeting stands for a partnership that it is not in. */
public final class ParticipantOutsidePartnership extends DatasetRule {

    /** The rule. */
    public ParticipantOutsidePartnership() {
        super(RuleInfo.of("participant-outside-partnership", Severity.WARNING, Category.CONSISTENCY)
                .summary("An organisation stands for a partnership in which it does not take part.")
                .why("Counts of who came for which partnership are wrong, or the partnership lacks a participant.")
                .fix("Correct the organisation or the partnership, or add the organisation to the partnership, "
                        + "as an associate perhaps.")
                .basis("PSC Exchange 1.0: a participant of a meeting names the partnership that it stands for; the "
                        + "participants of a partnership, of all roles, are the whole unless it says otherwise.")
                .message("The organisation {organisation} stands for the partnership {partnership}, "
                        + "but is none of its participants.")
                .addReads("participants.organisation", "participants.partnership")
                .build());
    }

    @Override
    public Run start(DatasetContext context) {
        Memberships memberships = new Memberships(context.records());
        return new Run() {
            @Override
            public void record(DatasetRecord record, Origin origin) {
                if (record instanceof Meeting meeting) {
                    boolean outside = false;
                    for (MeetingParticipant participant : meeting.getParticipants()) {
                        if (participant.getPartnership().isPresent()
                                && participant.getOrganisation().isEmpty()) {
                            context.notChecked(Reason.NOT_STATED);
                        }
                        outside |= isOutside(participant, memberships);
                    }
                    if (outside) {
                        context.revisit();
                    }
                }
            }

            @Override
            public void again(DatasetRecord record, Origin origin) {
                List<MeetingParticipant> participants = ((Meeting) record).getParticipants();
                for (int i = 0; i < participants.size(); i++) {
                    if (isOutside(participants.get(i), memberships)) {
                        decide(participants.get(i), i, origin, memberships, context);
                    }
                }
            }
        };
    }

    /**
     * Whether the participant stands for a partnership whose participants, as far as they are known, it is not among.
     */
    private static boolean isOutside(MeetingParticipant participant, Memberships memberships) {
        return participant.getPartnership().isPresent()
                && participant.getOrganisation().isPresent()
                && !memberships
                        .of(participant.getPartnership().get())
                        .contains(participant.getOrganisation().get());
    }

    private static void decide(
            MeetingParticipant outside, int index, Origin origin, Memberships memberships, DatasetContext context) {
        RecordId organisation = outside.getOrganisation().orElseThrow();
        RecordId partnership = outside.getPartnership().orElseThrow();
        Optional<Reason> doubt = memberships
                .doubt(partnership)
                .or(() -> Optional.of(Reason.UNRESOLVED).filter(reason -> !memberships.isKnown(organisation)));
        if (doubt.isPresent()) {
            context.notChecked(doubt.get());
            return;
        }
        List<Related> related = context.records().first(RecordType.PARTNERSHIP, partnership).stream()
                .map(first -> new Related(first, Pointer.of("participants")))
                .toList();
        context.report(
                origin,
                Pointer.of("participants").then(index).then("partnership"),
                Values.of("organisation", organisation).and("partnership", partnership),
                related);
    }
}
