package io.github.pscsdk.constraint.validator;

import java.util.BitSet;

/**
 * Knows the addresses that are surely right, which are nearly all, at a glance. The others may be right as well: that
 * is for slower checks to say.
 */
public final class PlainAddresses {

    private static final int LONGEST_LABEL = 63;

    private static final BitSet IN_HOST = letterOrDigitOr("-.");
    private static final BitSet BEHIND_HOST = letterOrDigitOr("-_.!~*'();/:@&=+$,?");
    private static final BitSet IN_LOCAL_PART = letterOrDigitOr("_+");
    private static final BitSet IN_LABEL = letterOrDigitOr("");
    private static final BitSet HEXADECIMAL = setOf("0123456789ABCDEFabcdef");

    private PlainAddresses() {}

    private static BitSet letterOrDigitOr(String others) {
        return setOf("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz" + others);
    }

    private static BitSet setOf(String characters) {
        BitSet set = new BitSet();
        characters.chars().forEach(set::set);
        return set;
    }

    /** Whether a text is surely an absolute http or https URL. */
    public static boolean isUrl(String text) {
        int start = text.startsWith("https://") ? 8 : text.startsWith("http://") ? 7 : -1;
        if (start < 0) {
            return false;
        }
        int end = end(text, start, IN_HOST);
        return end > start && (end == text.length() || isPathQueryAndFragment(text, end));
    }

    private static boolean isPathQueryAndFragment(String text, int start) {
        if ("/?#".indexOf(text.charAt(start)) < 0) {
            return false;
        }
        boolean inFragment = false;
        int next = end(text, start, BEHIND_HOST);
        while (next < text.length()) {
            if (text.charAt(next) == '#' && !inFragment) {
                inFragment = true;
                next++;
            } else if (text.charAt(next) == '%' && end(text, next + 1, HEXADECIMAL) >= next + 3) {
                next += 3;
            } else {
                return false;
            }
            next = end(text, next, BEHIND_HOST);
        }
        return true;
    }

    /**
     * Whether a text is surely an e-mail address: words joined by dots and hyphens, an at sign, and such a domain.
     * Neither is longer than a label of a domain may be.
     */
    public static boolean isEmail(String text) {
        int at = text.indexOf('@');
        return at > 0
                && at <= LONGEST_LABEL
                && text.length() - at - 1 <= LONGEST_LABEL
                && areWords(text, 0, at, IN_LOCAL_PART)
                && areWords(text, at + 1, text.length(), IN_LABEL);
    }

    private static boolean areWords(String text, int start, int end, BitSet characters) {
        int word = start;
        int next = end(text, word, characters);
        while (next > word && next < end && (text.charAt(next) == '.' || text.charAt(next) == '-')) {
            word = next + 1;
            next = end(text, word, characters);
        }
        return next > word && next == end;
    }

    /** Where the characters end that are of a set. */
    private static int end(String text, int start, BitSet characters) {
        int end = start;
        while (end < text.length() && characters.get(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
