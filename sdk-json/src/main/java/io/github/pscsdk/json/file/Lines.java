package io.github.pscsdk.json.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a file as bytes; lines end at LF, CRLF or CR. Of one that is too long, only that is told. */
final class Lines {

    private static final int BUFFER = 1 << 16;

    /** A line without its end, where it begins, and whether it has an end. */
    @SuppressWarnings("ArrayRecordComponent") // lines are not compared
    record Line(long offset, byte[] bytes, boolean isEnded, boolean isTooLong) {}

    private final InputStream in;
    private final int maximum;
    private final byte[] buffer = new byte[BUFFER];
    private int next;
    private int filled;
    /** Offset of the buffer's first byte. */
    private long bufferOffset;

    Lines(InputStream in, int maximum) {
        this.in = in;
        this.maximum = maximum;
    }

    /** The next line; null at the end. An empty line is one. */
    @Nullable
    Line next() throws IOException {
        if (next == filled && !fill()) {
            return null;
        }
        long start = bufferOffset + next;
        long length = 0;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean ended = false;
        while (!ended && (next < filled || fill())) {
            int end = lineEnd();
            length += end - next;
            if (length <= maximum) {
                line.write(buffer, next, end - next);
            }
            ended = end < filled;
            next = ended ? end + 1 : end;
        }
        boolean tooLong = length > maximum;
        return new Line(start, tooLong ? new byte[0] : line.toByteArray(), ended, tooLong);
    }

    private int lineEnd() {
        int end = next;
        while (end < filled && buffer[end] != '\n' && buffer[end] != '\r') {
            end++;
        }
        return end;
    }

    private boolean fill() throws IOException {
        bufferOffset += filled;
        next = 0;
        filled = Math.max(0, in.read(buffer));
        return filled > 0;
    }
}
