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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The values of an indicator are not in the order of their dates. */
public final class IndicatorValuesOutOfOrder extends RecordRule<Partnership> {

    /** The rule. */
    public IndicatorValuesOutOfOrder() {
        super(
                Partnership.class,
                RuleInfo.of("indicator-values-out-of-order", Severity.INFO, Category.CONSISTENCY)
                        .summary("The values of an indicator are not in the order of their dates.")
                        .why("Readers take the last value for the current one; or a slip in a date hides in the list.")
                        .fix("Sort the values by date, the oldest first, or correct the date.")
                        .basis("PSC SDK; PSC Exchange 1.0 sets no order.")
                        .message("The value of {date} comes after that of {later}.")
                        .addReads("results.indicators.values.date")
                        .addYieldsTo(
                                "indicator-value-in-future",
                                "duplicate-indicator-value",
                                "indicator-value-outside-partnership")
                        .build());
    }

    @Override
    public void check(Partnership partnership, RuleContext context) {
        context.get(PlacedIndicator.INDICATORS).forEach(placed -> check(placed.valueDates(), context));
    }

    /** Finds the first date that is out of order: sorting mends all of them. */
    private static void check(List<PlacedIndicator.PlacedDate> values, RuleContext context) {
        Optional<PartialDate> startsLast = Optional.empty();
        Optional<PartialDate> endsLast = Optional.empty();
        boolean vague = false;
        for (PlacedIndicator.PlacedDate value : values) {
            if (value.date().isEmpty()) {
                continue;
            }
            PartialDate date = value.date().get();
            if (startsLast.isPresent() && date.isBefore(startsLast.get()).isYes()) {
                context.report(value.at(), Values.of("date", date).and("later", startsLast.get()));
                context.suspect(value.at());
                return;
            }
            vague |= endsLast.isPresent() && !date.isBefore(endsLast.get()).isNo();
            startsLast = later(startsLast, date, PartialDate::earliest);
            endsLast = later(endsLast, date, PartialDate::latest);
        }
        if (values.size() > 1 && values.stream().anyMatch(value -> value.date().isEmpty())) {
            context.notChecked(Reason.NOT_STATED);
        } else if (vague) {
            context.notChecked(Reason.TOO_VAGUE);
        }
    }

    private static Optional<PartialDate> later(
            Optional<PartialDate> one, PartialDate other, Function<PartialDate, LocalDate> day) {
        return one.filter(date -> !day.apply(date).isBefore(day.apply(other))).or(() -> Optional.of(other));
    }
}
