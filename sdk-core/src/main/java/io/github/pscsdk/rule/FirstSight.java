package io.github.pscsdk.rule;

import io.github.pscsdk.meta.Member;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.Identifier;
import io.github.pscsdk.model.LocalisedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What the texts of a record look like at first sight: each of them is read once, however many rules look at texts. */
final class FirstSight implements RecordTexts.Visitor {

    // Kinds of characters.
    private static final int ODD = 1;
    private static final int LEADING = 1 << 1;
    private static final int FOLLOWING = 1 << 2;
    /** Both are in texts that were encoded twice. */
    private static final int DOUBLE = LEADING | FOLLOWING;

    private static final int PERSONAL = 1 << 3;
    /** Not in placeholders, and no white space. */
    private static final int OF_WORDS = 1 << 4;
    /** In placeholders of several letters. */
    private static final int LETTER = 1 << 5;

    /** White space. */
    private static final int SPACE = 1 << 6;

    private static final String LETTERS_OF_PLACEHOLDERS = "nNaAtTbBcCdDxX/";
    private static final String BEGINNINGS_OF_PLACEHOLDERS = "nNtTxX";
    private static final String SIGNS_OF_PLACEHOLDERS = ".-_?\u2010\u2011\u2012\u2013\u2014\u2015\u2026";

    /** A placeholder with a letter has at least so many characters; a room may be called B. */
    private static final int SHORTEST_WORD = 3;

    /** What the bytes 80 to 9F of UTF-8 become in Windows-1252. */
    private static final String WINDOWS_SIGNS =
            "\u20AC\u201A\u0192\u201E\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u017D"
                    + "\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u017E\u0178\u2026";

    /** Beyond these, there are few characters that are not of words alone. */
    private static final int MOST_KINDS = 0x2200;

    private static final char LATE_SPACE = '\u3000';
    private static final char REPLACEMENT = '\uFFFD';

    /** The kinds of each character: of all, as a table with no end is the fastest. */
    private static final byte[] KINDS = new byte[Character.MAX_VALUE + 1];

    static {
        Arrays.fill(KINDS, (byte) OF_WORDS);
        Arrays.fill(KINDS, Character.MIN_SURROGATE, Character.MAX_SURROGATE + 1, (byte) (OF_WORDS | ODD));
        for (char c = 0; c < MOST_KINDS; c++) {
            KINDS[c] = (byte) kindsOf(c);
        }
        KINDS[LATE_SPACE] = (byte) kindsOf(LATE_SPACE);
        KINDS[REPLACEMENT] = (byte) kindsOf(REPLACEMENT);
    }

    /** A telephone number has at least so many. */
    private static final int FEWEST_DIGITS = 9;

    /** Members that may be the same in two languages by mistake. */
    private static final Set<String> TRANSLATED = Set.of("title", "description");

    /** A text in more languages is suspected unseen. */
    private static final int MOST_LANGUAGES = 24;

    /** Hardly any text is longer. */
    private static final int USUAL_LENGTH = 256;

    private char[] characters = new char[USUAL_LENGTH];
    private int suspicions;
    private boolean repetition;

    private FirstSight() {}

    static FirstSight of(DatasetRecord record) {
        FirstSight sight = new FirstSight();
        RecordTexts.visit(record, sight);
        return sight;
    }

    /** Whether any of the texts is suspected of this. */
    boolean suspects(Suspicion suspicion) {
        return suspicion.isIn(suspicions);
    }

    /** Whether a title or description may be the same in two languages. */
    boolean suspectsRepetition() {
        return repetition;
    }

    @Override
    public void text(Class<?> owner, Trail trail, String text) {
        text(owner, text);
    }

    private void text(Class<?> owner, String text) {
        if (text.length() > characters.length) {
            characters = new char[Math.max(text.length(), 2 * characters.length)];
        }
        // Copied at once, as going through a string by its characters takes several times as long.
        text.getChars(0, text.length(), characters, 0);
        suspicions |= of(owner, text, kinds(characters, text.length()), isPadded(text.length()));
    }

    private boolean isPadded(int length) {
        return length > 0 && ((KINDS[characters[0]] | KINDS[characters[length - 1]]) & SPACE) != 0;
    }

    @Override
    public void translations(Member member, LocalisedText text) {
        repetition = repetition || (text.asMap().size() > 1 && TRANSLATED.contains(member.name()) && mayRepeat(text));
    }

    private static boolean mayRepeat(LocalisedText text) {
        List<String> texts = new ArrayList<>();
        text.asMap().forEach((tag, each) -> texts.add(each));
        boolean repeats = texts.size() > MOST_LANGUAGES;
        for (int i = 1; i < texts.size() && !repeats; i++) {
            for (int j = 0; j < i && !repeats; j++) {
                repeats = TextFolding.mayFoldAlike(texts.get(i), texts.get(j));
            }
        }
        return repeats;
    }

    /** What one text is suspected of. */
    static int of(Class<?> owner, String text) {
        FirstSight sight = new FirstSight();
        sight.text(owner, text);
        return sight.suspicions;
    }

    private static int of(Class<?> owner, String text, int kinds, boolean padded) {
        int suspicions = 0;
        if ((kinds & ODD) != 0 || ((kinds & DOUBLE) == DOUBLE && mayBeDoubleEncoded(text))) {
            suspicions |= Suspicion.GARBLED.bit();
        }
        // Identifiers are as long as telephone numbers, and people have none.
        if ((kinds & PERSONAL) != 0 && owner != Identifier.class && mayBePersonal(text)) {
            suspicions |= Suspicion.PERSONAL_DATA.bit();
        }
        if ((kinds & OF_WORDS) == 0 && ((kinds & LETTER) == 0 || mayBePlaceholder(text, padded))) {
            suspicions |= Suspicion.PLACEHOLDER.bit();
        }
        if (padded) {
            suspicions |= Suspicion.PADDED.bit();
        }
        return suspicions;
    }

    /** The kinds of some characters. */
    private static int kinds(char[] characters, int length) {
        int kinds = 0;
        for (int i = 0; i < length; i++) {
            kinds |= KINDS[characters[i]];
        }
        return kinds;
    }

    /** The kinds of a character, looked up. */
    static int kinds(char c) {
        return KINDS[c];
    }

    /** The kinds of a character, worked out. */
    static int kindsOf(char c) {
        int kinds = 0;
        if (c == REPLACEMENT
                || Character.isSurrogate(c)
                || (Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r')) {
            kinds |= ODD;
        }
        if (c >= '\u00C2' && c <= '\u00F0') {
            kinds |= LEADING;
        }
        if ((c >= '\u00A0' && c <= '\u00BF') || WINDOWS_SIGNS.indexOf(c) >= 0) {
            kinds |= FOLLOWING;
        }
        if (c == '@' || c == '+' || c == '0') {
            kinds |= PERSONAL;
        }
        if (LETTERS_OF_PLACEHOLDERS.indexOf(c) >= 0) {
            kinds |= LETTER;
        } else if (WhiteSpace.is(c)) {
            kinds |= SPACE;
        } else if (SIGNS_OF_PLACEHOLDERS.indexOf(c) < 0) {
            kinds |= OF_WORDS;
        }
        return kinds;
    }

    /**
     * Whether a character that begins a sequence of UTF-8 comes before one that goes on with it: if the beginning may be
     * that of a word's last letter before a mark, only where another beginning follows.
     */
    private static boolean mayBeDoubleEncoded(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if ((KINDS[c] & LEADING) != 0 && (KINDS[text.charAt(i + 1)] & FOLLOWING) != 0) {
                int next = i + (c < '\u00E0' ? 2 : 3);
                boolean again = next < text.length() && (KINDS[text.charAt(next)] & LEADING) != 0;
                if (again || "\u00C2\u00C3\u00E2\u00F0".indexOf(c) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean mayBePlaceholder(String text, boolean padded) {
        return text.length() >= SHORTEST_WORD && (padded || BEGINNINGS_OF_PLACEHOLDERS.indexOf(text.charAt(0)) >= 0);
    }

    private static boolean mayBePersonal(String text) {
        if (text.indexOf('@') >= 0) {
            return true;
        }
        return (text.indexOf('+') >= 0 || text.contains("00")) && hasDigits(text);
    }

    private static boolean hasDigits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                digits++;
            }
        }
        return digits >= FEWEST_DIGITS;
    }
}
