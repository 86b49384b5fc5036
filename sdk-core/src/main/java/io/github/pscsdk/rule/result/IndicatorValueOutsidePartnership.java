package io.github.pscsdk.rule.result;

import io.github.pscsdk.model.Answer;
import io.github.pscsdk.model.PartialDate;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.rule.Category;
import io.github.pscsdk.rule.Judge;
import io.github.pscsdk.rule.Period;
import io.github.pscsdk.rule.Reason;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleInfo;
import io.github.pscsdk.rule.Severity;
import io.github.pscsdk.rule.Values;

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
                        .mend("Correct the value's date or the partnership's dates, or move the value to the baseline.")
                        .basis("PSC Exchange 1.0: values are measured in the partnership; the twelve months are the "
                                + "SDK's own tolerance for final reports and evaluations (confidence medium).")
                        .message("The value of {date} was measured outside the period of the partnership"
                                + "[, from {from}][, to {to}].")
                        .addReads("start", "end", "results.indicators.values.date")
                        .build());
    }

    @Override
    public void check(Partnership partnership, Judge judge) {
        Period period = new Period(partnership.getStart(), partnership.getEnd());
        for (PlacedIndicator placed : PlacedIndicator.of(partnership, judge)) {
            for (PlacedIndicator.PlacedDate each : placed.valueDates()) {
                each.date()
                        .ifPresentOrElse(
                                date -> check(date, each, period, judge), () -> judge.notChecked(Reason.NOT_STATED));
            }
        }
    }

    private static void check(PartialDate date, PlacedIndicator.PlacedDate placed, Period period, Judge judge) {
        Answer outside = period.isOutside(date.earliest(), date.latest(), GRACE_MONTHS);
        if (outside.isYes()) {
            judge.doubts(placed.at());
        }
        judge.decide(outside, period.ifCannotTell(), placed::at, () -> period.addTo(Values.of("date", date)));
    }
}
