package io.github.pscsdk.rule.dataset;

import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.model.Answer;
import io.github.pscsdk.model.Participant;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.rule.MatchRule;
import io.github.pscsdk.rule.Origin;
import io.github.pscsdk.rule.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds partnerships of one call that have two participants in common and overlap in time. Looks at pairs of
 * participants, not at pairs of partnerships, so that it takes no longer for each of them however many there are.
 */
final class CommonParticipants {

    /** Partnerships that are made to differ in time only must not cost hours. */
    private static final long MOST_WORK = 20_000_000;

    /** Nor those with thousands of participants, of which there are millions of pairs. */
    private static final int MOST_PARTICIPANTS = 100;

    /** What is kept of a partnership. */
    static final class Entry {
        private final Origin origin;
        private final RecordId id;
        private final RecordId call;
        private final Period period;
        private final Set<RecordId> participants = new LinkedHashSet<>();
        /** Whether it is still to be compared with earlier ones. */
        private boolean open;

        private Optional<Reason> unclear = Optional.empty();

        private Entry(Partnership partnership, RecordId call, Origin origin, boolean open) {
            this.origin = origin;
            this.id = partnership.getId();
            this.call = call;
            this.period = new Period(partnership.getStart(), partnership.getEnd());
            this.open = open;
            for (Participant participant : partnership.getParticipants()) {
                participants.add(participant.getOrganisation());
            }
        }

        Origin origin() {
            return origin;
        }

        RecordId id() {
            return id;
        }

        RecordId call() {
            return call;
        }

        /** The participants that both have. */
        List<RecordId> inCommonWith(Entry other) {
            return participants.stream().filter(other.participants::contains).toList();
        }
    }

    /** Is told what the comparison has shown. */
    interface Outcome {

        /** A partnership has two participants in common with an earlier one of the same call, at the same time. */
        void found(Entry later, Entry earlier);

        /** Whether a partnership has cannot be told. */
        void notChecked(Reason reason);
    }

    private final Map<RecordId, List<Entry>> byCall = new LinkedHashMap<>();
    private long work = MOST_WORK;

    /** Takes down what partnerships have in common that are to be compared, or why this one is not compared. */
    static void addTo(MatchRule.MatchKeys keys, Partnership partnership) {
        List<Participant> participants = partnership.getParticipants();
        if (partnership.getCall().isEmpty()) {
            keys.notChecked(Reason.NOT_STATED);
        } else if (participants.size() > MOST_PARTICIPANTS) {
            keys.notChecked(Reason.TOO_VAGUE);
        } else {
            String[] ids = participants.stream()
                    .map(participant -> participant.getOrganisation().getValue())
                    .distinct()
                    .sorted()
                    .toArray(String[]::new);
            for (int i = 0; i < ids.length; i++) {
                for (int j = i + 1; j < ids.length; j++) {
                    keys.add("participants", partnership.getCall().get().getValue(), ids[i], ids[j]);
                }
            }
        }
    }

    /**
     * Takes note of a partnership that states its call; of one that is not open, only for comparing later ones with it.
     */
    void add(Partnership partnership, Origin origin, boolean open) {
        partnership
                .getCall()
                .filter(call -> partnership.getParticipants().size() <= MOST_PARTICIPANTS)
                .ifPresent(call -> byCall.computeIfAbsent(call, key -> new ArrayList<>())
                        .add(new Entry(partnership, call, origin, open)));
    }

    /** Compares each open partnership with the earlier ones. */
    void compare(Outcome outcome) {
        byCall.values().forEach(entries -> compare(entries, outcome));
        byCall.values()
                .forEach(entries -> entries.stream()
                        .filter(entry -> entry.open)
                        .flatMap(entry -> entry.unclear.stream())
                        .forEach(outcome::notChecked));
        if (work <= 0) {
            outcome.notChecked(Reason.TOO_VAGUE);
        }
    }

    private void compare(List<Entry> entries, Outcome outcome) {
        Map<RecordId, List<Entry>> byParticipant = new LinkedHashMap<>();
        for (Entry entry : entries) {
            for (RecordId participant : entry.participants) {
                byParticipant
                        .computeIfAbsent(participant, key -> new ArrayList<>())
                        .add(entry);
            }
        }
        byParticipant.values().removeIf(with -> with.size() < 2);
        byParticipant.forEach((participant, with) -> {
            Map<RecordId, List<Entry>> withBoth = new HashMap<>();
            for (Entry entry : with) {
                for (RecordId other : entry.participants) {
                    if (--work > 0 && participant.compareTo(other) < 0 && byParticipant.containsKey(other)) {
                        List<Entry> earlier = withBoth.computeIfAbsent(other, key -> new ArrayList<>());
                        compare(entry, earlier, outcome);
                        earlier.add(entry);
                    }
                }
            }
        });
    }

    private void compare(Entry later, List<Entry> earlier, Outcome outcome) {
        for (int i = 0; later.open && work > 0 && i < earlier.size(); i++, work--) {
            Entry other = earlier.get(i);
            Answer apart = later.period.isApartFrom(other.period);
            if (apart.isNo()) {
                later.open = false;
                outcome.found(later, other);
            } else if (!apart.isYes()) {
                Period vague = later.period.isOpen() ? later.period : other.period;
                later.unclear = Optional.of(vague.ifCannotTell());
            }
        }
    }
}
