package io.github.pscsdk.rule.result;

import io.github.pscsdk.codelist.Measure;
import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Answer;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleContext;
import java.util.Set;

/** A qualitative indicator has a number where words belong. */
public final class QualitativeIndicatorWithNumber extends RecordRule<Partnership> {

    private static final Set<Measure> WORDS = Set.of(Measure.QUALITATIVE);

    /** The rule. */
    public QualitativeIndicatorWithNumber() {
        super(
                Partnership.class,
                RuleInfo.of("qualitative-indicator-with-number", Severity.ERROR, Category.CONSISTENCY)
                        .summary("A qualitative indicator has a number where words belong.")
                        .why("Nobody can tell what the number counts, and programs leave it out.")
                        .fix("Set the measure to unit, percentage or ordinal; or write in words what was found.")
                        .basis("IATI Standard 2.03: a qualitative measure has no numeric values.")
                        .message("The indicator is qualitative, but the value is the number {number}.")
                        .addReads("results.indicators.measure")
                        .addAllReads(PlacedIndicator.FIGURES)
                        .addYieldsTo("numeric-indicator-with-text")
                        .build());
    }

    @Override
    public void check(Partnership partnership, RuleContext context) {
        for (PlacedIndicator placed : context.get(PlacedIndicator.INDICATORS)) {
            Answer qualitative = placed.isMeasuredIn(WORDS);
            for (PlacedIndicator.PlacedFigure figure : placed.figures()) {
                figure.figure()
                        .number()
                        .ifPresent(number -> context.decide(
                                qualitative, Reason.NOT_STATED, figure::at, () -> Values.of("number", number)));
            }
        }
    }
}
