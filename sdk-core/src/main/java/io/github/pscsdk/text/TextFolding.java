package io.github.pscsdk.text;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Brings texts into a form in which only their words count, for comparing what different people wrote. */
public final class TextFolding {

    /** Stands for a character whose form depends on those around it, or is not known beforehand. */
    private static final char[] DEPENDS = {'?'};

    private static final char[] NONE = {};

    private static final int PUNCTUATION = 0x2000;
    private static final int LETTERS = 0x530;

    /**
     * What Latin, Greek and Cyrillic characters and common punctuation become, filled as they are met: letters and
     * digits, with a space for each gap.
     */
    private static final AtomicReferenceArray<char[]> FOLDED = new AtomicReferenceArray<>(LETTERS + 0x70);

    private TextFolding() {}

    /**
     * The text without differences of case, accents and compatibility forms, everything that is neither letter nor
     * digit turned into single spaces, none of them at the ends. Empty for a text without letters and digits.
     */
    public static String fold(String text) {
        char[] out = new char[text.length() + 1];
        int size = 0;
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char[] folded = folded(text.charAt(i));
            if (folded == DEPENDS) {
                return foldAny(text);
            }
            if (size + 2 * folded.length > out.length) {
                out = Arrays.copyOf(out, 2 * (size + folded.length));
            }
            for (char c : folded) {
                if (c == ' ') {
                    gap = true;
                } else {
                    if (gap && size > 0) {
                        out[size++] = ' ';
                    }
                    gap = false;
                    out[size++] = c;
                }
            }
        }
        return new String(out, 0, size);
    }

    /**
     * Whether both texts may be the same once they are folded: false only if they certainly differ. Cheaper than
     * folding.
     */
    public static boolean mayFoldAlike(String one, String other) {
        Words first = new Words(one);
        Words second = new Words(other);
        while (true) {
            int c = first.next();
            int d = second.next();
            if (c == Words.UNKNOWN || d == Words.UNKNOWN) {
                return true;
            }
            if (c != d) {
                return false;
            }
            if (c == Words.END) {
                return true;
            }
        }
    }

    /** The letters and digits of a folded text, gaps left out. */
    private static final class Words {
        static final int END = -1;
        static final int UNKNOWN = -2;

        private final String text;
        private int next;
        private char[] folded = NONE;
        private int nextFolded;

        Words(String text) {
            this.text = text;
        }

        int next() {
            while (true) {
                while (nextFolded < folded.length) {
                    char c = folded[nextFolded++];
                    if (c != ' ') {
                        return c;
                    }
                }
                if (next == text.length()) {
                    return END;
                }
                folded = folded(text.charAt(next++));
                nextFolded = 0;
                if (folded == DEPENDS) {
                    return UNKNOWN;
                }
            }
        }
    }

    private static char[] folded(char c) {
        int place = c < LETTERS ? c : c - PUNCTUATION + LETTERS;
        if (place < 0 || place >= FOLDED.length() || (c >= LETTERS && c < PUNCTUATION)) {
            return DEPENDS;
        }
        char[] known = FOLDED.getAcquire(place);
        if (known == null) {
            known = foldAlone(c);
            FOLDED.setRelease(place, known);
        }
        return known;
    }

    private static char[] foldAlone(char c) {
        String decomposed = decompose(String.valueOf(c));
        // A mark belongs to the character before it, and a sigma has its form from what is around it.
        if (isMark(c) || decomposed.indexOf('σ') >= 0 || decomposed.indexOf('ς') >= 0) {
            return DEPENDS;
        }
        StringBuilder out = new StringBuilder();
        decomposed
                .codePoints()
                .filter(each -> !isAccent(each))
                .forEach(each -> out.appendCodePoint(isWordCharacter(each) ? each : ' '));
        return out.toString().toCharArray();
    }

    /** Folds a text of any characters. */
    static String foldAny(String text) {
        String decomposed = decompose(text);
        StringBuilder out = new StringBuilder(decomposed.length());
        boolean gap = false;
        for (int i = 0; i < decomposed.length(); ) {
            int c = decomposed.codePointAt(i);
            i += Character.charCount(c);
            if (isAccent(c)) {
                continue;
            }
            if (!isWordCharacter(c)) {
                gap = true;
                continue;
            }
            if (gap && !out.isEmpty()) {
                out.append(' ');
            }
            gap = false;
            // Which form a sigma has depends on the punctuation around it.
            out.appendCodePoint(c == 'ς' ? 'σ' : c);
        }
        return out.toString();
    }

    private static String decompose(String text) {
        String letters = Normalizer.normalize(text, Normalizer.Form.NFKD)
                // Down, up and down again: so Straße and STRASSE, a capital ẞ, or a dotless i, become alike.
                .toLowerCase(Locale.ROOT)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        return Normalizer.normalize(letters, Normalizer.Form.NFKD);
    }

    /** Accents belong to no script of their own; the vowel signs of an Indic script do, and are not left out. */
    private static boolean isAccent(int c) {
        boolean voicedKana = c == 0x3099 || c == 0x309A;
        return Character.getType(c) == Character.NON_SPACING_MARK
                && UnicodeScript.of(c) == UnicodeScript.INHERITED
                && !voicedKana;
    }

    private static boolean isWordCharacter(int c) {
        return Character.isLetterOrDigit(c) || isMark(c);
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }
}
