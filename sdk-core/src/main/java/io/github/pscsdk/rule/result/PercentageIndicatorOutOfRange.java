package io.github.pscsdk.rule.result;

import io.github.pscsdk.codelist.Measure;
import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Answer;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.Quantity;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleContext;
import java.math.BigDecimal;
import java.util.Set;

/** A percentage is below 0 or above 100. */
public final class PercentageIndicatorOutOfRange extends RecordRule<Partnership> {

    private static final Quantity NOTHING = Quantity.exactly(BigDecimal.ZERO);
    private static final Quantity ALL = Quantity.exactly(BigDecimal.valueOf(100));
    private static final Set<Measure> PERCENT = Set.of(Measure.PERCENTAGE);

    /** The rule. */
    public PercentageIndicatorOutOfRange() {
        super(
                Partnership.class,
                RuleInfo.of("percentage-indicator-out-of-range", Severity.WARNING, Category.CONSISTENCY)
                        .summary("An indicator measured in percent has a value below 0 or above 100.")
                        .why("A share of a whole lies between; above 100, which is an information only, a rate of "
                                + "growth or of achievement may be meant.")
                        .fix("Check the figure; if it is no percentage, set the measure to unit.")
                        .basis("PSC SDK; IATI Standard 2.03 sets no range for the measure percentage.")
                        .message("The percentage {value} is not between 0 and 100.")
                        .addReads(
                                "results.indicators.measure",
                                "results.indicators.baseline.qualifier",
                                "results.indicators.values.qualifier")
                        .addAllReads(PlacedIndicator.FIGURES)
                        .addYieldsTo("numeric-indicator-with-text", "qualitative-indicator-with-number")
                        .build());
    }

    @Override
    public void check(Partnership partnership, RuleContext context) {
        for (PlacedIndicator placed : context.get(PlacedIndicator.INDICATORS)) {
            Answer percentage = placed.isMeasuredIn(PERCENT);
            for (PlacedIndicator.PlacedFigure figure : placed.figures()) {
                figure.figure().number().ifPresent(number -> check(number, figure, percentage, context));
            }
        }
    }

    private static void check(
            BigDecimal number, PlacedIndicator.PlacedFigure figure, Answer percentage, RuleContext context) {
        Quantity quantity = Quantity.of(number, figure.qualifier());
        Answer below = NOTHING.exceeds(quantity);
        Answer defect = percentage.and(below.or(quantity.exceeds(ALL)));
        if (defect.isYes()) {
            Severity severity = below.isYes() ? Severity.WARNING : Severity.INFO;
            context.report(severity, figure.at(), Values.of("value", number));
            context.suspect(figure.at());
        } else if (!defect.isNo()) {
            context.notChecked(percentage.isYes() ? Reason.TOO_VAGUE : Reason.NOT_STATED);
        }
    }
}
