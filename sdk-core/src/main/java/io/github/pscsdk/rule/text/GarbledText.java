package io.github.pscsdk.rule.text;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleContext;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text is garbled. */
public final class GarbledText extends RecordRule<DatasetRecord> {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Replaced characters, controls other than tab and line ends, halves of surrogate pairs. */
    private static final Pattern BROKEN =
            Pattern.compile("[\\uFFFD\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\p{Cs}]");

    /** What the bytes 80 to 9F of UTF-8 become in Windows-1252. */
    private static final String SIGNS = "\u20AC\u201A\u0192\u201E\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u017D\u2018"
            + "\u02DC\u0161\u0153\u017E\u0178";

    /** The others of them, which may well follow the last letter of a word: dashes, quotation marks. */
    private static final String MARKS = "\u2019\u201C\u201D\u2022\u2013\u2014\u2122\u203A\u2026";

    private static final String FURTHER = SIGNS + MARKS;

    private static final String NEXT = "[" + SIGNS + MARKS + "\\u00A0-\\u00BF]";
    private static final String NEXT_IN_WORD = "[" + SIGNS + "\\u00A1-\\u00AD\\u00AF-\\u00BA\\u00BC-\\u00BF]";

    /**
     * Beginnings that no language has, else at least two characters in a row: one alone may be a letter and the
     * quotation mark after it.
     */
    private static final Pattern DOUBLE_ENCODED = Pattern.compile("[\u00C2\u00C3]" + NEXT_IN_WORD
            + "|\u00C2\u00A0"
            + "|\u00E2[\u20AC\u201A\u201E]" + NEXT
            + "|\u00F0\u0178" + NEXT + NEXT
            + "|(?:[\u00C2-\u00DF]" + NEXT + "|[\u00E0-\u00EF]" + NEXT + NEXT + "){2,3}");

    static final TextFilter BROKEN_TEXTS = TextFilter.having(GarbledText::isBroken, (owner, text) -> true);

    static final TextFilter DOUBLE_ENCODED_TEXTS =
            TextFilter.havingBoth(GarbledText::begins, GarbledText::goesOn, (owner, text) -> mayBeDoubleEncoded(text));

    /** The rule. */
    public GarbledText() {
        super(
                DatasetRecord.class,
                RuleInfo.of("garbled-text", Severity.WARNING, Category.QUALITY)
                        .summary("A text has characters that only come from a faulty conversion.")
                        .why("People cannot read it, and programs do not find it.")
                        .fix("Take the text from its source again, and save the file as UTF-8.")
                        .basis("Unicode: U+FFFD replaces what could not be read; control characters have no place in "
                                + "texts; UTF-8 that was read as Windows-1252 shows as pairs such as Ã©.")
                        .message("The text is garbled at {found}[, which should perhaps be {meant}].")
                        .build());
    }

    @Override
    public void check(DatasetRecord record, RuleContext context) {
        FreeTexts.check(record, context, GarbledText::garbled, BROKEN_TEXTS, DOUBLE_ENCODED_TEXTS);
    }

    /**
     * Whether a character is replaced, or a control other than tab and line ends, or may be half of a surrogate pair.
     */
    private static boolean isBroken(int c) {
        return c == '\uFFFD'
                || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                || (Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r');
    }

    /** Whether a character is what the first byte of a sequence of UTF-8 becomes. */
    private static boolean begins(int c) {
        return c >= '\u00C2' && c <= '\u00F0';
    }

    /** Whether a character is what a further byte of such a sequence becomes. */
    private static boolean goesOn(int c) {
        return (c >= '\u00A0' && c <= '\u00BF') || (c > '\u00FF' && FURTHER.indexOf(c) >= 0);
    }

    /** Regular expressions are asked only where one such character follows the other. */
    private static boolean mayBeDoubleEncoded(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (begins(text.charAt(i - 1)) && goesOn(text.charAt(i))) {
                return DOUBLE_ENCODED.matcher(text).find();
            }
        }
        return false;
    }

    static Optional<Values> garbled(String text) {
        Matcher broken = BROKEN.matcher(text);
        if (broken.find()) {
            return Optional.of(
                    Values.of("found", String.format(Locale.ROOT, "U+%04X", (int) text.charAt(broken.start()))));
        }
        Matcher doubled = DOUBLE_ENCODED.matcher(text);
        return doubled.find() ? Optional.of(values(doubled.group())) : Optional.empty();
    }

    private static Values values(String found) {
        ByteBuffer bytes = WINDOWS.encode(found);
        Values values = Values.of("found", found);
        try {
            return values.and(
                    "meant", StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException e) {
            return values;
        }
    }
}
