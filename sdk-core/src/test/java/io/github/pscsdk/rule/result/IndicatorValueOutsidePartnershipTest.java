package io.github.pscsdk.rule.result;

import static io.github.pscsdk.rule.Given.date;
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
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.rule.RuleTrial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorValueOutsidePartnershipTest {

    private final RuleTrial trial = RuleTrial.of(new IndicatorValueOutsidePartnership());

    @ParameterizedTest
    @ValueSource(strings = {"2021-01-14", "2020-12", "2020", "2024-06-16", "2024-07", "2025"})
    void whatLiesBeforeTheStartOrLongAfterTheEndIsFound(String value) {
        RuleTrial.Said said = trial.on(from15JanuaryTo15June(dated(value)));
        said.onlyFound(
                INDICATOR + "/values/0/date",
                Values.of("date", value).and("from", "2021-01-15").and("to", "2023-06-15"));
        assertThat(said.found().get(0).getSeverity()).isEqualTo(Severity.WARNING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-01-15", "2021-02", "2022", "2024-06-15", "2024-05"})
    void twelveMonthsAfterTheEndPass(String value) {
        trial.on(from15JanuaryTo15June(dated(value))).nothing();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-01", "2021", "2024-06", "2024"})
    void whatMayLieInsideIsTooVague(String value) {
        trial.on(from15JanuaryTo15June(dated(value))).onlyNotChecked(Reason.TOO_VAGUE);
    }

    @Test
    void theVagueDatesOfThePartnershipAreRanges() {
        Partnership.Builder vague = measuredBy(
                        dated("2021-01-01", "2024-12-31", "2020-12-31", "2025-01-01", "2023-06-30"))
                .start(date("2021"))
                .end(date("2023"));
        RuleTrial.Said said = trial.on(vague.build());
        assertThat(said.pointers()).containsExactly(INDICATOR + "/values/2/date", INDICATOR + "/values/3/date");
        assertThat(said.reasons()).containsExactly(Reason.TOO_VAGUE, Reason.TOO_VAGUE);
    }

    @Test
    void oneEndOfThePeriodIsEnoughForAFinding() {
        trial.on(measuredBy(dated("2020")).start(date("2021-01")).build())
                .onlyFound(
                        INDICATOR + "/values/0/date", Values.of("date", "2020").and("from", "2021-01"));
        trial.on(measuredBy(dated("2025")).end(date("2023-12")).build())
                .onlyFound(
                        INDICATOR + "/values/0/date", Values.of("date", "2025").and("to", "2023-12"));
        trial.on(measuredBy(dated("2022")).start(date("2021-01")).build()).onlyNotChecked(Reason.NOT_STATED);
        trial.on(measuredBy(dated("2022")).build()).onlyNotChecked(Reason.NOT_STATED);
    }

    @Test
    void aValueNeedsADate() {
        trial.on(from15JanuaryTo15June(dated("?"))).onlyNotChecked(Reason.NOT_STATED);
    }

    @Test
    void baselinesAndTargetsMayLieAnywhere() {
        trial.on(from15JanuaryTo15June(Indicator.builder()
                        .baseline(IndicatorBaseline.builder().date(date("2015")).build())
                        .addTargets(IndicatorTarget.builder().date(date("2030")).build())
                        .build()))
                .nothing();
    }

    private static Partnership from15JanuaryTo15June(Indicator indicator) {
        return measuredBy(indicator)
                .start(date("2021-01-15"))
                .end(date("2023-06-15"))
                .build();
    }
}
