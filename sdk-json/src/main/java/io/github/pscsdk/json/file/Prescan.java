package io.github.pscsdk.json.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
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
        return new Prescan(sha256, size, utf8.firstBad, layout.isStream());
    }

    static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * Strict, unlike that of JSON parsers; text in UTF-16 shows by its NUL bytes. A character that is cut off at the end is
     * left to the parser: no JSON ends so, and the rest of a truncated file can be read.
     */
    private static final class Utf8Check {
        private final CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        private final CharBuffer chars = CharBuffer.allocate(BUFFER);
        private ByteBuffer rest = ByteBuffer.allocate(0);
        private OptionalLong firstBad = OptionalLong.empty();

        void add(byte[] bytes, int length, long offset) {
            if (firstBad.isPresent()) {
                return;
            }
            if (offset == 0) {
                findUtf16(bytes, length);
            }
            ByteBuffer in = ByteBuffer.allocate(rest.remaining() + length);
            long start = offset - rest.remaining();
            in.put(rest).put(bytes, 0, length).flip();
            CoderResult result;
            do {
                chars.clear();
                result = decoder.decode(in, chars, false);
            } while (result.isOverflow());
            if (result.isError() && start + in.position() < firstBad.orElse(Long.MAX_VALUE)) {
                firstBad = OptionalLong.of(start + in.position());
            }
            rest = in;
        }

        private void findUtf16(byte[] bytes, int length) {
            for (int i = 0; i < Math.min(4, length); i++) {
                if (bytes[i] == 0) {
                    firstBad = OptionalLong.of(i);
                    return;
                }
            }
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
