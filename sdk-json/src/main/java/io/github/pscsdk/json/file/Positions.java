package io.github.pscsdk.json.file;

import io.github.pscsdk.validation.Position;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/** Turns offsets of bytes into lines and columns: both from 1, lines ended by LF, CRLF or CR, columns in code points. */
final class Positions {

    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private Positions() {}

    /** The positions of these offsets; one past the end is the place after the last character. */
    static Map<Long, Position> of(ExchangeFile file, Collection<Long> offsets) throws IOException {
        Map<Long, Position> positions = new HashMap<>();
        TreeSet<Long> wanted = new TreeSet<>(offsets);
        long line = 1;
        long column = 0;
        int previous = -1;
        long offset = 0;
        try (InputStream in = file.open()) {
            long start = skipBom(in);
            for (int b = in.read(); !wanted.isEmpty(); b = in.read()) {
                boolean lineEnded = previous == '\r' ? b != '\n' : previous == '\n';
                if (lineEnded) {
                    line++;
                    column = 0;
                }
                boolean continuation = b >= 0 && (b & 0xC0) == 0x80;
                // What is asked for begins a character, or is no part of one.
                boolean asked = !wanted.isEmpty() && wanted.first() == start + offset;
                column += continuation && !asked ? 0 : 1;
                while (!wanted.isEmpty() && (b < 0 || wanted.first() <= start + offset)) {
                    positions.put(wanted.pollFirst(), new Position(line, column));
                }
                previous = b;
                offset++;
            }
        }
        return positions;
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
