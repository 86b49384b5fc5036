package io.github.pscsdk.rule.result;

import io.github.pscsdk.codelist.PartnershipStatus;
import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Answer;
import io.github.pscsdk.model.IndicatorTarget;
import io.github.pscsdk.model.IndicatorValue;
import io.github.pscsdk.model.PartialDate;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The partnership is closed, but whether a final target was reached is not stated. */
public final class FinalValueMissing extends RecordRule<Partnership> {

    private static final String FINAL = "final";

    /** When values were measured, as far as it matters to targets. */
    private record Measured(boolean never, boolean undated, List<PartialDate> last) {

        static Measured of(List<IndicatorValue> values) {
            boolean never = true;
            boolean undated = false;
            // What starts latest may be after a target for certain, what ends latest perhaps.
            Optional<PartialDate> startsLast = Optional.empty();
            Optional<PartialDate> endsLast = Optional.empty();
            for (IndicatorValue value : values) {
                if (isStated(value)) {
                    never = false;
                    undated |= value.getDate().isEmpty();
                    startsLast = later(startsLast, value.getDate(), PartialDate::earliest);
                    endsLast = later(endsLast, value.getDate(), PartialDate::latest);
                }
            }
            List<PartialDate> last =
                    Stream.of(startsLast, endsLast).flatMap(Optional::stream).toList();
            return new Measured(never, undated, last);
        }

        private static Optional<PartialDate> later(
                Optional<PartialDate> one, Optional<PartialDate> other, Function<PartialDate, LocalDate> day) {
            boolean keep = other.isEmpty()
                    || (one.isPresent() && !day.apply(other.get()).isAfter(day.apply(one.get())));
            return keep ? one : other;
        }

        /** Whether a value was measured at that date or later. */
        Answer since(Optional<PartialDate> date) {
            if (never) {
                return Answer.NO;
            }
            if (date.isEmpty()) {
                return Answer.CANNOT_TELL;
            }
            return last.stream()
                    .map(each -> each.isBefore(date.get()).not())
                    .reduce(undated ? Answer.CANNOT_TELL : Answer.NO, Answer::or);
        }
    }

    /** The rule. */
    public FinalValueMissing() {
        super(
                Partnership.class,
                RuleInfo.of("final-value-missing", Severity.INFO, Category.COMPLETENESS)
                        .summary("The partnership is closed, but no value is stated at or after the date of a final "
                                + "target.")
                        .why("Nobody can tell whether the target was reached.")
                        .fix("Add the last value that was measured, from the final report.")
                        .basis("PSC Exchange 1.0: values tell how far targets were reached.")
                        .message(
                                "The partnership is closed, but the indicator has no value at or after the date of its "
                                        + "final target[, {date}].")
                        .addReads(
                                "status",
                                "results.indicators.targets.date",
                                "results.indicators.targets.kind",
                                "results.indicators.values.date",
                                "results.indicators.values.value",
                                "results.indicators.values.disaggregation.value")
                        .addYieldsTo(
                                "status-contradicts-dates",
                                "numeric-indicator-with-text",
                                "qualitative-indicator-with-number",
                                "percentage-indicator-out-of-range",
                                "indicator-value-in-future",
                                "duplicate-indicator-value",
                                "indicator-value-outside-partnership",
                                "indicator-values-out-of-order")
                        .build());
    }

    @Override
    public void check(Partnership partnership, RuleContext context) {
        Answer closed = partnership
                .getStatus()
                .map(status -> Answer.of(status == PartnershipStatus.CLOSED))
                .orElse(Answer.CANNOT_TELL);
        if (!closed.isNo()) {
            context.get(PlacedIndicator.INDICATORS).forEach(placed -> check(placed, closed, context));
        }
    }

    /** Finds the first of the final targets after which no value is stated. */
    private static void check(PlacedIndicator placed, Answer closed, RuleContext context) {
        List<IndicatorTarget> targets = placed.indicator().getTargets();
        if (targets.isEmpty()) {
            return;
        }
        Measured measured = Measured.of(placed.indicator().getValues());
        Optional<Reason> reason = Optional.empty();
        for (IndicatorTarget target : targets) {
            Answer isFinal = target.getKind()
                    .map(kind -> Answer.of(kind.equalsIgnoreCase(FINAL)))
                    .orElse(Answer.CANNOT_TELL);
            Answer missing = measured.since(target.getDate()).not();
            Answer defect = closed.and(isFinal).and(missing);
            if (defect.isYes()) {
                context.report(
                        placed.at(),
                        target.getDate().map(date -> Values.of("date", date)).orElse(Values.NONE));
                return;
            }
            if (!defect.isNo()) {
                boolean stated =
                        closed.isYes() && isFinal.isYes() && target.getDate().isPresent() && !measured.undated();
                reason = Optional.of(stated ? Reason.TOO_VAGUE : Reason.NOT_STATED);
            }
        }
        reason.ifPresent(context::notChecked);
    }

    /** A date with a remark is no value, but parts are. */
    private static boolean isStated(IndicatorValue value) {
        return value.getValue().isPresent()
                || value.getDisaggregation().stream()
                        .anyMatch(part -> part.getValue().isPresent());
    }
}
