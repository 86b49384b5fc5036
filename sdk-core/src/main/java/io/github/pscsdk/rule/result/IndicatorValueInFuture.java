package io.github.pscsdk.rule.result;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.PartialDate;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleContext;

/** A value of an indicator is dated in the future. */
public final class IndicatorValueInFuture extends RecordRule<Partnership> {

    /** The rule. */
    public IndicatorValueInFuture() {
        super(
                Partnership.class,
                RuleInfo.of("indicator-value-in-future", Severity.ERROR, Category.CONSISTENCY)
                        .summary("A value of an indicator is dated in the future.")
                        .why("What has not come yet cannot have been measured.")
                        .fix("Correct the date; if the value is aimed at, move it to targets.")
                        .basis("PSC Exchange 1.0: values are measured, targets are aimed at.")
                        .message("The value is dated {date}, after {asOf}.")
                        .addReads("results.indicators.values.date")
                        .build());
    }

    @Override
    public void check(Partnership partnership, RuleContext context) {
        PartialDate today = PartialDate.of(context.asOf());
        for (PlacedIndicator placed : context.get(PlacedIndicator.INDICATORS)) {
            for (PlacedIndicator.PlacedDate each : placed.valueDates()) {
                each.date()
                        .ifPresentOrElse(
                                date -> context.decide(
                                        date.isAfter(today),
                                        Reason.TOO_VAGUE,
                                        each::at,
                                        () -> Values.of("date", date).and("asOf", context.asOf())),
                                () -> context.notChecked(Reason.NOT_STATED));
            }
        }
    }
}
