package io.github.pscsdk.rule.result;

import static io.github.pscsdk.rule.Given.date;
import static io.github.pscsdk.rule.GivenIndicator.INDICATOR;
import static io.github.pscsdk.rule.GivenIndicator.dated;
import static io.github.pscsdk.rule.GivenIndicator.measuredBy;
import static io.github.pscsdk.rule.GivenIndicator.number;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.codelist.PartnershipStatus;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Disaggregation;
import io.github.pscsdk.model.Indicator;
import io.github.pscsdk.model.IndicatorTarget;
import io.github.pscsdk.model.IndicatorValue;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.rule.RuleTrial;
import io.github.pscsdk.rule.period.StatusContradictsDates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FinalValueMissingTest {

    private final RuleTrial trial = RuleTrial.of(new FinalValueMissing());

    @ParameterizedTest
    @ValueSource(strings = {"2023-12-30", "2023-11", "2022"})
    void valuesBeforeTheFinalTargetDoNotTell(String value) {
        RuleTrial.Said said = trial.on(closed(dated("2022-06", value), finalTarget("2023-12-31")));
        said.onlyFound(INDICATOR, Values.of("date", "2023-12-31"));
        assertThat(said.found().get(0).getSeverity()).isEqualTo(Severity.INFO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-12-31", "2024-01", "2024"})
    void aValueAtTheTargetOrLaterTells(String value) {
        trial.on(closed(dated(value, "2022-06"), finalTarget("2023-12-31"))).nothing();
    }

    @Test
    void vagueDatesMayBeLateEnough() {
        trial.on(closed(dated("2023-12"), finalTarget("2023-12-31"))).onlyNotChecked(Reason.TOO_VAGUE);
        trial.on(closed(dated("2023"), finalTarget("2023"))).onlyNotChecked(Reason.TOO_VAGUE);
        trial.on(closed(dated("2023-12-31"), finalTarget("2023"))).nothing();
        trial.on(closed(dated("2023", "2023-10"), finalTarget("2023-11"))).onlyNotChecked(Reason.TOO_VAGUE);
        trial.on(closed(dated("2023", "2023-10"), finalTarget("2023-10"))).onlyNotChecked(Reason.TOO_VAGUE);
        trial.on(closed(dated("2023", "2023-10-31"), finalTarget("2023-10"))).nothing();
    }

    @Test
    void withoutAnyValueTheDateOfTheTargetDoesNotMatter() {
        trial.on(closed(Indicator.builder().build(), finalTarget("2023")))
                .onlyFound(INDICATOR, Values.of("date", "2023"));
        trial.on(closed(
                        Indicator.builder().build(),
                        IndicatorTarget.builder().kind("final").build()))
                .onlyFound(INDICATOR, Values.NONE);
        trial.on(closed(dated("2022"), IndicatorTarget.builder().kind("final").build()))
                .onlyNotChecked(Reason.NOT_STATED);
    }

    @Test
    void aValueWithoutDateMayBeLateEnough() {
        trial.on(closed(dated("2022", "?"), finalTarget("2023"))).onlyNotChecked(Reason.NOT_STATED);
        trial.on(closed(dated("2024", "?"), finalTarget("2023"))).nothing();
    }

    @Test
    void aDateAloneIsNoValueButPartsAre() {
        IndicatorValue.Builder late = IndicatorValue.builder().date(date("2024"));
        trial.on(closed(Indicator.builder().addValues(late.build()).build(), finalTarget("2023")))
                .onlyFound(INDICATOR, Values.of("date", "2023"));
        IndicatorValue parted = late.addDisaggregation(
                        Disaggregation.builder().value(number("7")).build())
                .build();
        trial.on(closed(Indicator.builder().addValues(parted).build(), finalTarget("2023")))
                .nothing();
    }

    @ParameterizedTest
    @ValueSource(strings = {"intermediate", "annual"})
    void otherTargetsNeedNoLastValue(String kind) {
        trial.on(closed(
                        dated("2022"),
                        IndicatorTarget.builder().kind(kind).date(date("2023")).build()))
                .nothing();
    }

    @Test
    void theKindOfATargetIsNeeded() {
        trial.on(closed(
                        dated("2022"),
                        IndicatorTarget.builder().date(date("2023")).build()))
                .onlyNotChecked(Reason.NOT_STATED);
        trial.on(closed(
                        dated("2024"),
                        IndicatorTarget.builder().date(date("2023")).build()))
                .nothing();
        trial.on(closed(
                        dated("2022"),
                        IndicatorTarget.builder()
                                .kind("Final")
                                .date(date("2023"))
                                .build()))
                .onlyFound(INDICATOR, Values.of("date", "2023"));
    }

    @Test
    void anIndicatorIsFoundOnce() {
        trial.on(closed(dated("2022"), finalTarget("2021"), finalTarget("2023"), finalTarget("2024")))
                .onlyFound(INDICATOR, Values.of("date", "2023"));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CLOSED")
    void whatIsNotClosedMayStillBeMeasured(PartnershipStatus status) {
        trial.on(measuredBy(aiming(dated("2022"), finalTarget("2023")))
                        .status(status)
                        .build())
                .nothing();
    }

    @Test
    void theStatusIsNeeded() {
        trial.on(measuredBy(aiming(dated("2022"), finalTarget("2023"))).build()).onlyNotChecked(Reason.NOT_STATED);
        trial.on(measuredBy(aiming(dated("2024"), finalTarget("2023"))).build()).nothing();
    }

    @Test
    void aStatusThatContradictsTheDatesIsNotReliedOn() {
        trial.after(new StatusContradictsDates())
                .on(measuredBy(aiming(dated("2026-06-30"), finalTarget("2028")))
                        .status(PartnershipStatus.CLOSED)
                        .end(date("2028"))
                        .build())
                .onlyNotChecked(Reason.DAMAGED);
    }

    private static Partnership closed(Indicator indicator, IndicatorTarget... targets) {
        return measuredBy(aiming(indicator, targets))
                .status(PartnershipStatus.CLOSED)
                .build();
    }

    private static Indicator aiming(Indicator indicator, IndicatorTarget... targets) {
        return Indicator.builder()
                .addAllValues(indicator.getValues())
                .addTargets(targets)
                .build();
    }

    private static IndicatorTarget finalTarget(String date) {
        return IndicatorTarget.builder().kind("final").date(date(date)).build();
    }
}
