package io.github.pscsdk.rule.meeting;

import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.Meeting;
import io.github.pscsdk.model.MeetingParticipant;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.RecordType;
import io.github.pscsdk.rule.Category;
import io.github.pscsdk.rule.DatasetRule;
import io.github.pscsdk.rule.Origin;
import io.github.pscsdk.rule.Pointer;
import io.github.pscsdk.rule.Reason;
import io.github.pscsdk.rule.RuleInfo;
import io.github.pscsdk.rule.Severity;
import io.github.pscsdk.rule.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A participant of a meeting stands for a partnership that it is not in. */
public final class ParticipantOutsidePartnership extends DatasetRule {

    /** A participant that was not known to be in its partnership when the meeting came. */
    private record Open(Origin origin, int index, RecordId organisation, RecordId partnership) {}

    /** The rule. */
    public ParticipantOutsidePartnership() {
        super(RuleInfo.of("participant-outside-partnership", Severity.WARNING, Category.CONSISTENCY)
                .summary("An organisation stands for a partnership in which it does not take part.")
                .why("Counts of who came for which partnership are wrong, or the partnership lacks a participant.")
                .mend("Correct the organisation or the partnership, or add the organisation to the partnership, "
                        + "as an associate perhaps.")
                .basis("PSC Exchange 1.0: a participant of a meeting names the partnership that it stands for; the "
                        + "participants of a partnership, of all roles, are the whole unless it says otherwise.")
                .message("The organisation {organisation} stands for the partnership {partnership}, "
                        + "but is none of its participants.")
                .addReads("participants.organisation", "participants.partnership")
                .build());
    }

    @Override
    public Run start(DatasetJudge judge) {
        List<Open> open = new ArrayList<>();
        Memberships memberships = new Memberships(judge.links());
        return new Run() {
            @Override
            public void record(DatasetRecord record, Origin origin) {
                if (record instanceof Meeting meeting) {
                    for (int i = 0; i < meeting.getParticipants().size(); i++) {
                        take(meeting.getParticipants().get(i), i, origin);
                    }
                }
            }

            private void take(MeetingParticipant participant, int index, Origin origin) {
                Optional<RecordId> organisation = participant.getOrganisation();
                Optional<RecordId> partnership = participant.getPartnership();
                if (partnership.isPresent() && organisation.isEmpty()) {
                    judge.notChecked(Reason.NOT_STATED);
                } else if (partnership.isPresent()
                        && !memberships.of(partnership.get()).contains(organisation.get())) {
                    open.add(new Open(origin, index, organisation.get(), partnership.get()));
                }
            }

            @Override
            public void end() {
                open.stream()
                        .filter(each -> !memberships.of(each.partnership()).contains(each.organisation()))
                        .forEach(each -> decide(each, memberships, judge));
            }
        };
    }

    private static void decide(Open open, Memberships memberships, DatasetJudge judge) {
        Optional<Reason> doubt = memberships
                .doubt(open.partnership())
                .or(() -> Optional.of(Reason.UNRESOLVED).filter(reason -> !memberships.isKnown(open.organisation())));
        if (doubt.isPresent()) {
            judge.notChecked(doubt.get());
            return;
        }
        List<Related> related = judge.links().first(RecordType.PARTNERSHIP, open.partnership()).stream()
                .map(origin -> new Related(origin, Pointer.of("participants")))
                .toList();
        judge.found(
                open.origin(),
                Pointer.of("participants").then(open.index()).then("partnership"),
                Values.of("organisation", open.organisation()).and("partnership", open.partnership()),
                related);
    }
}
