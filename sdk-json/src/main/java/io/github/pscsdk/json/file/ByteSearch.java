package io.github.pscsdk.json.file;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds bytes in arrays, of which it looks at several at a time. */
public final class ByteSearch {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long BELOW = ('\r' + 1) * ONES;
    private static final int FOUR_LONGS = 4 * Long.BYTES;

    private ByteSearch() {}

    /** Where a line ends, at LF or CR; {@code to} if it goes on. */
    public static int lineEnd(byte[] bytes, int from, int to) {
        int i = firstBelow(bytes, from, to);
        while (i < to && bytes[i] != '\n' && bytes[i] != '\r') {
            i = firstBelow(bytes, i + 1, to);
        }
        return i;
    }

    /** The first place of a control character up to CR. */
    private static int firstBelow(byte[] bytes, int from, int to) {
        int i = from;
        long found = 0;
        while (found == 0 && i <= to - FOUR_LONGS) {
            found = (below(bytes, i) | below(bytes, i + 8) | below(bytes, i + 16) | below(bytes, i + 24)) & HIGH_BITS;
            i += found == 0 ? FOUR_LONGS : 0;
        }
        while (i < to && (bytes[i] < 0 || bytes[i] > '\r')) {
            i++;
        }
        return i;
    }

    /** The first place of one of two bytes, which are ASCII; {@code to} if there is none. */
    public static int first(byte[] bytes, int from, int to, char one, char other) {
        long ones = one * ONES;
        long others = other * ONES;
        int i = from;
        for (; i <= to - Long.BYTES; i += Long.BYTES) {
            long found = (equal(bytes, i, ones) | equal(bytes, i, others)) & HIGH_BITS;
            if (found != 0) {
                return i + (Long.numberOfTrailingZeros(found) >>> 3);
            }
        }
        while (i < to && bytes[i] != one && bytes[i] != other) {
            i++;
        }
        return i;
    }

    /** The first place at which a byte is not ASCII; {@code to} if there is none. */
    static int firstNotAscii(byte[] bytes, int from, int to) {
        int i = from;
        for (; i <= to - Long.BYTES; i += Long.BYTES) {
            long found = eight(bytes, i) & HIGH_BITS;
            if (found != 0) {
                return i + (Long.numberOfTrailingZeros(found) >>> 3);
            }
        }
        while (i < to && bytes[i] >= 0) {
            i++;
        }
        return i;
    }

    /** Whether a JSON text has a character that is written by its number. */
    public static boolean hasUnicodeEscape(byte[] bytes, int from, int to) {
        int escape = first(bytes, from, to, '\\', '\\');
        while (escape < to - 1 && bytes[escape + 1] != 'u') {
            escape = first(bytes, escape + 2, to, '\\', '\\');
        }
        return escape < to - 1;
    }

    private static long eight(byte[] bytes, int at) {
        return (long) LONGS.get(bytes, at);
    }

    // Of the following, only the high bit of each byte counts, and behind the first that is found, it may be wrong.

    private static long equal(byte[] bytes, int at, long all) {
        long differing = eight(bytes, at) ^ all;
        return (differing - ONES) & ~differing;
    }

    private static long below(byte[] bytes, int at) {
        long eight = eight(bytes, at);
        return (eight - BELOW) & ~eight;
    }
}
