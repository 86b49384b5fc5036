package io.github.pscsdk.json.file;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file, block by block. What is begun in one block moves to the next. The bytes of a block are not written to once it
 * has been followed by another. Not thread-safe.
 */
public final class BlockReader {

    private static final int SIZE = 1 << 17;
    private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 8;

    private final InputStream in;
    private byte[] bytes = new byte[0];
    private int filled;
    /** Offset of the first byte in the file. */
    private long offset;

    public BlockReader(InputStream in) {
        this.in = in;
    }

    /** The bytes of the block; as many as are {@link #filled()}. */
    public byte[] bytes() {
        return bytes;
    }

    public int filled() {
        return filled;
    }

    public long offset() {
        return offset;
    }

    /** Goes on to a block that begins with what this one has from an index; false if nothing more comes. */
    public boolean next(int from) throws IOException {
        int kept = filled - from;
        byte[] next = new byte[kept < SIZE / 2 ? SIZE : (int) Math.min(2L * kept, LARGEST_ARRAY)];
        System.arraycopy(bytes, from, next, 0, kept);
        int more = in.readNBytes(next, kept, next.length - kept);
        offset += from;
        bytes = next;
        filled = kept + more;
        return more > 0;
    }
}
