package io.github.pscsdk.text;

/**
 * White space as Unicode has it: property White_Space, which Java's own notions miss in part. All of it is in the basic
 * plane, so that chars will do.
 */
public final class WhiteSpace {

    private WhiteSpace() {}

    /** Whether a text has nothing but white space. */
    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!is(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The text without white space at its ends. */
    public static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && is(text.charAt(start))) {
            start++;
        }
        while (start < end && is(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Whether a character is white space: all of that is in the basic plane. */
    public static boolean is(int c) {
        if (c < 0x80) {
            return c == ' ' || (c >= 0x09 && c <= 0x0D);
        }
        return c == 0x85 || Character.isSpaceChar(c);
    }
}
