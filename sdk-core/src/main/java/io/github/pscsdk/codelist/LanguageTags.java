package io.github.pscsdk.codelist;

import io.github.pscsdk.table.Tsv;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Language tags of BCP 47 (RFC 5646), such as {@code pt-BR}. Case does not matter: some publishers write {@code EN}.
 *
 * <p>Sources: RFC 5646 for the syntax; the 184 two-letter codes of ISO 639-1 in the table of its registration
 * authority; their English names from the Common Locale Data Repository.
 *
 * <p>Immutable and thread-safe. The table is read on first use.
 */
public final class LanguageTags {
    private LanguageTags() {}

    /**
     * Whether a tag has the syntax of RFC 5646, section 2.1: language, extended language, script, region, variants,
     * extensions, private use; or private use alone ({@code x-...}). The irregular tags that the RFC keeps from before
     * its time ("grandfathered", such as {@code i-klingon}) are refused.
     */
    public static boolean isWellFormed(String languageTag) {
        return Parts.of(languageTag).isPresent();
    }

    /**
     * Whether a tag is well-formed and names a language that the SDK takes for a real one. The primary subtag is a code
     * of ISO 639-1 or any three letters: ISO 639-3 has some 8,000 codes, and its list is not bundled. So {@code und}
     * (undetermined) and {@code mul} (multiple languages) are known, and so is {@code zzz}. Longer primary subtags and
     * private use alone are refused. A region of two letters must be a country of {@link CountryInfo}; one of three
     * digits is not looked up, nor are scripts, variants and extensions.
     */
    public static boolean isKnown(String languageTag) {
        return Table.NAMES.containsKey(languageTag) || isKnownByItsParts(languageTag);
    }

    private static boolean isKnownByItsParts(String languageTag) {
        Optional<Parts> parts = Parts.of(languageTag);
        if (parts.isEmpty()) {
            return false;
        }
        String language = parts.get().language();
        String region = parts.get().region();
        boolean languageKnown = language.length() == 3 || Table.NAMES.containsKey(language);
        return languageKnown
                && (region.length() != 2 || CountryInfo.find(region).isPresent());
    }

    /** The English name of the language of a tag; empty if the primary subtag is no code of ISO 639-1. */
    public static Optional<String> englishName(String languageTag) {
        return Optional.ofNullable(Table.NAMES.get(primarySubtag(languageTag)));
    }

    /** What stands before the first hyphen, in lower case. */
    public static String primarySubtag(String languageTag) {
        int hyphen = languageTag.indexOf('-');
        return (hyphen < 0 ? languageTag : languageTag.substring(0, hyphen)).toLowerCase(Locale.ROOT);
    }

    /** What a well-formed tag is made of, as far as it is looked up. */
    private record Parts(String language, String region) {
        static Optional<Parts> of(String tag) {
            // One pass over the subtags, each looked at once: a regular expression would backtrack on hostile input.
            String[] subtags = tag.split("-", -1);
            if (isPrivateUse(subtags, 0)) {
                return Optional.of(new Parts("", ""));
            }
            String language = subtags[0];
            if (!isLetters(language, 2, 8)) {
                return Optional.empty();
            }
            int next = 1;
            if (language.length() <= 3) {
                while (next <= 3 && next < subtags.length && isLetters(subtags[next], 3, 3)) {
                    next++;
                }
            }
            if (next < subtags.length && isLetters(subtags[next], 4, 4)) {
                next++;
            }
            String region = "";
            if (next < subtags.length && (isLetters(subtags[next], 2, 2) || isDigits(subtags[next], 3))) {
                region = subtags[next];
                next++;
            }
            while (next < subtags.length && isVariant(subtags[next])) {
                next++;
            }
            while (next + 1 < subtags.length && isSingleton(subtags[next]) && isAlphanumeric(subtags[next + 1], 2, 8)) {
                next += 2;
                while (next < subtags.length && isAlphanumeric(subtags[next], 2, 8)) {
                    next++;
                }
            }
            if (next < subtags.length && !isPrivateUse(subtags, next)) {
                return Optional.empty();
            }
            return Optional.of(new Parts(language.toLowerCase(Locale.ROOT), region.toUpperCase(Locale.ROOT)));
        }

        private static boolean isPrivateUse(String[] subtags, int from) {
            if (from + 1 >= subtags.length || !subtags[from].equalsIgnoreCase("x")) {
                return false;
            }
            for (int i = from + 1; i < subtags.length; i++) {
                if (!isAlphanumeric(subtags[i], 1, 8)) {
                    return false;
                }
            }
            return true;
        }

        private static boolean isVariant(String subtag) {
            return isAlphanumeric(subtag, 5, 8)
                    || (isAlphanumeric(subtag, 4, 4) && isDigits(subtag.substring(0, 1), 1));
        }

        private static boolean isSingleton(String subtag) {
            return isAlphanumeric(subtag, 1, 1) && !subtag.equalsIgnoreCase("x");
        }

        private static boolean isLetters(String subtag, int least, int most) {
            return isMadeOf(subtag, least, most, true, false);
        }

        private static boolean isDigits(String subtag, int length) {
            return isMadeOf(subtag, length, length, false, true);
        }

        private static boolean isAlphanumeric(String subtag, int least, int most) {
            return isMadeOf(subtag, least, most, true, true);
        }

        // ASCII only, and before any change of case: the Kelvin sign becomes a plain k in lower case.
        private static boolean isMadeOf(String subtag, int least, int most, boolean letters, boolean digits) {
            if (subtag.length() < least || subtag.length() > most) {
                return false;
            }
            for (int i = 0; i < subtag.length(); i++) {
                char c = subtag.charAt(i);
                boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
                boolean digit = c >= '0' && c <= '9';
                if (!(letters && letter) && !(digits && digit)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final class Table {
        static final Map<String, String> NAMES = new HashMap<>();

        static {
            for (Tsv.Row row : Tsv.read(LanguageTags.class, "languages.tsv").rows()) {
                NAMES.put(row.text("code"), row.text("name_en"));
            }
        }

        private Table() {}
    }
}
