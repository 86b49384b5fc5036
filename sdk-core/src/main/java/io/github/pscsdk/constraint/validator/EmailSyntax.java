package io.github.pscsdk.constraint.validator;

import java.util.regex.Pattern;

/**
 * The grammar of e-mail addresses that {@link io.github.pscsdk.constraint.ValidEmail} describes, as regular expressions
 * that ECMA-262, Java, Python, .NET and RE2 read alike: the JSON Schema has the same ones. Thread-safe.
 */
public final class EmailSyntax {

    /** How many characters an address may have. */
    public static final int LONGEST = 254;

    /**
     * Beyond ASCII: controls, spaces, punctuation, quotation marks, signs, marks of direction, private use and what nobody
     * sees. All else is a letter, digit or mark of some script, or a picture.
     */
    private static final String NOT_BEYOND_ASCII = "\u0080-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7"
            + "\u0600-\u0605\u061c\u06dd\u070f\u115f\u1160\u1680\u17b4\u17b5\u180b-\u180e\u2000-\u206f\u2e00-\u2e7f"
            + "\u3000-\u3004\u3008-\u3020\u3164\ue000-\uf8ff\ufe00-\ufe1f\ufe30-\ufe6f\ufeff\uff01-\uff0f\uff1a-\uff20"
            + "\uff3b-\uff40\uff5b-\uff65\uffa0\uffe0-\ufffd";

    // NUL passes: a text that has it is reported for that already.
    private static final String ATOM = "[^\u0001- \"(),.:;<>@\\[\\\\\\]\u007f" + NOT_BEYOND_ASCII + "]+";
    private static final String QUOTED = "\"(?:[^\u0001-\u001f\"\\\\\u007f" + NOT_BEYOND_ASCII + "]|\\\\[ -~])+\"";
    private static final String LETTER = "[^\u0001-/:-@\\[-`{-\u007f" + NOT_BEYOND_ASCII + "]";
    private static final String LETTER_OR_HYPHEN = "[^\u0001-,./:-@\\[-`{-\u007f" + NOT_BEYOND_ASCII + "]";
    private static final String LABEL = LETTER + "(?:" + LETTER_OR_HYPHEN + "{0,61}" + LETTER + ")?";
    private static final String OCTET = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
    private static final String IPV4 = OCTET + "(?:\\." + OCTET + "){3}";
    private static final String HEX = "[0-9A-Fa-f]{1,4}";
    private static final String IPV6 = "(?:(?:" + HEX + ":){7}" + HEX + "|(?:" + HEX + ":){1,7}:|(?:" + HEX + ":){1,6}:"
            + HEX + "|(?:" + HEX + ":){1,5}(?::" + HEX + "){1,2}|(?:" + HEX + ":){1,4}(?::" + HEX + "){1,3}|(?:" + HEX
            + ":){1,3}(?::" + HEX + "){1,4}|(?:" + HEX + ":){1,2}(?::" + HEX + "){1,5}|" + HEX + ":(?::" + HEX
            + "){1,6}|:(?::" + HEX + "){1,7}|::|(?:" + HEX + ":){6}" + IPV4 + "|::(?:[Ff]{4}:)?" + IPV4 + ")";

    /** A mailbox, an at sign, and a domain or the address of a host in brackets. */
    public static final String ADDRESS = "^(?:" + ATOM + "(?:\\." + ATOM + ")*|" + QUOTED + ")@(?:" + LABEL + "(?:\\."
            + LABEL + ")*|\\[" + IPV4 + "\\]|\\[IPv6:" + IPV6 + "\\])$";

    /** The mailbox is not too long. */
    public static final String MAILBOX_LENGTH = "^(?:[^@\"]{1,64}|\"[^\n]{0,62}\")@";

    private static final Pattern ADDRESS_PATTERN = Pattern.compile(ADDRESS);
    private static final Pattern MAILBOX_LENGTH_PATTERN = Pattern.compile(MAILBOX_LENGTH);

    private EmailSyntax() {}

    /** Whether a text is an address. */
    static boolean isAddress(String text) {
        return PlainAddresses.isEmail(text)
                || (text.codePointCount(0, text.length()) <= LONGEST
                        && MAILBOX_LENGTH_PATTERN.matcher(text).lookingAt()
                        && ADDRESS_PATTERN.matcher(text).matches());
    }
}
