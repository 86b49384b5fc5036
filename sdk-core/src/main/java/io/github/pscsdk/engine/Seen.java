package io.github.pscsdk.engine;

import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.rule.Origin;
import java.util.BitSet;

/**
 * What a run keeps of each record that it has seen, by its number from 0: where it is from, a few facts, and whether it has
 * an error. All else is had by reading the record again. Not thread-safe.
 */
final class Seen {

    /**
     * A record as it was before it was seen in the light of others.
     *
     * @param record the record
     * @param origin where it is from
     * @param damage what was wrong with it alone
     */
    record Alone(DatasetRecord record, Origin origin, Damage damage) {}

    /** Key, detail and facts. */
    private static final int LONGS = 3;

    private final Records records;
    private final RecordCheck check;
    private final Longs kept;
    private final BitSet damaged = new BitSet();

    Seen(Records records, RecordCheck check, Chunks chunks) {
        this.records = records;
        this.check = check;
        this.kept = new Longs(chunks);
    }

    /** Adds the next record; gives its number. */
    int add(Origin origin, long facts) {
        int number = size();
        kept.add(records.key(origin));
        kept.add(records.detail(origin));
        kept.add(facts);
        return number;
    }

    private int size() {
        return Math.toIntExact(kept.size() / LONGS);
    }

    private long get(int number, int which) {
        return kept.get((long) number * LONGS + which);
    }

    Origin origin(int number) {
        return records.origin(get(number, 0), get(number, 1));
    }

    long facts(int number) {
        return get(number, 2);
    }

    /** The number of the record that is from there. */
    int number(Origin origin) {
        long key = records.key(origin);
        int low = 0;
        for (int high = size() - 1; low < high; ) {
            int middle = (low + high) >>> 1;
            if (get(middle, 0) < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Takes note that the record has an error. */
    void damage(int number) {
        damaged.set(number);
    }

    boolean isDamaged(int number) {
        return damaged.get(number);
    }

    /** Reads a record again. */
    DatasetRecord record(int number) {
        return records.again(origin(number)).record();
    }

    /** Reads a record again, and checks it again if anything is wrong with it. */
    Alone alone(int number) {
        AsRead read = records.again(origin(number));
        return isDamaged(number) ? check.alone(read) : new Alone(read.record(), read.origin(), new Damage());
    }
}
