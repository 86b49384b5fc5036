package io.github.pscsdk.rule.period;

import static io.github.pscsdk.rule.Given.date;
import static io.github.pscsdk.rule.Given.gironaAndTunis;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.rule.RuleTrial;
import org.junit.jupiter.api.Test;

class DurationTooShortTest {

    private final RuleTrial trial = RuleTrial.of(new DurationTooShort());

    @Test
    void theDatesAreTooClose() {
        RuleTrial.Said said = trial.on(fromTo("2021", "2022-01-01", "2023-12-30"));
        said.onlyFound("/partnerships/0/end", found(23));
        assertThat(said.found().get(0).getMessage())
                .isEqualTo("The partnership lasts 23 months, less than the minimum of 24.");
        trial.on(fromTo("2020", "2021-01-01", "2021-06-30")).onlyFound("/partnerships/0/end", found(6));
    }

    @Test
    void theMinimumPassesHoweverTheLastDayIsStated() {
        trial.on(fromTo("2021", "2022-01-01", "2024-01-01")).nothing();
        // The last day completes the month in one reading only.
        trial.on(fromTo("2021", "2022-01-01", "2023-12-31")).onlyNotChecked(Reason.TOO_VAGUE);
    }

    @Test
    void vagueDatesAreFoundIfEveryReadingIsTooShort() {
        trial.on(fromTo("2021", "2022-02", "2023-12")).onlyFound("/partnerships/0/end", found(23));
        trial.on(fromTo("2021", "2022-01", "2023-12")).onlyNotChecked(Reason.TOO_VAGUE);
        trial.on(fromTo("2021", "2021", "2023")).onlyNotChecked(Reason.TOO_VAGUE);
        trial.on(fromTo("2021", "2021", "2024")).nothing();
    }

    @Test
    void theStatedDurationStandsInForAMissingDate() {
        trial.on(inCall("2020").start(date("2021")).durationMonths(23).build())
                .onlyFound("/partnerships/0/durationMonths", found(23));
        trial.on(inCall("2020").durationMonths(24).build()).nothing();
        trial.on(inCall("2020").build()).onlyNotChecked(Reason.NOT_STATED);
    }

    @Test
    void theMinimumOf2018WasNeverFound() {
        trial.on(fromTo("2018", "2020-01-01", "2020-03-31")).onlyNotChecked(Reason.TERM_UNKNOWN);
    }

    @Test
    void withoutACallTheMinimumIsUnknown() {
        trial.on(gironaAndTunis().durationMonths(6).build()).onlyNotChecked(Reason.CALL_UNKNOWN);
    }

    private static Partnership fromTo(String call, String start, String end) {
        return inCall(call).start(date(start)).end(date(end)).build();
    }

    private static Partnership.Builder inCall(String call) {
        return gironaAndTunis().call(RecordId.of(call));
    }

    private static Values found(long months) {
        return Values.of("months", months).and("minimum", 24);
    }
}
