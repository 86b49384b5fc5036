package io.github.pscsdk.rule.result;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Disaggregation;
import io.github.pscsdk.model.IndicatorValue;
import io.github.pscsdk.model.PartialDate;
import io.github.pscsdk.model.PartialDate.Precision;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An indicator has two values of the same day and disaggregation. */
public final class DuplicateIndicatorValue extends RecordRule<Partnership> {

    /** What a part is of. */
    private record Part(Optional<String> dimension, Optional<String> code) {
        static Part of(Disaggregation part) {
            return new Part(part.getDimension(), part.getCode());
        }
    }

    /** The rule. */
    public DuplicateIndicatorValue() {
        super(
                Partnership.class,
                RuleInfo.of("duplicate-indicator-value", Severity.ERROR, Category.CONSISTENCY)
                        .summary("An indicator has two values of the same day and disaggregation.")
                        .why("Nobody can tell which of them holds, and sums count both.")
                        .fix("Remove one of them, correct its date, or state what it is disaggregated by.")
                        .basis("PSC Exchange 1.0: a value is known by its date and disaggregation; dates of which only "
                                + "the month or year is known may be different days.")
                        .message("The indicator already has a value of {date} at {first}.")
                        .addReads(
                                "results.indicators.values.date",
                                "results.indicators.values.disaggregation.dimension",
                                "results.indicators.values.disaggregation.code")
                        .addYieldsTo("indicator-value-in-future")
                        .build());
    }

    @Override
    public void check(Partnership partnership, RuleContext context) {
        context.get(PlacedIndicator.INDICATORS).forEach(placed -> check(placed, context));
    }

    private static void check(PlacedIndicator placed, RuleContext context) {
        List<IndicatorValue> values = placed.indicator().getValues();
        if (values.size() < 2 || areInOrder(values)) {
            return;
        }
        Map<Set<Part>, Map<PartialDate, Pointer>> days = new HashMap<>();
        Map<Set<Part>, List<PartialDate>> dates = new HashMap<>();
        boolean unstated = false;
        for (int i = 0; i < values.size(); i++) {
            IndicatorValue value = values.get(i);
            Set<Part> parts = new HashSet<>();
            value.getDisaggregation().forEach(part -> parts.add(Part.of(part)));
            if (value.getDate().isEmpty() || !parts.stream().allMatch(DuplicateIndicatorValue::isStated)) {
                unstated = true;
                continue;
            }
            PartialDate date = value.getDate().get();
            dates.computeIfAbsent(parts, first -> new ArrayList<>()).add(date);
            if (date.getPrecision() == Precision.DAY) {
                Pointer at = placed.valueAt(i);
                Pointer first =
                        days.computeIfAbsent(parts, none -> new HashMap<>()).putIfAbsent(date, at);
                if (first != null) {
                    context.report(at, Values.of("date", date).and("first", first));
                }
            }
        }
        if (unstated) {
            context.notChecked(Reason.NOT_STATED);
        }
        if (dates.values().stream().anyMatch(DuplicateIndicatorValue::mayCoincide)) {
            context.notChecked(Reason.TOO_VAGUE);
        }
    }

    /** Whether all is stated, and each value is of a later day than the one before: so it is nearly always. */
    private static boolean areInOrder(List<IndicatorValue> values) {
        Optional<PartialDate> last = Optional.empty();
        for (IndicatorValue value : values) {
            Optional<PartialDate> date = value.getDate();
            if (date.isEmpty()
                    || (last.isPresent() && !last.get().isBefore(date.get()).isYes())) {
                return false;
            }
            for (Disaggregation part : value.getDisaggregation()) {
                if (!isStated(Part.of(part))) {
                    return false;
                }
            }
            last = date;
        }
        return true;
    }

    private static boolean isStated(Part part) {
        return part.dimension().isPresent() && part.code().isPresent();
    }

    /** Whether two of the dates, one of them vague, may be the same day. */
    private static boolean mayCoincide(List<PartialDate> dates) {
        // Sorted, a day follows the months and years that begin with it.
        Collections.sort(dates);
        PartialDate reach = dates.get(0);
        for (PartialDate date : dates.subList(1, dates.size())) {
            if (reach.getPrecision() != Precision.DAY && !date.earliest().isAfter(reach.latest())) {
                return true;
            }
            reach = date.latest().isAfter(reach.latest()) ? date : reach;
        }
        return false;
    }
}
