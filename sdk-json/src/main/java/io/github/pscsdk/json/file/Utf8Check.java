package io.github.pscsdk.json.file;

import java.util.OptionalLong;

/**
 * Finds the first byte that is not UTF-8 (RFC 3629, section 4). Strict, unlike JSON parsers; text in UTF-16 shows by
 * its NUL bytes. A character that is cut off at the end is left to the parser: no JSON ends so, and the rest of a
 * truncated file can be read. Not thread-safe.
 */
final class Utf8Check {

    /** Text in UTF-16 or UTF-32 that begins in ASCII has a NUL here. */
    private static final int FIRST_BYTES = 4;

    private static final int CONTINUATION = 0x80;
    private static final int LAST_CONTINUATION = 0xBF;

    private OptionalLong firstBad = OptionalLong.empty();
    /** Offset of the character that is under way. */
    private long character;
    /** How many bytes of it are to come, and between which bytes the next one must be. */
    private int missing;

    private int least;
    private int greatest;

    /** Where the first character begins that is none. */
    OptionalLong firstBad() {
        return firstBad;
    }

    /** Takes in the next bytes, which begin at an offset. */
    void add(byte[] bytes, int length, long offset) {
        for (int i = 0; i < length && firstBad.isEmpty(); i++) {
            if (missing == 0) {
                i = ByteSearch.firstNotAscii(bytes, i, length);
                if (i < length) {
                    character = offset + i;
                    begin(bytes[i] & 0xFF);
                }
            } else {
                goOn(bytes[i] & 0xFF);
            }
        }
        for (int i = Math.min(FIRST_BYTES, length) - 1; offset == 0 && i >= 0; i--) {
            if (bytes[i] == 0 && i < firstBad.orElse(length)) {
                firstBad = OptionalLong.of(i);
            }
        }
    }

    private void begin(int b) {
        missing = b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3;
        // Neither what is longer than it need be, nor halves of surrogate pairs, nor what is beyond Unicode.
        least = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : CONTINUATION;
        greatest = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : LAST_CONTINUATION;
        if (b < 0xC2 || b > 0xF4) {
            firstBad = OptionalLong.of(character);
        }
    }

    private void goOn(int b) {
        if (b < least || b > greatest) {
            firstBad = OptionalLong.of(character);
        }
        missing--;
        least = CONTINUATION;
        greatest = LAST_CONTINUATION;
    }
}
