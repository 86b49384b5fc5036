package io.github.pscsdk.rule.result;

import static io.github.pscsdk.rule.Given.date;
import static io.github.pscsdk.rule.GivenIndicator.INDICATOR;
import static io.github.pscsdk.rule.GivenIndicator.dated;
import static io.github.pscsdk.rule.GivenIndicator.measuredBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.rule.RuleTrial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorValuesOutOfOrderTest {

    private final RuleTrial trial = RuleTrial.of(new IndicatorValuesOutOfOrder());

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2022-06-30,2022-06-29; 1; 2022-06-29; 2022-06-30",
                "2022,2023-05,2022-06-30; 2; 2022-06-30; 2023-05",
                "2022-06,2022,2022-05; 2; 2022-05; 2022-06",
                "2023-06,?,2022; 2; 2022; 2023-06",
                "2022,2023-05-01,2023,2023-04; 3; 2023-04; 2023-05-01",
                "2024,2023,2022; 1; 2023; 2024"
            })
    void theFirstEarlierDateIsFound(String dates, int index, String early, String late) {
        RuleTrial.Said said = trial.on(measuredBy(dated(dates.split(","))).build());
        said.onlyFound(
                INDICATOR + "/values/" + index + "/date",
                Values.of("date", early).and("later", late));
        assertThat(said.found().get(0).getSeverity()).isEqualTo(Severity.INFO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-06-29,2022-06-30,2022-06-30", "2021,2022-01,2022-02-01,2023", "2022", "?"})
    void datesThatRisePass(String dates) {
        trial.on(measuredBy(dated(dates.split(","))).build()).nothing();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2022,2022-06", "2022-06,2022", "2022,2022", "2022,2022-01-01,2022-06", "2022,2023,2023-06"})
    void datesThatMayRiseAreTooVague(String dates) {
        trial.on(measuredBy(dated(dates.split(","))).build()).onlyNotChecked(Reason.TOO_VAGUE);
    }

    @Test
    void aDateThatIsNotStatedMayBeAnywhere() {
        trial.on(measuredBy(dated("2022", "?")).build()).onlyNotChecked(Reason.NOT_STATED);
    }

    @Test
    void eachIndicatorIsAskedForItself() {
        assertThat(trial.on(measuredBy(dated("2024"), dated("2023", "2022"), dated("2021", "2020"))
                                .build())
                        .pointers())
                .containsExactly(
                        "/partnerships/0/results/0/indicators/1/values/1/date",
                        "/partnerships/0/results/0/indicators/2/values/1/date");
    }

    @Test
    void aDateOutsideThePartnershipIsNotFoundTwice() {
        trial.after(new IndicatorValueOutsidePartnership())
                .on(measuredBy(dated("2022-06-30", "2012-12-31"))
                        .start(date("2021"))
                        .end(date("2023"))
                        .build())
                .onlyNotChecked(Reason.DAMAGED);
    }
}
