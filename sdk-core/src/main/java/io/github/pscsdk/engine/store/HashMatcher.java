package io.github.pscsdk.engine.store;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds the hashes that two different records have. So many are kept on the heap, the others in a temporary file. Not
 * thread-safe.
 */
public final class HashMatcher implements AutoCloseable {

    /** Is told what two records have. */
    public interface Match {

        /** A record has a hash that another one has too; may be told again. */
        void of(long hash, int record);
    }

    /** For what is in memory anyway: no file is needed. */
    static final int ALL_ON_HEAP = Integer.MAX_VALUE - 8;

    private final int most;
    private long[] hashes = new long[16];
    private int[] records = new int[16];
    private int size;
    private @Nullable HashSpillFile spill;

    /** Keeps at most so many hashes on the heap. */
    HashMatcher(int most) {
        this.most = most;
    }

    /** A record has a hash, which is not 0. */
    public void add(long hash, int record) {
        if (size == most) {
            spill();
        } else if (size == hashes.length) {
            int length = (int) Math.min(most, 2L * size);
            hashes = Arrays.copyOf(hashes, length);
            records = Arrays.copyOf(records, length);
        }
        hashes[size] = hash;
        records[size++] = record;
    }

    private void spill() {
        if (spill == null) {
            spill = new HashSpillFile(most);
        }
        spill.write(hashes, records, size);
        size = 0;
    }

    /** Tells all matches, when all hashes have been added, and forgets them. */
    public void tell(Match match) {
        Firsts firsts = new Firsts(match);
        if (spill == null) {
            for (int i = 0; i < size; i++) {
                firsts.add(hashes[i], records[i]);
            }
        } else {
            spill();
            for (int part = 0; part < HashSpillFile.PARTS; part++) {
                firsts.clear();
                spill.read(part, firsts::add);
            }
        }
        close();
    }

    @Override
    public void close() {
        if (spill != null) {
            spill.close();
            spill = null;
        }
        hashes = new long[0];
        records = new int[0];
        size = 0;
    }

    /** The first record with each hash: a table with open addressing. */
    private static final class Firsts {
        private static final long SPREAD = 0x9E3779B97F4A7C15L;

        private final Match match;
        private long[] hashes = new long[64];
        private int[] records = new int[64];
        private int size;

        Firsts(Match match) {
            this.match = match;
        }

        void clear() {
            Arrays.fill(hashes, 0);
            size = 0;
        }

        void add(long hash, int record) {
            int slot = slot(hash);
            if (hashes[slot] == 0) {
                if (2 * ++size > hashes.length) {
                    grow();
                    slot = slot(hash);
                }
                hashes[slot] = hash;
                records[slot] = record;
            } else if (records[slot] != record) {
                match.of(hash, records[slot]);
                match.of(hash, record);
            }
        }

        /** Where the hash is, or is to be put. */
        private int slot(long hash) {
            int slot = (int) ((hash * SPREAD) >>> Integer.SIZE) & (hashes.length - 1);
            while (hashes[slot] != 0 && hashes[slot] != hash) {
                slot = (slot + 1) & (hashes.length - 1);
            }
            return slot;
        }

        private void grow() {
            long[] oldHashes = hashes;
            int[] oldRecords = records;
            hashes = new long[2 * oldHashes.length];
            records = new int[hashes.length];
            for (int i = 0; i < oldHashes.length; i++) {
                if (oldHashes[i] != 0) {
                    int slot = slot(oldHashes[i]);
                    hashes[slot] = oldHashes[i];
                    records[slot] = oldRecords[i];
                }
            }
        }
    }
}
