package io.github.pscsdk.rule.result;

import static io.github.pscsdk.rule.GivenIndicator.INDICATOR;
import static io.github.pscsdk.rule.GivenIndicator.baseline;
import static io.github.pscsdk.rule.GivenIndicator.indicator;
import static io.github.pscsdk.rule.GivenIndicator.measuredBy;
import static io.github.pscsdk.rule.GivenIndicator.number;
import static io.github.pscsdk.rule.GivenIndicator.target;
import static io.github.pscsdk.rule.GivenIndicator.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.codelist.Measure;
import io.github.pscsdk.codelist.Qualifier;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Disaggregation;
import io.github.pscsdk.model.Indicator;
import io.github.pscsdk.model.IndicatorBaseline;
import io.github.pscsdk.model.IndicatorValue;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.rule.RuleTrial;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentageIndicatorOutOfRangeTest {

    private final RuleTrial trial = RuleTrial.of(new PercentageIndicatorOutOfRange());

    @ParameterizedTest
    @CsvSource({"-0.01, WARNING", "-40, WARNING", "100.01, INFO", "4700, INFO"})
    void aShareLiesBetweenNothingAndAll(String number, Severity severity) {
        RuleTrial.Said said = trial.on(percent(value("2022", number)));
        said.onlyFound(INDICATOR + "/values/0/value", Values.of("value", new BigDecimal(number)));
        assertThat(said.found().get(0).getSeverity()).isEqualTo(severity);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.00", "47.5", "100", "100.0"})
    void bothEndsPass(String number) {
        trial.on(percent(value("2022", number))).nothing();
    }

    @ParameterizedTest
    @CsvSource({"ABOUT, 112", "AT_LEAST, 101", "AT_MOST, -1"})
    void aRoughFigureIsFoundIfItFitsNowhere(Qualifier qualifier, String number) {
        assertThat(trial.on(percent(rough(qualifier, number))).pointers())
                .containsExactly(INDICATOR + "/values/0/value");
    }

    @ParameterizedTest
    @CsvSource({"ABOUT, 105", "ABOUT, 95", "AT_LEAST, 80", "AT_MOST, 80"})
    void aRoughFigureThatMayFitIsTooVague(Qualifier qualifier, String number) {
        trial.on(percent(rough(qualifier, number))).onlyNotChecked(Reason.TOO_VAGUE);
    }

    @Test
    void aPartIsAsRoughAsItsValue() {
        IndicatorValue.Builder parted = IndicatorValue.builder()
                .addDisaggregation(Disaggregation.builder().value(number("105")).build());
        trial.on(percent(parted.qualifier(Qualifier.ABOUT).build())).onlyNotChecked(Reason.TOO_VAGUE);
        assertThat(trial.on(percent(IndicatorValue.builder()
                                .addDisaggregation(Disaggregation.builder()
                                        .value(number("105"))
                                        .build())
                                .build()))
                        .pointers())
                .containsExactly(INDICATOR + "/values/0/disaggregation/0/value");
    }

    @Test
    void baselinesAndTargetsAreReadToo() {
        Indicator indicator = indicator(Measure.PERCENTAGE)
                .baseline(baseline("-3"))
                .addTargets(target("120"))
                .build();
        assertThat(trial.on(measuredBy(indicator).build()).pointers())
                .containsExactly(INDICATOR + "/baseline/value", INDICATOR + "/targets/0/value");
        trial.on(measuredBy(indicator(Measure.PERCENTAGE)
                                .baseline(IndicatorBaseline.builder()
                                        .value(number("105"))
                                        .qualifier(Qualifier.ABOUT)
                                        .build())
                                .build())
                        .build())
                .onlyNotChecked(Reason.TOO_VAGUE);
    }

    @Test
    void otherMeasuresHaveNoRange() {
        trial.on(measuredBy(indicator(Measure.UNIT)
                                .addValues(value("2022", "-4700"))
                                .build())
                        .build())
                .nothing();
    }

    @Test
    void withoutAMeasureOnlyFiguresOutOfRangeAreInDoubt() {
        trial.on(measuredBy(Indicator.builder().addValues(value("2022", "101")).build())
                        .build())
                .onlyNotChecked(Reason.NOT_STATED);
        trial.on(measuredBy(Indicator.builder().addValues(value("2022", "99")).build())
                        .build())
                .nothing();
    }

    private static Partnership percent(IndicatorValue value) {
        return measuredBy(indicator(Measure.PERCENTAGE).addValues(value).build())
                .build();
    }

    private static IndicatorValue rough(Qualifier qualifier, String number) {
        return IndicatorValue.builder()
                .value(number(number))
                .qualifier(qualifier)
                .build();
    }
}
