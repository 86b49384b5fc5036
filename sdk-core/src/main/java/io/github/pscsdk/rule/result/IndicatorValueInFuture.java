package io.github.pscsdk.rule.result;

import io.github.pscsdk.model.PartialDate;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.rule.Category;
import io.github.pscsdk.rule.Judge;
import io.github.pscsdk.rule.Reason;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleInfo;
import io.github.pscsdk.rule.Severity;
import io.github.pscsdk.rule.Values;

/** A value of an indicator is dated in the future. */
public final class IndicatorValueInFuture extends RecordRule<Partnership> {

    /** The rule. */
    public IndicatorValueInFuture() {
        super(
                Partnership.class,
                RuleInfo.of("indicator-value-in-future", Severity.ERROR, Category.CONSISTENCY)
                        .summary("A value of an indicator is dated in the future.")
                        .why("What has not come yet cannot have been measured.")
                        .mend("Correct the date; if the value is aimed at, move it to targets.")
                        .basis("PSC Exchange 1.0: values are measured, targets are aimed at.")
                        .message("The value is dated {date}, after {asOf}.")
                        .addReads("results.indicators.values.date")
                        .build());
    }

    @Override
    public void check(Partnership partnership, Judge judge) {
        PartialDate today = PartialDate.of(judge.asOf());
        for (PlacedIndicator placed : PlacedIndicator.of(partnership, judge)) {
            for (PlacedIndicator.PlacedDate each : placed.valueDates()) {
                each.date()
                        .ifPresentOrElse(
                                date -> judge.decide(
                                        date.isAfter(today),
                                        Reason.TOO_VAGUE,
                                        each::at,
                                        () -> Values.of("date", date).and("asOf", judge.asOf())),
                                () -> judge.notChecked(Reason.NOT_STATED));
            }
        }
    }
}
