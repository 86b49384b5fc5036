package io.github.pscsdk.rule.text;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.meta.Shape;
import io.github.pscsdk.meta.ValueKind;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.LocalisedText;
import io.github.pscsdk.model.RecordType;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleContext;

/** A title is written in capitals. */
public final class TitleInCapitals extends RecordRule<DatasetRecord> {

    /** A short title may be one long acronym. */
    private static final long FEWEST_LETTERS = 12;

    private static final long LEAST_SMALL_PERCENT = 20;

    /** The rule. */
    public TitleInCapitals() {
        super(
                DatasetRecord.class,
                RuleInfo.of("title-in-capitals", Severity.WARNING, Category.QUALITY)
                        .summary("A title is written in capitals.")
                        .why("Capitals hide which words are names or acronyms, and are hard to read, for machines too.")
                        .fix("Write the title as in a sentence.")
                        .basis("PSC SDK; the names of organisations and the titles of sources are exempt, "
                                + "as acronyms and quotations are usual there.")
                        .message("The title {title} is written in capitals.")
                        .addReads("title")
                        .build());
    }

    @Override
    public void check(DatasetRecord record, RuleContext context) {
        Shape.of(RecordType.of(record).modelType())
                .member("title")
                .filter(member -> member.kind() == ValueKind.TEXT)
                .ifPresent(member -> {
                    if (member.get(record) instanceof LocalisedText title) {
                        check(title, context);
                    }
                });
    }

    private static void check(LocalisedText title, RuleContext context) {
        title.asMap().forEach((tag, text) -> {
            if (isInCapitals(text)) {
                context.report(Pointer.of("title", tag), Values.of("title", text));
            }
        });
    }

    private static boolean isInCapitals(String text) {
        int capitals = 0;
        int small = 0;
        // Of nearly all titles, a few words show it.
        for (int i = 0; i < text.length() && small * 100L < text.length() * LEAST_SMALL_PERCENT; ) {
            int c = text.codePointAt(i);
            capitals += Character.isUpperCase(c) ? 1 : 0;
            small += Character.isLowerCase(c) ? 1 : 0;
            i += Character.charCount(c);
        }
        int letters = capitals + small;
        return letters >= FEWEST_LETTERS && small * 100L < letters * LEAST_SMALL_PERCENT;
    }
}
