package io.github.pscsdk.json.locate;

import io.github.pscsdk.json.file.ExchangeFile;
import io.github.pscsdk.report.Excerpt;
import java.nio.charset.StandardCharsets;

/** Cuts the line around a byte out of a file. */
final class Excerpts {

    private static final int MOST_BEFORE = 60;
    private static final int MOST_AFTER = 60;
    /** Bytes that are sure to hold as many characters, of four bytes at most. */
    private static final int WINDOW = 4 * (MOST_BEFORE + 1);

    private static final String ELLIPSIS = "\u2026";

    private Excerpts() {}

    /** The line around a byte, cut where it is long. */
    static Excerpt of(ExchangeFile file, long offset) {
        long start = Math.max(0, offset - WINDOW);
        int length = (int) Math.min(file.size() - start, offset - start + WINDOW);
        byte[] bytes = file.bytes(start, Math.max(0, length));
        int at = (int) Math.min(offset - start, bytes.length);
        int from = lineStart(bytes, at);
        int to = lineEnd(bytes, at);
        boolean cutAtStart = from == 0 && start > 0;
        boolean cutAtEnd = to == bytes.length && start + length < file.size();
        String before = text(bytes, from, at);
        String after = text(bytes, at, to);
        int tooMuch = before.codePointCount(0, before.length()) - MOST_BEFORE;
        if (tooMuch > 0) {
            before = before.substring(before.offsetByCodePoints(0, tooMuch));
            cutAtStart = true;
        }
        if (after.codePointCount(0, after.length()) > MOST_AFTER) {
            after = after.substring(0, after.offsetByCodePoints(0, MOST_AFTER));
            cutAtEnd = true;
        }
        String shown = (cutAtStart ? ELLIPSIS : "") + before;
        return new Excerpt(shown + after + (cutAtEnd ? ELLIPSIS : ""), shown.codePointCount(0, shown.length()));
    }

    private static int lineStart(byte[] bytes, int at) {
        int from = at;
        while (from > 0 && !isLineEnd(bytes[from - 1])) {
            from--;
        }
        // A window may begin in the middle of a character.
        while (from < at && (bytes[from] & 0xC0) == 0x80) {
            from++;
        }
        return from;
    }

    private static int lineEnd(byte[] bytes, int at) {
        int to = at;
        while (to < bytes.length && !isLineEnd(bytes[to])) {
            to++;
        }
        return to;
    }

    private static boolean isLineEnd(byte b) {
        return b == '\n' || b == '\r';
    }

    private static String text(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8).replace("\uFEFF", "");
    }
}
