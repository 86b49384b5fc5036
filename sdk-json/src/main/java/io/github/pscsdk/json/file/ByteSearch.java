package io.github.pscsdk.json.file;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds bytes in arrays, eight at a time. */
final class ByteSearch {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    private ByteSearch() {}

    /** The first place of one of two bytes, which are ASCII; {@code to} if there is none. */
    static int first(byte[] bytes, int from, int to, char one, char other) {
        long ones = one * ONES;
        long others = other * ONES;
        int i = from;
        for (; i <= to - Long.BYTES; i += Long.BYTES) {
            long eight = (long) LONGS.get(bytes, i);
            long found = zeros(eight ^ ones) | zeros(eight ^ others);
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
            long found = (long) LONGS.get(bytes, i) & HIGH_BITS;
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
    static boolean hasUnicodeEscape(byte[] bytes, int from, int to) {
        int escape = first(bytes, from, to, '\\', '\\');
        while (escape < to - 1 && bytes[escape + 1] != 'u') {
            escape = first(bytes, escape + 2, to, '\\', '\\');
        }
        return escape < to - 1;
    }

    /** The high bit of each byte that is zero; of bytes behind the first of them, it may be wrong. */
    private static long zeros(long eight) {
        return (eight - ONES) & ~eight & HIGH_BITS;
    }
}
