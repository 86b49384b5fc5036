package io.github.pscsdk.json.codec;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The grammar of numbers in JSON (RFC 8259, section 6), which parsers and objects of other origin may be lax about. */
final class NumberText {

    private static final int MOST_INT_DIGITS = 9;
    private static final int MOST_LONG_DIGITS = 18;

    private NumberText() {}

    /** Whether a text is a number of JSON. */
    static boolean isJson(String text) {
        int end = plainEnd(text);
        if (end < 0 || end == text.length()) {
            return end >= 0;
        }
        char e = text.charAt(end);
        boolean signed = end + 1 < text.length() && (text.charAt(end + 1) == '+' || text.charAt(end + 1) == '-');
        int start = end + (signed ? 2 : 1);
        return (e == 'e' || e == 'E') && start < text.length() && digitsEnd(text, start) == text.length();
    }

    /** The whole number that a few digits stand for; negative if the text is anything else, or spells it unusually. */
    static int fewDigits(String text) {
        if (text.isEmpty() || text.length() > MOST_INT_DIGITS || (text.charAt(0) == '0' && text.length() > 1)) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    /**
     * The number that is written with at most so many digits, as in most texts; null for any text that is not so
     * simple.
     */
    static @Nullable BigDecimal fewDigits(String text, int maxDigits) {
        int start = text.startsWith("-") ? 1 : 0;
        int length = text.length();
        boolean simple = length > start
                && length - start <= Math.min(maxDigits, MOST_LONG_DIGITS)
                && (text.charAt(start) != '0' || (length > start + 1 && text.charAt(start + 1) == '.'));
        long number = 0;
        int point = -1;
        for (int i = start; simple && i < length; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                number = 10 * number + (c - '0');
            } else {
                simple = c == '.' && point < 0 && i > start && i < length - 1;
                point = i;
            }
        }
        if (!simple || (number == 0 && start > 0)) {
            return null;
        }
        return BigDecimal.valueOf(start > 0 ? -number : number, point < 0 ? 0 : length - point - 1);
    }

    /** Whether a text is a number of JSON without exponent. */
    static boolean isPlain(String text) {
        return plainEnd(text) == text.length();
    }

    /** Where the part before an exponent ends; -1 if there is none. */
    private static int plainEnd(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int end = digitsEnd(text, start);
        boolean leadingZero = end > start + 1 && text.charAt(start) == '0';
        if (end == start || leadingZero) {
            return -1;
        }
        if (end == text.length() || text.charAt(end) != '.') {
            return end;
        }
        int fractionEnd = digitsEnd(text, end + 1);
        return fractionEnd == end + 1 ? -1 : fractionEnd;
    }

    private static int digitsEnd(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}
