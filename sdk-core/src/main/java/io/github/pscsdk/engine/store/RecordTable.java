package io.github.pscsdk.engine.store;

import java.util.BitSet;

/**
 * What a run keeps of each record that it has seen, by the record's number from 0: key and detail of its origin, a few
 * facts, and whether it has an error. Not thread-safe.
 */
public final class RecordTable {

    /** Key, detail and facts. */
    private static final int LONGS = 3;

    private final LongList kept;
    private final BitSet faulty = new BitSet();

    RecordTable(Pages pages) {
        this.kept = new LongList(pages);
    }

    /** Adds the next record, whose key is greater than all before it; gives its number. */
    public int add(long key, long detail, long facts) {
        int number = size();
        kept.add(key);
        kept.add(detail);
        kept.add(facts);
        return number;
    }

    private int size() {
        return Math.toIntExact(kept.size() / LONGS);
    }

    private long get(int number, int which) {
        return kept.get((long) number * LONGS + which);
    }

    /** The key of a record's origin. */
    public long key(int number) {
        return get(number, 0);
    }

    /** The detail of a record's origin. */
    public long detail(int number) {
        return get(number, 1);
    }

    /** The facts of a record. */
    public long facts(int number) {
        return get(number, 2);
    }

    /** The number of the record with that key. */
    public int number(long key) {
        int low = 0;
        for (int high = size() - 1; low < high; ) {
            int middle = (low + high) >>> 1;
            if (key(middle) < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Takes note that the record has an error. */
    public void markFaulty(int number) {
        faulty.set(number);
    }

    /** Whether the record has an error. */
    public boolean isFaulty(int number) {
        return faulty.get(number);
    }
}
