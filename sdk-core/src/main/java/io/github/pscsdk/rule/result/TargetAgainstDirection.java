package io.github.pscsdk.rule.result;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Answer;
import io.github.pscsdk.model.Figure;
import io.github.pscsdk.model.Indicator;
import io.github.pscsdk.model.IndicatorBaseline;
import io.github.pscsdk.model.IndicatorTarget;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.Quantity;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A target lies on the wrong side of the baseline. */
public final class TargetAgainstDirection extends RecordRule<Partnership> {

    /** The rule. */
    public TargetAgainstDirection() {
        super(
                Partnership.class,
                RuleInfo.of("target-against-direction", Severity.INFO, Category.CONSISTENCY)
                        .summary("A target is worse than the baseline, by the direction that the indicator states.")
                        .why("Progress is then counted as decline; often the direction, or one of the figures, is "
                                + "wrong, or the target counts only what is added.")
                        .fix("Set ascending to true if more is better, to false if less is; or correct the figure.")
                        .basis("IATI Standard 2.03: an indicator that is ascending gets better as it grows.")
                        .message("The target of {target} is worse than the baseline of {baseline}, as ascending is "
                                + "{ascending}.")
                        .addReads(
                                "results.indicators.ascending",
                                "results.indicators.baseline.value",
                                "results.indicators.baseline.qualifier",
                                "results.indicators.targets.value")
                        .addYieldsTo(
                                "numeric-indicator-with-text",
                                "qualitative-indicator-with-number",
                                "percentage-indicator-out-of-range")
                        .build());
    }

    @Override
    public void check(Partnership partnership, RuleContext context) {
        for (PlacedIndicator placed : context.get(PlacedIndicator.INDICATORS)) {
            List<IndicatorTarget> targets = placed.indicator().getTargets();
            for (int i = 0; i < targets.size(); i++) {
                int index = i;
                Supplier<Pointer> at =
                        () -> placed.at().then("targets").then(index).then("value");
                check(targets.get(i), at, placed.indicator(), context);
            }
        }
    }

    private static void check(IndicatorTarget target, Supplier<Pointer> at, Indicator indicator, RuleContext context) {
        Optional<Figure> aim = target.getValue();
        Optional<Figure> baseline = indicator.getBaseline().flatMap(IndicatorBaseline::getValue);
        if (indicator.getAscending().isEmpty() || aim.isEmpty() || baseline.isEmpty()) {
            context.notChecked(Reason.NOT_STATED);
            return;
        }
        Optional<BigDecimal> to = aim.get().number();
        Optional<BigDecimal> from = baseline.get().number();
        // Words have no direction.
        if (to.isPresent() && from.isPresent()) {
            Quantity goal = Quantity.exactly(to.get());
            Quantity origin = Quantity.of(from.get(), indicator.getBaseline().flatMap(IndicatorBaseline::getQualifier));
            boolean ascending = indicator.getAscending().get();
            Answer defect = ascending ? origin.exceeds(goal) : goal.exceeds(origin);
            context.decide(
                    defect,
                    Reason.TOO_VAGUE,
                    at,
                    () -> Values.of("target", to.get())
                            .and("baseline", from.get())
                            .and("ascending", ascending));
        }
    }
}
