package io.github.pscsdk.rule;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;

/** Brings texts into a form in which only their words count, for comparing what different people wrote. */
public final class TextFolding {

    private TextFolding() {}

    /**
     * The text without differences of case, accents and compatibility forms, everything that is neither letter nor digit
     * turned into single spaces, none of them at the ends. Empty for a text without letters and digits.
     */
    public static String fold(String text) {
        String decomposed = isAscii(text) ? text.toLowerCase(Locale.ROOT) : decompose(text);
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

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7F) {
                return false;
            }
        }
        return true;
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
