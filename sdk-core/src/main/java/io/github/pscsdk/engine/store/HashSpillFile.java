package io.github.pscsdk.engine.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;

/**
 * Hashes and their records in a temporary file, which is written from start to end, in blocks, and read part by part:
 * equal hashes are in the same part. The file is gone when this is closed, or the process ends. Not thread-safe.
 */
final class HashSpillFile implements AutoCloseable {

    private static final int PART_BITS = 8;

    /** Number of parts. */
    static final int PARTS = 1 << PART_BITS;

    private static final int ENTRY = Long.BYTES + Integer.BYTES;

    /** Is given what was written. */
    interface Reader {
        void read(long hash, int record);
    }

    private final FileChannel file;
    private final ByteBuffer buffer;
    /** Where the parts of each block begin in the file, and where the last one ends. */
    private final List<long[]> blocks = new ArrayList<>();

    private long end;

    /** Opens a file for blocks of at most so many hashes. */
    HashSpillFile(int most) {
        buffer = ByteBuffer.allocateDirect(most * ENTRY);
        try {
            file = TemporaryFile.open(".hashes");
        } catch (IOException e) {
            throw new UncheckedIOException("a temporary file cannot be opened", e);
        }
    }

    /** Appends a block. */
    void write(long[] hashes, int[] records, int size) {
        int[] next = new int[PARTS + 1];
        for (int i = 0; i < size; i++) {
            next[part(hashes[i]) + 1]++;
        }
        long[] starts = new long[PARTS + 1];
        for (int part = 1; part <= PARTS; part++) {
            next[part] += next[part - 1];
            starts[part - 1] = end + (long) ENTRY * next[part - 1];
        }
        for (int i = 0; i < size; i++) {
            int at = ENTRY * next[part(hashes[i])]++;
            buffer.putLong(at, hashes[i]).putInt(at + Long.BYTES, records[i]);
        }
        buffer.clear().limit(ENTRY * size);
        try {
            while (buffer.hasRemaining()) {
                end += file.write(buffer, end);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a temporary file cannot be written", e);
        }
        starts[PARTS] = end;
        blocks.add(starts);
    }

    /** Reads a part. */
    void read(int part, Reader reader) {
        for (long[] starts : blocks) {
            long start = starts[part];
            buffer.clear().limit((int) (starts[part + 1] - start));
            try {
                while (buffer.hasRemaining() && file.read(buffer, start + buffer.position()) >= 0) {
                    // Reads on: a channel may give less than it is asked for.
                }
            } catch (IOException e) {
                throw new UncheckedIOException("a temporary file cannot be read", e);
            }
            buffer.flip();
            while (buffer.hasRemaining()) {
                reader.read(buffer.getLong(), buffer.getInt());
            }
        }
    }

    private static int part(long hash) {
        return (int) (hash >>> (Long.SIZE - PART_BITS));
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException("a temporary file cannot be closed", e);
        }
    }
}
