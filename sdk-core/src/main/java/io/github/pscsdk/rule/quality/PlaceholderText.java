package io.github.pscsdk.rule.quality;

import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.rule.Category;
import io.github.pscsdk.rule.Judge;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RecordTexts;
import io.github.pscsdk.rule.RuleInfo;
import io.github.pscsdk.rule.Severity;
import io.github.pscsdk.rule.Suspicion;
import io.github.pscsdk.rule.Values;
import io.github.pscsdk.rule.WhiteSpace;
import java.util.regex.Pattern;

/** A text is a placeholder. */
public final class PlaceholderText extends RecordRule<DatasetRecord> {

    private static final Pattern PLACEHOLDER =
            Pattern.compile("n/a|n\\.a\\.?|tb[acd]|xxx+|[-\u2010-\u2015_?.\u2026]+", Pattern.CASE_INSENSITIVE);

    /** The rule. */
    public PlaceholderText() {
        super(
                DatasetRecord.class,
                RuleInfo.of("placeholder-text", Severity.WARNING, Category.QUALITY)
                        .summary("A text is a placeholder for one that is not known.")
                        .why("Programs take it for a name or title, compare it with others, and show it to people.")
                        .mend("Leave the member out until it is known: absent means not stated.")
                        .basis("PSC Exchange 1.0: absent means not stated.")
                        .message("The text {text} only says that something is missing.")
                        .build());
    }

    @Override
    public void check(DatasetRecord record, Judge judge) {
        for (RecordTexts.Text text : RecordTexts.suspects(record, Suspicion.PLACEHOLDER, judge)) {
            if (isPlaceholder(text.text()) && judge.trusts(text.at())) {
                judge.found(text.at(), Values.of("text", text.text()));
                judge.doubts(text.at());
            }
        }
    }

    static boolean isPlaceholder(String text) {
        return PLACEHOLDER.matcher(WhiteSpace.strip(text)).matches();
    }
}
