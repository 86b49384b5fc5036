package io.github.pscsdk.constraint.validator;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The grammar of e-mail addresses that {@link io.github.pscsdk.constraint.ValidEmail} describes, as regular expressions
 * that ECMA-262, Java, Python, .NET and RE2 read alike: the JSON Schema has the same ones. Thread-safe.
 */
public final class EmailSyntax {

    /** How many characters an address may have. */
    public static final int LONGEST = 254;

    /**
     * Of the basic plane beyond ASCII: controls, spaces, punctuation, quotation marks, signs, marks of direction,
     * private use and what nobody sees. All else is a letter, digit or mark of some script; the middle dot belongs to
     * Catalan, and joiners to the scripts of Persian and Hindi.
     */
    private static final String NOT_BEYOND_ASCII =
            "\u0080-\u00a9\u00ab-\u00b4\u00b6\u00b8\u00b9\u00bb-\u00bf\u00d7\u00f7"
                    + "\u034f\u037e\u0589\u0600-\u0605\u060b-\u060d\u061b-\u061f\u066a-\u066d\u06d4\u06dd\u070f\u0890\u0891\u08e2"
                    + "\u0964\u0965\u115f\u1160\u1680\u17b4\u17b5\u180b-\u180f\u2000-\u200b\u200e-\u206f\u20a0-\u20cf"
                    + "\u2190-\u2bff\u2e00-\u2e7f\u3000-\u3004\u3008-\u3020\u3164\ue000-\uf8ff\ufe00-\ufe1f\ufe30-\ufe6f\ufeff"
                    + "\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\uffa0\uffe0-\ufffd";

    // NUL passes: a text that has it is reported for that already. All repetitions of groups have an end, as Java's
    // regular
    // expressions take stack for each turn.
    private static final String ATOM = "[^\u0001- \"(),.:;<>@\\[\\\\\\]\u007f" + NOT_BEYOND_ASCII + "]+";
    private static final String QUOTED = "\"(?:[^\u0001-\u001f\"\\\\\u007f" + NOT_BEYOND_ASCII + "]|\\\\[ -~]){1,62}\"";
    private static final String LETTER = "[^\u0001-/:-@\\[-`{-\u007f" + NOT_BEYOND_ASCII + "]";
    private static final String LETTER_OR_HYPHEN = "[^\u0001-,./:-@\\[-`{-\u007f" + NOT_BEYOND_ASCII + "]";
    private static final String LABEL = LETTER + "(?:" + LETTER_OR_HYPHEN + "{0,61}" + LETTER + ")?";

    private static final String OCTET = "(?:25[0-5]|2[0-4][0-9]|[01]?[0-9]{1,2})";
    private static final String IPV4 = OCTET + "(?:\\." + OCTET + "){3}";
    private static final String HEX = "[0-9A-Fa-f]{1,4}";
    private static final String IPV6 = "(?:" + String.join("|", ipv6()) + ")";

    /** A mailbox, an at sign, and a domain or the address of a host in brackets. */
    public static final String ADDRESS = "^(?:" + ATOM + "(?:\\." + ATOM + "){0,31}|" + QUOTED + ")@(?:" + LABEL
            + "(?:\\." + LABEL + "){0,126}|\\[" + IPV4 + "\\]|\\[[Ii][Pp][Vv]6:" + IPV6 + "\\])$";

    /** A mailbox that is not quoted has 64 characters at most. */
    public static final String MAILBOX_LENGTH = "^(?:[^@\"]{1,64}@|\")";

    private static final Pattern ADDRESS_PATTERN = Pattern.compile(ADDRESS);
    private static final Pattern MAILBOX_LENGTH_PATTERN = Pattern.compile(MAILBOX_LENGTH);

    private EmailSyntax() {}

    /** The forms of RFC 4291, section 2.2; two colons stand for at least one group. */
    private static List<String> ipv6() {
        List<String> forms = new ArrayList<>();
        forms.add("(?:" + HEX + ":){7}" + HEX);
        forms.add("(?:" + HEX + ":){6}" + IPV4);
        forms.add("::(?:" + HEX + "(?::" + HEX + "){0,6})?");
        forms.add("::(?:" + HEX + ":){0,5}" + IPV4);
        for (int before = 1; before <= 7; before++) {
            String start = "(?:" + HEX + ":){" + before + "}:";
            forms.add(before == 7 ? start : start + "(?:" + HEX + "(?::" + HEX + "){0," + (6 - before) + "})?");
            if (before <= 5) {
                forms.add(start + "(?:" + HEX + ":){0," + (5 - before) + "}" + IPV4);
            }
        }
        return forms;
    }

    /** Whether a text is an address. */
    static boolean isAddress(String text) {
        return PlainAddresses.isEmail(text)
                || (text.codePointCount(0, text.length()) <= LONGEST
                        && MAILBOX_LENGTH_PATTERN.matcher(text).lookingAt()
                        && ADDRESS_PATTERN.matcher(text).matches());
    }
}
