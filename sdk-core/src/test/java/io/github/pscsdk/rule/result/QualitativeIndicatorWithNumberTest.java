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
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Disaggregation;
import io.github.pscsdk.model.Figure;
import io.github.pscsdk.model.Indicator;
import io.github.pscsdk.model.IndicatorValue;
import io.github.pscsdk.rule.RuleTrial;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QualitativeIndicatorWithNumberTest {

    private final RuleTrial trial = RuleTrial.of(new QualitativeIndicatorWithNumber());

    @Test
    void aNumberIsNoFindingInWords() {
        RuleTrial.Said said = trial.on(measuredBy(indicator(Measure.QUALITATIVE)
                        .addValues(value("2022", "3.0"))
                        .build())
                .build());
        said.onlyFound(INDICATOR + "/values/0/value", Values.of("number", new BigDecimal("3.0")));
        assertThat(said.found().get(0).getSeverity()).isEqualTo(Severity.ERROR);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "QUALITATIVE")
    void otherMeasuresMayHaveNumbers(Measure measure) {
        trial.on(measuredBy(indicator(measure).addValues(value("2022", "3")).build())
                        .build())
                .nothing();
    }

    @Test
    void wordsPassEvenIfTheyAreDigits() {
        trial.on(measuredBy(worded("The council has adopted the plan."), worded("3"))
                        .build())
                .nothing();
    }

    @Test
    void baselinesTargetsAndPartsAreReadToo() {
        Indicator counted = indicator(Measure.QUALITATIVE)
                .baseline(baseline("0"))
                .addTargets(target("1"))
                .addValues(IndicatorValue.builder()
                        .addDisaggregation(
                                Disaggregation.builder().value(number("2")).build())
                        .build())
                .build();
        assertThat(trial.on(measuredBy(counted).build()).pointers())
                .containsExactly(
                        INDICATOR + "/baseline/value",
                        INDICATOR + "/targets/0/value",
                        INDICATOR + "/values/0/disaggregation/0/value");
    }

    @Test
    void withoutAMeasureOnlyNumbersAreInDoubt() {
        trial.on(measuredBy(Indicator.builder().addValues(value("2022", "3")).build())
                        .build())
                .onlyNotChecked(Reason.NOT_STATED);
        trial.on(measuredBy(Indicator.builder()
                                .addValues(IndicatorValue.builder()
                                        .value(Figure.of("Adopted."))
                                        .build())
                                .build())
                        .build())
                .nothing();
    }

    private static Indicator worded(String words) {
        return indicator(Measure.QUALITATIVE)
                .addValues(IndicatorValue.builder().value(Figure.of(words)).build())
                .build();
    }
}
