package io.github.pscsdk.json.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The lines of a file as bytes; lines end at LF, CRLF or CR. */
final class Lines {

    /** A line without its end, and where it begins. */
    @SuppressWarnings("ArrayRecordComponent") // lines are not compared
    record Line(long offset, byte[] bytes) {}

    private final InputStream in;
    private byte[] line = new byte[1 << 13];
    private long position;

    Lines(InputStream in) {
        this.in = in;
    }

    /** The next line; null at the end. An empty line is one. */
    @Nullable Line next() throws IOException {
        long start = position;
        int length = 0;
        int b = in.read();
        if (b < 0) {
            return null;
        }
        while (b >= 0) {
            position++;
            if (b == '\n' || b == '\r') {
                break;
            }
            if (length == line.length) {
                line = Arrays.copyOf(line, length * 2);
            }
            line[length++] = (byte) b;
            b = in.read();
        }
        return new Line(start, Arrays.copyOf(line, length));
    }
}
