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
import java.util.Optional;

/** A text begins or ends with white space. */
public final class SurroundingWhitespace extends RecordRule<DatasetRecord> {

    /** The rule. */
    public SurroundingWhitespace() {
        super(
                DatasetRecord.class,
                RuleInfo.of("surrounding-whitespace", Severity.WARNING, Category.QUALITY)
                        .summary("A text begins or ends with white space.")
                        .why("Names that look alike are not equal, and sort in strange places.")
                        .mend("Remove the white space.")
                        .basis("PSC SDK; white space is what Unicode calls so.")
                        .message("The text \"{text}\" begins or ends with white space.")
                        .build());
    }

    @Override
    public void check(DatasetRecord record, Judge judge) {
        RecordTexts.check(
                record,
                Suspicion.PADDED,
                judge,
                text -> Optional.of(WhiteSpace.strip(text))
                        .filter(stripped -> stripped.length() < text.length())
                        .map(stripped -> Values.of("text", stripped)));
    }
}
