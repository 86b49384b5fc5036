package io.github.pscsdk.rule.result;

import static io.github.pscsdk.rule.GivenIndicator.INDICATOR;
import static io.github.pscsdk.rule.GivenIndicator.dated;
import static io.github.pscsdk.rule.GivenIndicator.measuredBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Indicator;
import io.github.pscsdk.model.IndicatorBaseline;
import io.github.pscsdk.model.IndicatorTarget;
import io.github.pscsdk.rule.Given;
import io.github.pscsdk.rule.RuleTrial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorValueInFutureTest {

    private final RuleTrial trial = RuleTrial.of(new IndicatorValueInFuture()).asOf("2026-11-22");

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2026-12", "2027"})
    void nobodyHasMeasuredTheFuture(String date) {
        RuleTrial.Said said = trial.on(measuredBy(dated(date)).build());
        said.onlyFound(INDICATOR + "/values/0/date", Values.of("date", date).and("asOf", "2026-11-22"));
        assertThat(said.found().get(0).getSeverity()).isEqualTo(Severity.ERROR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22", "2026-10", "2025"})
    void todayIsNoFuture(String date) {
        trial.on(measuredBy(dated(date)).build()).nothing();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11", "2026"})
    void thisMonthOrYearMayBePast(String date) {
        trial.on(measuredBy(dated(date)).build()).onlyNotChecked(Reason.TOO_VAGUE);
    }

    @Test
    void eachValueIsAskedForItself() {
        RuleTrial.Said said =
                trial.on(measuredBy(dated("2030", "?", "2024", "2031-01-01")).build());
        assertThat(said.pointers()).containsExactly(INDICATOR + "/values/0/date", INDICATOR + "/values/3/date");
        assertThat(said.reasons()).containsExactly(Reason.NOT_STATED);
    }

    @Test
    void baselinesAndTargetsAreNotMeasuredYet() {
        trial.on(measuredBy(Indicator.builder()
                                .baseline(IndicatorBaseline.builder()
                                        .date(Given.date("2030"))
                                        .build())
                                .addTargets(IndicatorTarget.builder()
                                        .date(Given.date("2030"))
                                        .build())
                                .build())
                        .build())
                .nothing();
    }
}
