package io.github.pscsdk.rule;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Brings texts into a form in which only their words count, for comparing what different people wrote. */
public final class TextFolding {

    /** The characters before this one, of Latin alphabets, become the same whatever is around them. */
    private static final int LATIN_END = 0x250;

    /** What each of those becomes; worked out as they are met. */
    private static final @Nullable String[] LATIN = new String[LATIN_END];

    private TextFolding() {}

    /**
     * The text without differences of case, accents and compatibility forms, everything that is neither letter nor digit
     * turned into single spaces, none of them at the ends. Empty for a text without letters and digits.
     */
    public static String fold(String text) {
        StringBuilder out = new StringBuilder(text.length());
        String letters = isLatin(text) ? text : letters(text);
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            if (c < LATIN_END) {
                addAll(latin(c), out);
            } else {
                out.append(c);
            }
        }
        boolean gap = !out.isEmpty() && out.charAt(out.length() - 1) == ' ';
        return gap ? out.substring(0, out.length() - 1) : out.toString();
    }

    private static void addAll(String letters, StringBuilder out) {
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            boolean gap = c == ' ';
            if (!gap || (!out.isEmpty() && out.charAt(out.length() - 1) != ' ')) {
                out.append(c);
            }
        }
    }

    private static boolean isLatin(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= LATIN_END) {
                return false;
            }
        }
        return true;
    }

    private static String latin(char c) {
        String known = LATIN[c];
        if (known == null) {
            known = letters(String.valueOf(c));
            LATIN[c] = known;
        }
        return known;
    }

    /** The letters and digits of a text as they are compared, and spaces for all else. */
    private static String letters(String text) {
        String decomposed = decompose(text);
        StringBuilder out = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); ) {
            int c = decomposed.codePointAt(i);
            i += Character.charCount(c);
            if (!isAccent(c)) {
                // Which form a sigma has depends on the punctuation around it.
                out.appendCodePoint(!isWordCharacter(c) ? ' ' : c == 'ς' ? 'σ' : c);
            }
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
        return Character.isLetterOrDigit(c)
                || switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
                    default -> false;
                };
    }
}
