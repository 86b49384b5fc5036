package io.github.pscsdk.rule.result;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Answer;
import io.github.pscsdk.model.PartialDate;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.rule.Period;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleContext;

/** A value of an indicator was measured outside the partnership's period. */
public final class IndicatorValueOutsidePartnership extends RecordRule<Partnership> {

    /** How long after the end values may be measured: final reports and evaluations take time. */
    private static final int GRACE_MONTHS = 12;

    /** The rule. */
    public IndicatorValueOutsidePartnership() {
        super(
                Partnership.class,
                RuleInfo.of("indicator-value-outside-partnership", Severity.WARNING, Category.CONSISTENCY)
                        .summary("A value of an indicator was measured before the partnership's start, "
                                + "or more than twelve months after its end.")
                        .why("What was measured before is a baseline, and what changed long after may have other "
                                + "causes; often a date or an extension is wrong.")
                        .fix("Correct the value's date or the partnership's dates, or move the value to the baseline.")
                        .basis("PSC Exchange 1.0: values are measured in the partnership; the twelve months are the "
                                + "SDK's own tolerance for final reports and evaluations (confidence medium).")
                        .message("The value of {date} was measured outside the period of the partnership"
                                + "[, from {from}][, to {to}].")
                        .addReads("start", "end", "results.indicators.values.date")
                        .addYieldsTo(
                                "partnership-ends-before-start",
                                "implausible-duration",
                                "indicator-value-in-future",
                                "duplicate-indicator-value")
                        .build());
    }

    @Override
    public void check(Partnership partnership, RuleContext context) {
        Period period = new Period(partnership.getStart(), partnership.getEnd());
        for (PlacedIndicator placed : context.get(PlacedIndicator.INDICATORS)) {
            for (PlacedIndicator.PlacedDate each : placed.valueDates()) {
                each.date()
                        .ifPresentOrElse(
                                date -> check(date, each, period, context),
                                () -> context.notChecked(Reason.NOT_STATED));
            }
        }
    }

    private static void check(PartialDate date, PlacedIndicator.PlacedDate placed, Period period, RuleContext context) {
        Answer outside = period.isOutside(date.earliest(), date.latest(), GRACE_MONTHS);
        if (outside.isYes()) {
            context.suspect(placed.at());
        }
        context.decide(outside, period.ifCannotTell(), placed::at, () -> period.addTo(Values.of("date", date)));
    }
}
