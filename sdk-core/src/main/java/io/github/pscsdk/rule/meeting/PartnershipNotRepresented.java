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
import io.github.pscsdk.rule.RecordLookup;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Nobody of a partnership takes part in its own meeting. */
public final class PartnershipNotRepresented extends DatasetRule {

    /**
     * Who takes part in a meeting whose list of participants is complete.
     *
     * @param unnamed its partnerships for which no participant is said to stand
     * @param named the partnerships for which a participant is said to stand
     * @param attending organisations that take part, receive the participants, or organise it
     * @param nameless whether a participant has neither organisation nor partnership
     */
    private record Turnout(Set<RecordId> unnamed, Set<RecordId> named, Set<RecordId> attending, boolean nameless) {

        /** Whether somebody of the partnership, as far as it is known, takes part. */
        boolean has(RecordId partnership, Memberships memberships) {
            // The first set is searched, the second one gone through: it is as long as the meeting's own list.
            return !Collections.disjoint(memberships.of(partnership), attending);
        }
    }

    /** The rule. */
    public PartnershipNotRepresented() {
        super(RuleInfo.of("partnership-not-represented", Severity.INFO, Category.CONSISTENCY)
                .summary(
                        "A meeting of a partnership has a complete list of participants with nobody of the partnership.")
                .why("Either somebody is missing in the list, or the meeting is not the partnership's own.")
                .fix("Add who came for the partnership, remove the partnership, or set participantsComplete to false.")
                .basis(
                        "PSC Exchange 1.0: partnerships are those whose own meeting it is; hosts and organisers count as "
                                + "taking part.")
                .message("Nobody of {partnerships} is among the participants.")
                .addReads(
                        "partnerships",
                        "hosts",
                        "organisers",
                        "participants.organisation",
                        "participants.partnership",
                        "participantsComplete")
                .build());
    }

    @Override
    public Run start(DatasetContext context) {
        Memberships memberships = new Memberships(context.records());
        return new Run() {
            @Override
            public void record(DatasetRecord record, Origin origin) {
                if (record instanceof Meeting meeting
                        && !meeting.getPartnerships().isEmpty()) {
                    take(meeting);
                }
            }

            private void take(Meeting meeting) {
                if (!meeting.hasAllParticipants()) {
                    context.notChecked(Reason.LIST_INCOMPLETE);
                } else if (meeting.getParticipants().isEmpty()) {
                    context.notChecked(Reason.NOT_STATED);
                } else {
                    Turnout turnout = turnout(meeting);
                    if (!turnout.unnamed().stream().allMatch(id -> turnout.has(id, memberships))) {
                        context.revisit();
                    }
                }
            }

            @Override
            public void again(DatasetRecord record, Origin origin) {
                decide(turnout((Meeting) record), origin, memberships, context);
            }
        };
    }

    private static Turnout turnout(Meeting meeting) {
        List<MeetingParticipant> participants = meeting.getParticipants();
        Set<RecordId> named = participants.stream()
                .flatMap(each -> each.getPartnership().stream())
                .collect(Collectors.toSet());
        Set<RecordId> unnamed = new LinkedHashSet<>(meeting.getPartnerships());
        unnamed.removeAll(named);
        Set<RecordId> attending = Stream.of(
                        participants.stream().flatMap(each -> each.getOrganisation().stream()),
                        meeting.getHosts().stream(),
                        meeting.getOrganisers().stream())
                .flatMap(each -> each)
                .collect(Collectors.toSet());
        boolean nameless = participants.stream()
                .anyMatch(each -> each.getOrganisation().isEmpty()
                        && each.getPartnership().isEmpty());
        return new Turnout(unnamed, named, attending, nameless);
    }

    private static void decide(Turnout turnout, Origin origin, Memberships memberships, DatasetContext context) {
        Optional<Reason> unclear = whoIsUnclear(turnout, memberships, context.records());
        List<RecordId> absent = new ArrayList<>();
        for (RecordId partnership : turnout.unnamed()) {
            if (!turnout.has(partnership, memberships)) {
                memberships
                        .doubt(partnership)
                        .or(() -> unclear)
                        .ifPresentOrElse(context::notChecked, () -> absent.add(partnership));
            }
        }
        if (!absent.isEmpty()) {
            Values values = Values.of("partnerships", absent);
            context.report(origin, Pointer.of("participants"), values, List.of());
        }
    }

    /** Why it is not clear who takes part: a participant may be anybody. */
    private static Optional<Reason> whoIsUnclear(Turnout turnout, Memberships memberships, RecordLookup records) {
        if (turnout.nameless()) {
            return Optional.of(Reason.NOT_STATED);
        }
        boolean resolved = turnout.attending().stream().allMatch(memberships::isKnown)
                && turnout.named().stream().allMatch(id -> records.has(RecordType.PARTNERSHIP, id));
        return resolved ? Optional.empty() : Optional.of(Reason.UNRESOLVED);
    }
}
