package io.github.pscsdk.rule.privacy;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.Identifier;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleContext;
import io.github.pscsdk.rule.text.FreeTexts;
import io.github.pscsdk.rule.text.TextFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text has an e-mail address or telephone number. */
public final class PersonalDataInText extends RecordRule<DatasetRecord> {

    private static final Pattern DOMAIN = Pattern.compile("[\\p{L}\\p{N}-]++(?:\\.[\\p{L}\\p{N}-]++)+");

    /** An international prefix and nine to fifteen digits, in groups or not. */
    private static final Pattern TELEPHONE = Pattern.compile(
            "(?<![\\p{L}\\p{N}.,:/+-])(?:\\+|00)[ \\u00A0]?[1-9](?:[ \\u00A0()./-]{0,3}\\d){8,14}(?!\\d)");

    /** Identifiers are as long as telephone numbers, and people have none. */
    static final TextFilter FILTER = TextFilter.having(
            c -> c == '@' || c == '+' || c == '0',
            (owner, text) -> owner != Identifier.class && (text.indexOf('@') >= 0 || hasDigitsOfTelephone(text)));

    /** A telephone number has at least so many. */
    private static final int FEWEST_DIGITS = 9;

    /** The rule. */
    public PersonalDataInText() {
        super(
                DatasetRecord.class,
                RuleInfo.of("personal-data-in-text", Severity.INFO, Category.PRIVACY)
                        .summary("A text has an e-mail address or a telephone number.")
                        .why("Texts are published and translated; nobody looks for personal data in them when it has "
                                + "to be corrected or removed.")
                        .fix("Remove it, and give a functional mailbox among the contacts of the partnership.")
                        .basis("Regulation (EU) 2016/679, data minimisation. Only telephone numbers with an "
                                + "international prefix are told from other numbers: confidence medium.")
                        .message("The text has personal data: {kinds}.")
                        .addYieldsTo("numeric-indicator-with-text", "qualitative-indicator-with-number")
                        .build());
    }

    @Override
    public void check(DatasetRecord record, RuleContext context) {
        FreeTexts.check(record, context, PersonalDataInText::kinds, FILTER);
    }

    private static boolean hasDigitsOfTelephone(String text) {
        boolean prefix = text.indexOf('+') >= 0 || text.contains("00");
        return prefix && text.chars().filter(c -> c >= '0' && c <= '9').count() >= FEWEST_DIGITS;
    }

    /** What it has, without quoting it: a report must not spread it. */
    static Optional<Values> kinds(String text) {
        List<String> kinds = new ArrayList<>();
        if (hasEmail(text)) {
            kinds.add("email");
        }
        if (TELEPHONE.matcher(text).results().anyMatch(found -> isTelephone(found.group()))) {
            kinds.add("telephone");
        }
        return kinds.isEmpty() ? Optional.empty() : Optional.of(Values.of("kinds", kinds));
    }

    private static boolean hasEmail(String text) {
        Matcher domain = DOMAIN.matcher(text);
        // By its sign, so that the cost grows with the length of the text only.
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            if (at > 0
                    && (Character.isLetterOrDigit(text.charAt(at - 1)) || "._%+-".indexOf(text.charAt(at - 1)) >= 0)
                    && domain.region(at + 1, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTelephone(String found) {
        String digits = found.replaceAll("\\D", "").replaceFirst("^00", "");
        // In North America ten digits follow; large round numbers with a plus sign are amounts.
        return digits.startsWith("1") ? digits.matches("1[2-9]\\d{9}") : !digits.endsWith("000000");
    }
}
