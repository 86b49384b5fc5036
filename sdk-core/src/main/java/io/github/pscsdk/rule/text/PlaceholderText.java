package io.github.pscsdk.rule.text;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleContext;
import io.github.pscsdk.text.WhiteSpace;
import java.util.regex.Pattern;

/** A text is a placeholder. */
public final class PlaceholderText extends RecordRule<DatasetRecord> {

    private static final Pattern PLACEHOLDER =
            Pattern.compile("n/a|n\\.a\\.?|tb[acd]|xxx+|[-\u2010-\u2015_?.\u2026]+", Pattern.CASE_INSENSITIVE);

    /** A placeholder with a letter has at least three characters; a room may be called B. */
    static final TextFilter FILTER = TextFilter.havingOnly(
            c -> "nNaAtTbBcCdDxX/.-_?\u2010\u2011\u2012\u2013\u2014\u2015\u2026".indexOf(c) >= 0 || WhiteSpace.is(c),
            (owner, text) -> isPlaceholder(text));

    /** The rule. */
    public PlaceholderText() {
        super(
                DatasetRecord.class,
                RuleInfo.of("placeholder-text", Severity.WARNING, Category.QUALITY)
                        .summary("A text is a placeholder for one that is not known.")
                        .why("Programs take it for a name or title, compare it with others, and show it to people.")
                        .fix("Leave the member out until it is known: absent means not stated.")
                        .basis("PSC Exchange 1.0: absent means not stated.")
                        .message("The text {text} only says that something is missing.")
                        .comesFirst(true)
                        .build());
    }

    @Override
    public void check(DatasetRecord record, RuleContext context) {
        for (FreeTexts.Text text : FreeTexts.heldBack(record, context, FILTER)) {
            if (context.isReliable(text.at())) {
                context.report(text.at(), Values.of("text", text.text()));
                context.suspect(text.at());
            }
        }
    }

    static boolean isPlaceholder(String text) {
        return PLACEHOLDER.matcher(WhiteSpace.strip(text)).matches();
    }
}
