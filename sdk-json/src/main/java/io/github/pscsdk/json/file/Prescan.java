package io.github.pscsdk.json.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;

/**
 * What must be known of a file before it is parsed.
 *
 * @param size number of bytes
 * @param notUtf8 offset of the first byte that is not UTF-8; JSON parsers let some of these through
 * @param stream whether it is a stream: a complete object ends on the first line and more follows
 */
public record Prescan(long size, OptionalLong notUtf8, boolean stream) {

    private static final int BUFFER = 1 << 16;

    public static Prescan of(ExchangeFile file) throws IOException {
        Utf8Check utf8 = new Utf8Check();
        LayoutCheck layout = new LayoutCheck();
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (InputStream in = file.open()) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                utf8.add(buffer, n, size);
                layout.add(buffer, n);
                size += n;
            }
        }
        return new Prescan(size, utf8.firstBad(), layout.isStream());
    }

    /** Follows braces and texts to the end of the first object, and no further than the first line. */
    private static final class LayoutCheck {
        private int depth;
        private boolean inText;
        private boolean escaped;
        private boolean ended;
        private boolean decided;
        private boolean more;

        void add(byte[] bytes, int length) {
            for (int i = 0; i < length && !decided; i++) {
                step(bytes[i]);
            }
        }

        private void step(byte b) {
            if (ended) {
                more = b != ' ' && b != '\t' && b != '\r' && b != '\n';
                decided = more;
            } else if (inText) {
                inText = escaped || b != '"';
                escaped = !escaped && b == '\\';
            } else if (depth == 0 && b != '{') {
                // Neither white space nor byte order mark: what comes first is no object.
                decided = b > ' ';
            } else if (b == '"') {
                inText = true;
            } else if (b == '{' || b == '[') {
                depth++;
            } else if (b == '}' || b == ']') {
                ended = --depth <= 0;
            } else if ((b == '\n' || b == '\r') && depth > 0) {
                decided = true;
            }
        }

        boolean isStream() {
            return more;
        }
    }
}
