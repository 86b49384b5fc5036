package io.github.pscsdk.json.read;

import io.github.pscsdk.json.file.BlockReader;
import io.github.pscsdk.json.file.ByteSearch;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Splits a document into the slices of its records and the rest. The idea: the parser reads this stream, in which only
 * {@code {}} is left of each record, and the slice of the record is taken aside, to be decoded on any thread. So the
 * parser checks the document as a whole at little cost. What is large or unusual stays where it is, for the parser to
 * read. The price is that places in what the parser reads are not those in the file: {@link #fileOffset} translates
 * them. Not thread-safe.
 */
final class DocumentSplitter extends InputStream {

    /**
     * A record taken out.
     *
     * @param slice the record
     * @param braces where the braces are that are left of it
     */
    private record TakenSlice(RecordSlice slice, long braces) {

        /** How much further in the file than in the skeleton things are behind it. */
        long shift() {
            return end() - braces - BRACES;
        }

        /** Where in the file it ends. */
        long end() {
            return slice.offset() + slice.length();
        }
    }

    private static final int BRACES = 2;
    /** Records that are larger are not held in memory as bytes. */
    private static final int LARGEST_SLICE = 1 << 20;

    private static final int LONGEST_NAME = 40;

    private final BlockReader blocks;
    private final Set<String> sections;
    private final int largest;
    /** Where in the block to go on. */
    private int next;

    private byte[] out = new byte[0];
    private int read;
    private int written;
    /** Offset in the skeleton of the first byte of what is to be handed out. */
    private long outOffset;

    private final Deque<TakenSlice> takenSlices = new ArrayDeque<>();
    private long shift;

    private int depth;
    private boolean inText;
    private boolean escaped;
    /** The last text on the level of the header, which may be the name of a section. */
    private final StringBuilder text = new StringBuilder();

    private boolean inSection;

    /** Takes out the records in the lists of these names; none is larger than {@code largest} bytes. */
    DocumentSplitter(InputStream in, Set<String> sections, int largest) {
        this.blocks = new BlockReader(in);
        this.sections = new HashSet<>(sections);
        this.largest = Math.min(largest, LARGEST_SLICE);
    }

    /** The record whose braces are at this offset of the skeleton; null if it was not taken out. */
    @Nullable
    RecordSlice take(long braces) {
        fileOffset(braces);
        TakenSlice taken = takenSlices.peek();
        return taken != null && taken.braces() == braces ? taken.slice() : null;
    }

    /** The place in the file of a place in the skeleton that is not before the last one asked for. */
    long fileOffset(long offset) {
        for (TakenSlice taken = takenSlices.peek();
                taken != null && taken.braces() + BRACES <= offset;
                taken = takenSlices.peek()) {
            shift = taken.shift();
            takenSlices.remove();
        }
        TakenSlice taken = takenSlices.peek();
        return taken != null && taken.braces() + 1 == offset ? taken.end() - 1 : offset + shift;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        while (read == written) {
            if (!fill()) {
                return -1;
            }
        }
        int n = Math.min(length, written - read);
        System.arraycopy(out, read, bytes, offset, n);
        read += n;
        return n;
    }

    /** Goes through the next block. */
    private boolean fill() throws IOException {
        int waiting = blocks.filled() - next;
        boolean more = blocks.next(next);
        next = 0;
        if (!more && waiting == 0) {
            return false;
        }
        outOffset += written;
        out = new byte[blocks.filled()];
        read = 0;
        written = 0;
        while (next < blocks.filled()) {
            int end = isAtRecord() ? recordEnd() : blocks.filled();
            if (end < 0 && more && blocks.filled() - next <= largest) {
                // The rest of the record comes with the next block.
                return true;
            }
            if (isAtRecord() && end >= 0 && end - next <= largest) {
                takeOut(end);
            } else {
                byte b = blocks.bytes()[next++];
                step(b);
                out[written++] = b;
            }
        }
        return true;
    }

    private boolean isAtRecord() {
        return inSection && depth == 2 && !inText && blocks.bytes()[next] == '{';
    }

    /** The end of the record that begins here; negative if it is not in the block. */
    private int recordEnd() {
        byte[] bytes = blocks.bytes();
        int open = 0;
        for (int i = next; i < blocks.filled(); i++) {
            switch (bytes[i]) {
                case '"' -> i = textEnd(bytes, i + 1);
                case '{', '[' -> open++;
                case '}', ']' -> {
                    if (--open == 0) {
                        return i + 1;
                    }
                }
                default -> {}
            }
        }
        return -1;
    }

    private int textEnd(byte[] bytes, int from) {
        int i = ByteSearch.first(bytes, from, blocks.filled(), '"', '\\');
        while (i < blocks.filled() && bytes[i] == '\\') {
            i = ByteSearch.first(bytes, Math.min(i + 2, blocks.filled()), blocks.filled(), '"', '\\');
        }
        return i;
    }

    private void takeOut(int end) {
        RecordSlice slice = RecordSlice.of(blocks.bytes(), next, end - next, blocks.offset() + next);
        takenSlices.add(new TakenSlice(slice, outOffset + written));
        out[written++] = '{';
        out[written++] = '}';
        next = end;
    }

    private void step(byte b) {
        if (inText) {
            stepInText(b);
            return;
        }
        switch (b) {
            case '"' -> {
                inText = true;
                if (depth == 1) {
                    text.setLength(0);
                }
            }
            case '{' -> depth++;
            case '[' -> {
                depth++;
                // A section that is there twice is none.
                inSection |= depth == 2 && sections.remove(text.toString());
            }
            case '}', ']' -> {
                depth--;
                inSection &= depth >= 2;
            }
            default -> {}
        }
    }

    private void stepInText(byte b) {
        if (!escaped && b == '"') {
            inText = false;
        } else if (depth == 1 && text.length() < LONGEST_NAME) {
            text.append((char) b);
        }
        escaped = !escaped && b == '\\';
    }
}
