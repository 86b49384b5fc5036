package io.github.pscsdk.json.locate;

import io.github.pscsdk.json.file.ByteSearch;
import io.github.pscsdk.json.file.ExchangeFile;
import io.github.pscsdk.report.Position;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Turns offsets of bytes into lines and columns: both from 1, lines ended by LF, CRLF or CR, columns in code points.
 */
final class Positions {

    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private static final int BLOCK = 1 << 16;

    /** Offsets in order, each once. */
    private final long[] wanted;

    private final Map<Long, Position> found = new HashMap<>();
    private int next;
    private long line = 1;
    private long column;
    private byte previous;

    private Positions(long[] wanted) {
        this.wanted = wanted;
    }

    /** The positions of these offsets; one past the end is the place after the last character. */
    static Map<Long, Position> of(ExchangeFile file, Collection<Long> offsets) throws IOException {
        Positions positions = new Positions(
                offsets.stream().mapToLong(Long::longValue).sorted().distinct().toArray());
        try (InputStream in = file.open()) {
            long offset = skipBom(in);
            byte[] block = new byte[BLOCK];
            for (int read = in.read(block); read > 0 && !positions.isDone(); read = in.read(block)) {
                positions.pass(block, read, offset);
                offset += read;
            }
            positions.end();
        }
        return positions.found;
    }

    private boolean isDone() {
        return next == wanted.length;
    }

    private void pass(byte[] block, int length, long offset) {
        int i = 0;
        while (i < length) {
            int lineEnd = ByteSearch.lineEnd(block, i, length);
            long asked = asked(offset);
            if (lineEnd < length && lineEnd + 1 < asked) {
                // Nothing is asked for in this line, nor of what may follow a carriage return: no columns are needed.
                begin(block[i]);
                previous = block[lineEnd];
                i = lineEnd + 1;
            } else {
                int end = Math.min(lineEnd + 1, length);
                for (; i < end; i++) {
                    pass(block[i], i >= asked);
                    while (i >= asked) {
                        found.put(wanted[next++], new Position(line, column));
                        asked = asked(offset);
                    }
                }
            }
        }
    }

    /** Where in a block what is asked for next is. */
    private long asked(long offset) {
        return isDone() ? Long.MAX_VALUE : wanted[next] - offset;
    }

    /** What is asked for begins a character, or is no part of one. */
    private void pass(byte b, boolean isAsked) {
        begin(b);
        if (isAsked || (b & 0xC0) != 0x80) {
            column++;
        }
        previous = b;
    }

    /** Begins a new line if this byte is the first of one. */
    private void begin(byte b) {
        if (previous == '\n' || (previous == '\r' && b != '\n')) {
            line++;
            column = 0;
        }
    }

    private void end() {
        boolean lineEnded = previous == '\n' || previous == '\r';
        Position last = lineEnded ? new Position(line + 1, 1) : new Position(line, column + 1);
        while (!isDone()) {
            found.put(wanted[next++], last);
        }
    }

    /** A byte order mark takes no column. */
    private static long skipBom(InputStream in) throws IOException {
        in.mark(BOM.length);
        if (Arrays.equals(in.readNBytes(BOM.length), BOM)) {
            return BOM.length;
        }
        in.reset();
        return 0;
    }
}
