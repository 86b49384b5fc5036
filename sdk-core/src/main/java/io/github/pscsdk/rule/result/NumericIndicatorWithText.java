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

/** A numeric indicator has a text where a number belongs. */
public final class NumericIndicatorWithText extends RecordRule<Partnership> {

    /** Names and ranks may be written either way. */
    private static final Set<Measure> NUMERIC = Set.of(Measure.UNIT, Measure.PERCENTAGE);

    /** The rule. */
    public NumericIndicatorWithText() {
        super(
                Partnership.class,
                RuleInfo.of("numeric-indicator-with-text", Severity.ERROR, Category.CONSISTENCY)
                        .summary("A numeric indicator has a text where a number belongs.")
                        .why("Programs cannot add the text up, compare it with the target, or draw it.")
                        .fix("Write the number without quotation marks, its unit under unit and remarks under "
                                + "comment; or set the measure to qualitative.")
                        .basis("IATI Standard 2.03: values are numbers unless the measure is qualitative; PSC Exchange "
                                + "1.0 lets names and ranks be words, too.")
                        .message("The indicator is measured as {measure}, but the value is the text \"{text}\".")
                        .addReads("results.indicators.measure")
                        .addAllReads(PlacedIndicator.FIGURES)
                        .build());
    }

    @Override
    public void check(Partnership partnership, RuleContext context) {
        for (PlacedIndicator placed : context.get(PlacedIndicator.INDICATORS)) {
            Answer numeric = placed.isMeasuredIn(NUMERIC);
            for (PlacedIndicator.PlacedFigure figure : placed.figures()) {
                figure.figure()
                        .text()
                        .ifPresent(text -> context.decide(
                                numeric,
                                Reason.NOT_STATED,
                                figure::at,
                                () -> Values.of(
                                                "measure",
                                                placed.indicator().getMeasure().orElseThrow())
                                        .and("text", text)));
            }
        }
    }
}
