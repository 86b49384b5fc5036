package io.github.pscsdk.rule.text;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleContext;
import io.github.pscsdk.text.WhiteSpace;
import java.util.Optional;

/** A text begins or ends with white space. */
public final class SurroundingWhitespace extends RecordRule<DatasetRecord> {

    static final TextFilter FILTER = TextFilter.having(
            WhiteSpace::is, (owner, text) -> WhiteSpace.strip(text).length() < text.length());

    /** The rule. */
    public SurroundingWhitespace() {
        super(
                DatasetRecord.class,
                RuleInfo.of("surrounding-whitespace", Severity.WARNING, Category.QUALITY)
                        .summary("A text begins or ends with white space.")
                        .why("Names that look alike are not equal, and sort in strange places.")
                        .fix("Remove the white space.")
                        .basis("PSC SDK; white space is what Unicode calls so.")
                        .message("The text \"{text}\" begins or ends with white space.")
                        .build());
    }

    @Override
    public void check(DatasetRecord record, RuleContext context) {
        FreeTexts.check(record, context, text -> Optional.of(Values.of("text", WhiteSpace.strip(text))), FILTER);
    }
}
