package io.github.pscsdk.benchmarks;

import io.github.pscsdk.model.RecordType;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalLong;

/** How many records of each type a sample has, and who belongs to whom. */
final class SamplePlan {

    private static final int PARTICIPANTS = 4;
    private static final int MOST_PARTNERSHIPS_OF_CALL = 100;
    /** More than any grant. */
    private static final long BUDGET_OF_PARTNERSHIP = 5_000_000;

    private final SampleKind kind;
    private final Map<RecordType, Long> counts = new EnumMap<>(RecordType.class);
    private final long partnershipsOfCall;
    /** How many partnerships can be made of organisations of which none is in two of them. */
    private final long teams;

    SamplePlan(SampleKind kind, long records, Map<RecordType, Integer> percentages) {
        this.kind = kind;
        long rest = records;
        for (RecordType type : RecordType.values()) {
            long least = type == RecordType.SOURCE || type == RecordType.PARTNERSHIP ? 1 : 0;
            long count = Math.max(least, records * percentages.getOrDefault(type, 0) / 100);
            counts.put(type, count);
            rest -= count;
        }
        long partnerships = count(RecordType.PARTNERSHIP);
        // Those of one call have no two participants in common: else they may be duplicates.
        this.partnershipsOfCall =
                isOneOrganisation() ? partnerships : Math.max(1, Math.min(MOST_PARTNERSHIPS_OF_CALL, rest / 8));
        long calls = (partnerships + partnershipsOfCall - 1) / partnershipsOfCall;
        counts.put(RecordType.CALL, calls);
        counts.put(RecordType.ORGANISATION, rest - calls);
        this.teams = isOneOrganisation() ? (rest - calls - 1) / (PARTICIPANTS - 1) : (rest - calls) / PARTICIPANTS;
        if (teams < partnershipsOfCall) {
            throw new IllegalArgumentException("too few organisations for the partnerships of a call: " + counts);
        }
    }

    private boolean isOneOrganisation() {
        return kind == SampleKind.ONE_ORGANISATION;
    }

    long count(RecordType type) {
        return counts.getOrDefault(type, 0L);
    }

    long partnershipsOfCall() {
        return partnershipsOfCall;
    }

    long budgetOfLot() {
        return BUDGET_OF_PARTNERSHIP * partnershipsOfCall;
    }

    /** The number of the organisation that is a participant of a partnership; neighbours, so of both sides. */
    long participant(long partnership, int which) {
        long team = partnership % teams;
        if (isOneOrganisation()) {
            return which == PARTICIPANTS - 1 ? 0 : 1 + team * (PARTICIPANTS - 1) + which;
        }
        return team * PARTICIPANTS + which;
    }

    /** What an organisation is a member of: the one, or the network among its neighbours. */
    OptionalLong memberOf(long organisation) {
        long other = isOneOrganisation() ? 0 : organisation - organisation % PARTICIPANTS + PARTICIPANTS - 1;
        return other == organisation || other >= count(RecordType.ORGANISATION)
                ? OptionalLong.empty()
                : OptionalLong.of(other);
    }

    int sessionsOfMeeting() {
        return kind == SampleKind.GIANT ? 30_000 : 3;
    }

    int daysOfMeeting() {
        return kind == SampleKind.GIANT ? 14 : 3;
    }
}
