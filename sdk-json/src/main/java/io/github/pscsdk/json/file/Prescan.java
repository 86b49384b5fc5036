package io.github.pscsdk.json.file;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.OptionalLong;

/**
 * What must be known of a file before it is parsed.
 *
 * @param sha256 SHA-256 of its bytes as they came, in lower-case hexadecimal
 * @param size number of bytes
 * @param notUtf8 offset of the first byte that is not UTF-8; JSON parsers let some of these through
 * @param stream whether it is a stream: a complete object ends on the first line and more follows
 */
record Prescan(String sha256, long size, OptionalLong notUtf8, boolean stream) {

    private static final int BUFFER = 1 << 16;

    static Prescan of(ExchangeFile file) throws IOException {
        MessageDigest digest = newDigest();
        Utf8Check utf8 = new Utf8Check();
        LayoutCheck layout = new LayoutCheck();
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (InputStream in = file.open()) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
                utf8.add(buffer, n, size);
                layout.add(buffer, n);
                size += n;
            }
        }
        String sha256 = file.unpacked()
                .map(Unpacked::sha256)
                .orElseGet(() -> HexFormat.of().formatHex(digest.digest()));
        return new Prescan(sha256, size, utf8.firstBad(), layout.isStream());
    }

    static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
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
