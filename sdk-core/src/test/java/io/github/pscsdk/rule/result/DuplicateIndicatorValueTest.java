package io.github.pscsdk.rule.result;

import static io.github.pscsdk.rule.GivenIndicator.INDICATOR;
import static io.github.pscsdk.rule.GivenIndicator.dated;
import static io.github.pscsdk.rule.GivenIndicator.measuredBy;
import static io.github.pscsdk.rule.GivenIndicator.part;
import static io.github.pscsdk.rule.GivenIndicator.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Disaggregation;
import io.github.pscsdk.model.Indicator;
import io.github.pscsdk.model.IndicatorValue;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.rule.RuleTrial;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DuplicateIndicatorValueTest {

    private static final Disaggregation WOMEN = part("sex", "f");
    private static final Disaggregation MEN = part("sex", "m");
    private static final Disaggregation YOUNG = part("age", "f");

    private final RuleTrial trial = RuleTrial.of(new DuplicateIndicatorValue());

    @Test
    void twoValuesOfADayAreOneTooMany() {
        RuleTrial.Said said =
                trial.on(with(value("2022-06-30", "2100"), value("2022-12-31", "2100"), value("2022-06-30", "2200")));
        said.onlyFound(
                INDICATOR + "/values/2",
                Values.of("date", "2022-06-30").and("first", "/results/0/indicators/0/values/0"));
        assertThat(said.found().get(0).getSeverity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void aThirdOneIsFoundToo() {
        assertThat(trial.on(measuredBy(dated("2022-06-30", "2022-06-30", "2022-06-30"))
                                .build())
                        .pointers())
                .containsExactly(INDICATOR + "/values/1", INDICATOR + "/values/2");
    }

    @Test
    void otherPartsAreOtherValues() {
        trial.on(with(
                        value("2022-06-30", "2100"),
                        value("2022-06-30", "1000", WOMEN),
                        value("2022-06-30", "1000", MEN),
                        value("2022-06-30", "1000", YOUNG),
                        value("2022-06-30", "500", WOMEN, YOUNG)))
                .nothing();
    }

    @Test
    void theOrderOfPartsDoesNotMatter() {
        trial.on(with(value("2022-06-30", "2100", WOMEN, MEN), value("2022-06-30", "2200", MEN, WOMEN)))
                .onlyFound(
                        INDICATOR + "/values/1",
                        Values.of("date", "2022-06-30").and("first", "/results/0/indicators/0/values/0"));
    }

    @Test
    void whatIsFoundDoesNotDependOnTheOrderOfTheValues() {
        Random random = new Random(20261123);
        List<String> dates =
                List.of("2022", "2022-06", "2022-06-30", "2022-07-01", "2022-12", "2023", "2023-01-01", "?");
        List<Disaggregation> parts =
                List.of(WOMEN, MEN, Disaggregation.builder().dimension("sex").build());
        for (int run = 0; run < 2000; run++) {
            List<IndicatorValue> values = new ArrayList<>();
            for (int i = 0; i < 2 + random.nextInt(3); i++) {
                String date = dates.get(random.nextInt(dates.size()));
                boolean whole = random.nextInt(3) > 0;
                values.add(whole ? value(date, "7") : value(date, "7", parts.get(random.nextInt(parts.size()))));
            }
            RuleTrial.Said said = trial.on(with(values.toArray(IndicatorValue[]::new)));
            Collections.reverse(values);
            RuleTrial.Said backwards = trial.on(with(values.toArray(IndicatorValue[]::new)));
            assertThat(backwards.found()).as("%s", values).hasSameSizeAs(said.found());
            assertThat(backwards.reasons()).as("%s", values).isEqualTo(said.reasons());
        }
    }

    @Test
    void otherIndicatorsAreOthers() {
        trial.on(measuredBy(dated("2022-06-30"), dated("2022-06-30")).build()).nothing();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-06,2022-06",
                "2022,2022",
                "2022-06-30,2022",
                "2022,2022-06-30",
                "2022,2022-06-30,2022-07-31",
                "2022-06-01,2022-06",
                "2022-06-30,2022-12,2022-06"
            })
    void vagueDatesMayBeTheSameDay(String dates) {
        trial.on(measuredBy(dated(dates.split(","))).build()).onlyNotChecked(Reason.TOO_VAGUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-06,2022-07", "2021,2022,2023-01", "2022-06-30,2022-07,2022-08-01", "2022"})
    void vagueDatesThatDoNotMeetPass(String dates) {
        trial.on(measuredBy(dated(dates.split(","))).build()).nothing();
    }

    @Test
    void vagueDatesOfOtherPartsPass() {
        trial.on(with(value("2022", "2100"), value("2022", "1000", WOMEN))).nothing();
    }

    @Test
    void aValueThatDoesNotSayWhatItIsOfMayBeAnother() {
        trial.on(with(value("?", "2100"), value("2022-06-30", "2100"))).onlyNotChecked(Reason.NOT_STATED);
        Disaggregation some = Disaggregation.builder().dimension("sex").build();
        trial.on(with(value("2022-06-30", "2100", some), value("2022-06-30", "2100", some)))
                .onlyNotChecked(Reason.NOT_STATED);
        trial.on(with(value("?", "2100"))).nothing();
    }

    private static Partnership with(IndicatorValue... values) {
        return measuredBy(Indicator.builder().addValues(values).build()).build();
    }
}
