package io.github.pscsdk.benchmarks;

import io.github.pscsdk.model.RecordType;
import java.util.Locale;
import java.util.Map;

/** What a sample is like. */
@SuppressWarnings("ImmutableEnumChecker") // its maps are
public enum SampleKind {
    /** Nothing can be found in it. Partnerships have about 6 KB, a record on average half of it. */
    SOUND(Map.of(RecordType.SOURCE, 4, RecordType.PARTNERSHIP, 40, RecordType.MEETING, 10, RecordType.LESSON, 4)),
    /** Every record has one or two values that are wrong in themselves. */
    BAD(SOUND.percentages),
    /** All organisations are members of one, which takes part in all partnerships and organises all meetings. */
    ONE_ORGANISATION(Map.of(RecordType.PARTNERSHIP, 20, RecordType.MEETING, 10)),
    /**
     * Twenty records, however many are asked for; one of them is a meeting with thousands of sessions, of about 30 MB.
     */
    GIANT(Map.of(RecordType.MEETING, 5)),
    /** Sound, and mostly organisations: a record has about 2 KB on average. */
    SMALL(Map.of(RecordType.SOURCE, 2, RecordType.PARTNERSHIP, 20, RecordType.LESSON, 3));

    private static final long RECORDS_WITH_GIANT = 20;

    private final Map<RecordType, Integer> percentages;

    SampleKind(Map<RecordType, Integer> percentages) {
        this.percentages = percentages;
    }

    /** The kind that a name in lower case and with hyphens means. */
    static SampleKind of(String name) {
        return valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    /** How many records a sample has if so many are asked for. */
    long records(long asked) {
        return this == GIANT ? RECORDS_WITH_GIANT : asked;
    }

    /** How many of a hundred records are of each type; calls are as many as it takes, organisations the rest. */
    Map<RecordType, Integer> percentages() {
        return percentages;
    }
}
