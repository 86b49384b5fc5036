package io.github.pscsdk.rule.result;

import static io.github.pscsdk.rule.GivenIndicator.INDICATOR;
import static io.github.pscsdk.rule.GivenIndicator.baseline;
import static io.github.pscsdk.rule.GivenIndicator.indicator;
import static io.github.pscsdk.rule.GivenIndicator.measuredBy;
import static io.github.pscsdk.rule.GivenIndicator.target;
import static io.github.pscsdk.rule.GivenIndicator.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.codelist.Measure;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Disaggregation;
import io.github.pscsdk.model.Figure;
import io.github.pscsdk.model.Indicator;
import io.github.pscsdk.model.IndicatorBaseline;
import io.github.pscsdk.model.IndicatorTarget;
import io.github.pscsdk.model.IndicatorValue;
import io.github.pscsdk.rule.Given;
import io.github.pscsdk.rule.RuleTrial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NumericIndicatorWithTextTest {

    private static final Figure WORDS = Figure.of("5 100");

    private final RuleTrial trial = RuleTrial.of(new NumericIndicatorWithText());

    @ParameterizedTest
    @EnumSource(names = {"UNIT", "PERCENTAGE"})
    void aTextIsNoNumber(Measure measure) {
        RuleTrial.Said said =
                trial.on(measuredBy(measured(WORDS).measure(measure).build()).build());
        said.onlyFound(
                INDICATOR + "/values/0/value", Values.of("measure", measure).and("text", "5 100"));
        assertThat(said.found().get(0).getSeverity()).isEqualTo(Severity.ERROR);
    }

    @ParameterizedTest
    @EnumSource(names = {"NOMINAL", "ORDINAL", "QUALITATIVE"})
    void namesRanksAndWordsMayBeTexts(Measure measure) {
        trial.on(measuredBy(measured(WORDS).measure(measure).build()).build()).nothing();
    }

    @Test
    void numbersPass() {
        trial.on(measuredBy(indicator(Measure.UNIT)
                                .baseline(baseline("0"))
                                .addTargets(target("5000"))
                                .addValues(value("2022", "-1.50"))
                                .build())
                        .build())
                .nothing();
    }

    @Test
    void baselinesTargetsAndPartsAreReadToo() {
        Indicator wordy = indicator(Measure.UNIT)
                .baseline(IndicatorBaseline.builder().value(WORDS).build())
                .addTargets(target("1"), IndicatorTarget.builder().value(WORDS).build())
                .addValues(IndicatorValue.builder()
                        .addDisaggregation(Disaggregation.builder().value(WORDS).build())
                        .build())
                .build();
        assertThat(trial.on(measuredBy(indicator(Measure.UNIT).build(), wordy).build())
                        .pointers())
                .containsExactly(
                        "/partnerships/0/results/0/indicators/1/baseline/value",
                        "/partnerships/0/results/0/indicators/1/targets/1/value",
                        "/partnerships/0/results/0/indicators/1/values/0/disaggregation/0/value");
    }

    @Test
    void withoutAMeasureOnlyTextsAreInDoubt() {
        trial.on(measuredBy(measured(WORDS).build()).build()).onlyNotChecked(Reason.NOT_STATED);
        trial.on(measuredBy(Indicator.builder().addValues(value("2022", "1")).build())
                        .build())
                .nothing();
    }

    @Test
    void thereMayBeNoIndicators() {
        trial.on(Given.gironaAndTunis().build()).nothing();
    }

    private static Indicator.Builder measured(Figure figure) {
        return Indicator.builder()
                .addValues(IndicatorValue.builder().value(figure).build());
    }
}
