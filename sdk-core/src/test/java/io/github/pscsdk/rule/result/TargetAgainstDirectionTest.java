package io.github.pscsdk.rule.result;

import static io.github.pscsdk.rule.GivenIndicator.INDICATOR;
import static io.github.pscsdk.rule.GivenIndicator.baseline;
import static io.github.pscsdk.rule.GivenIndicator.indicator;
import static io.github.pscsdk.rule.GivenIndicator.measuredBy;
import static io.github.pscsdk.rule.GivenIndicator.number;
import static io.github.pscsdk.rule.GivenIndicator.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.codelist.Measure;
import io.github.pscsdk.codelist.Qualifier;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Figure;
import io.github.pscsdk.model.Indicator;
import io.github.pscsdk.model.IndicatorBaseline;
import io.github.pscsdk.model.IndicatorTarget;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.rule.RuleTrial;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetAgainstDirectionTest {

    private final RuleTrial trial = RuleTrial.of(new TargetAgainstDirection());

    @ParameterizedTest
    @CsvSource({"true, 120, 119.9", "false, 12.5, 12.6"})
    void aTargetIsNoWorseThanTheBaseline(boolean ascending, String from, String to) {
        RuleTrial.Said said = trial.on(aiming(ascending, baseline(from), target(to)));
        said.onlyFound(
                INDICATOR + "/targets/0/value",
                Values.of("target", new BigDecimal(to))
                        .and("baseline", new BigDecimal(from))
                        .and("ascending", ascending));
        assertThat(said.found().get(0).getSeverity()).isEqualTo(Severity.INFO);
    }

    @ParameterizedTest
    @CsvSource({"true, 120, 120.0", "true, 0, 5000", "false, 12.5, 12.50", "false, 12.5, 0"})
    void aTargetMayBeBetterOrTheSame(boolean ascending, String from, String to) {
        trial.on(aiming(ascending, baseline(from), target(to))).nothing();
    }

    @Test
    void eachTargetIsAskedForItself() {
        RuleTrial.Said said = trial.on(aiming(
                true,
                baseline("10"),
                target("5"),
                target("15"),
                target("6"),
                IndicatorTarget.builder().build()));
        assertThat(said.pointers()).containsExactly(INDICATOR + "/targets/0/value", INDICATOR + "/targets/2/value");
        assertThat(said.reasons()).containsExactly(Reason.NOT_STATED);
    }

    @ParameterizedTest
    @CsvSource({"ABOUT, 89, true", "ABOUT, 90, false", "AT_LEAST, 99, true", "AT_MOST, 99, false"})
    void aRoughBaselineIsARange(Qualifier qualifier, String to, boolean found) {
        IndicatorBaseline rough = IndicatorBaseline.builder()
                .value(number("100"))
                .qualifier(qualifier)
                .build();
        RuleTrial.Said said = trial.on(aiming(true, rough, target(to)));
        if (found) {
            assertThat(said.pointers()).containsExactly(INDICATOR + "/targets/0/value");
        } else {
            said.onlyNotChecked(Reason.TOO_VAGUE);
        }
    }

    @Test
    void wordsHaveNoDirection() {
        IndicatorTarget adopted =
                IndicatorTarget.builder().value(Figure.of("Adopted.")).build();
        trial.on(aiming(true, baseline("1"), adopted)).nothing();
    }

    @Test
    void directionBaselineAndTargetAreNeeded() {
        trial.on(measuredBy(Indicator.builder()
                                .baseline(baseline("10"))
                                .addTargets(target("5"))
                                .build())
                        .build())
                .onlyNotChecked(Reason.NOT_STATED);
        trial.on(measuredBy(Indicator.builder()
                                .ascending(true)
                                .addTargets(target("5"))
                                .build())
                        .build())
                .onlyNotChecked(Reason.NOT_STATED);
        trial.on(aiming(true, IndicatorBaseline.builder().build(), target("5"))).onlyNotChecked(Reason.NOT_STATED);
        trial.on(aiming(true, baseline("10"))).nothing();
    }

    @Test
    void aPercentageOutOfRangeIsNotFoundTwice() {
        trial.after(new PercentageIndicatorOutOfRange())
                .on(measuredBy(indicator(Measure.PERCENTAGE)
                                .ascending(true)
                                .baseline(baseline("10"))
                                .addTargets(target("-50"))
                                .build())
                        .build())
                .onlyNotChecked(Reason.DAMAGED);
    }

    private static Partnership aiming(boolean ascending, IndicatorBaseline baseline, IndicatorTarget... targets) {
        return measuredBy(Indicator.builder()
                        .ascending(ascending)
                        .baseline(baseline)
                        .addTargets(targets)
                        .build())
                .build();
    }
}
