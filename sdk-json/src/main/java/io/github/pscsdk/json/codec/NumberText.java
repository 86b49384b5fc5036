package io.github.pscsdk.json.codec;

/** The grammar of numbers in JSON (RFC 8259, section 6), which parsers and objects of other origin may be lax about. */
final class NumberText {

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
