package io.github.pscsdk.json.schema;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import io.github.pscsdk.codelist.CountryInfo;
import io.github.pscsdk.codelist.LanguageTags;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What texts of the format look like, in the part of the regular expressions that ECMA-262, Java, Python, .NET and RE2
 * understand alike: no classes such as {@code \s}, whose meaning differs, no look-around, rare characters as
 * themselves.
 */
final class Patterns {

    private static final String DAY_29 = "(0[1-9]|[12][0-9])";
    private static final String DAY_30 = "(0[1-9]|[12][0-9]|30)";
    private static final String DAY_31 = "(0[1-9]|[12][0-9]|3[01])";
    private static final String YEAR = "[0-9]{4}";

    /** Parts of a date from the month on; the end of one of a day comes after it. */
    private static String month(String end) {
        return "(-(02(-" + DAY_29 + end + ")?|(0[469]|11)(-" + DAY_30 + end + ")?|(0[13578]|1[02])(-" + DAY_31 + end
                + ")?))?";
    }

    /** A year, month or day; 29 February in any year. */
    static final String DATE = "^" + YEAR + month("") + "$";

    /** A date, or a minute of a day. */
    static final String TIME = "^" + YEAR + month("(T([01][0-9]|2[0-3]):[0-5][0-9])?") + "$";

    static final String ID = "^[a-z0-9]+(-[a-z0-9]+)*$";

    /** As {@code FormatVersion} reads it. */
    static final String VERSION = "^1\\.[0-9]{1,9}$";

    private static final String WHITE_SPACE = "\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000";

    /** A character that has not the Unicode property White_Space. */
    static final String NOT_BLANK = "[^" + WHITE_SPACE + "]";

    /** Characters that no part of a URI may have: controls, spaces and some signs. */
    private static final String NOT_IN_URI =
            "\u0001- \"<>\\\\^`{|}\u007f-\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000";

    private static final String ESCAPED = "%[0-9A-Fa-f]{2}";
    private static final String PATH = "(?:[^" + NOT_IN_URI + "%?#\\[\\]]|" + ESCAPED + ")*";
    private static final String QUERY = "(?:[^" + NOT_IN_URI + "%#]|" + ESCAPED + ")*";

    /** An http or https URL; the authority (host and port) may still be none. */
    static final String URL = "^[hH][tT][tT][pP][sS]?://[^" + NOT_IN_URI + "/?#]+(?:/" + PATH + ")?(?:\\?" + QUERY
            + ")?(?:#" + QUERY + ")?$";

    /** An absolute URI of whatever scheme. */
    static final String URI = "^[A-Za-z][A-Za-z0-9+.-]*:[^" + NOT_IN_URI + "#]+(?:#" + QUERY + ")?$";

    /** A language tag of BCP 47 whose language, and country if it names one, exist. */
    static final String LANGUAGE_TAG = "^(?:[A-Za-z]{3}|"
            + pairs(code -> LanguageTags.englishName(code).isPresent())
            + ")(?:-[A-Za-z]{3}){0,3}(?:-[A-Za-z]{4})?(?:-(?:[0-9]{3}|"
            + pairs(code -> CountryInfo.find(code.toUpperCase(Locale.ROOT)).isPresent())
            + "))?(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(?:-[0-9A-WY-Za-wy-z](?:-[A-Za-z0-9]{2,8})+)*"
            + "(?:-[xX](?:-[A-Za-z0-9]{1,8})+)?$";

    private Patterns() {}

    /** All codes of two letters, in lower case. */
    static List<String> codesOfTwoLetters() {
        return IntStream.range(0, 26 * 26)
                .mapToObj(i -> "" + (char) ('a' + i / 26) + (char) ('a' + i % 26))
                .toList();
    }

    /** Those of the codes of two letters, upper and lower case alike, grouped by the first to keep it short. */
    private static String pairs(Predicate<String> known) {
        return codesOfTwoLetters().stream()
                .filter(known)
                .collect(groupingBy(
                        code -> code.substring(0, 1),
                        TreeMap::new,
                        mapping(code -> code.substring(1), toCollection(TreeSet::new))))
                .entrySet()
                .stream()
                .map(entry -> anyCase(entry.getKey()) + anyCase(String.join("", entry.getValue())))
                .collect(joining("|"));
    }

    private static String anyCase(String letters) {
        return "[" + letters.toUpperCase(Locale.ROOT) + letters + "]";
    }
}
