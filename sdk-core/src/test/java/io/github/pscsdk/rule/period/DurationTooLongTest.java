package io.github.pscsdk.rule.period;

import static io.github.pscsdk.rule.Given.date;
import static io.github.pscsdk.rule.Given.gironaAndTunis;

import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.rule.RuleTrial;
import org.junit.jupiter.api.Test;

class DurationTooLongTest {

    private final RuleTrial trial = RuleTrial.of(new DurationTooLong());

    @Test
    void oneMonthTooLong() {
        trial.on(fromTo("2021", "2021-01-01", "2024-02-01"))
                .onlyFound("/partnerships/0/end", Values.of("months", 37L).and("maximum", 36));
    }

    @Test
    void threeCalendarYearsAre36Months() {
        trial.on(fromTo("2021", "2021-01-01", "2023-12-31")).nothing();
    }

    @Test
    void theSameDayOfTheMonthPassesToo() {
        trial.on(fromTo("2020", "2020-02-28", "2024-02-28")).nothing();
    }

    @Test
    void theMaximumIsThatOfTheCall() {
        trial.on(fromTo("2020", "2020-01-01", "2023-12-31")).nothing();
        trial.on(fromTo("2021", "2020-01-01", "2023-12-31"))
                .onlyFound("/partnerships/0/end", Values.of("months", 47L).and("maximum", 36));
    }

    @Test
    void vagueDatesAreFoundIfEveryReadingIsTooLong() {
        trial.on(fromTo("2021", "2020", "2025"))
                .onlyFound("/partnerships/0/end", Values.of("months", 48L).and("maximum", 36));
    }

    @Test
    void monthsAreSoundIfNoReadingIsTooLong() {
        trial.on(fromTo("2021", "2021-01", "2023-12")).nothing();
    }

    @Test
    void aReadingThatIsTooLongIsTooVague() {
        trial.on(fromTo("2021", "2021-01", "2024-01")).onlyNotChecked(Reason.TOO_VAGUE);
        trial.on(fromTo("2021", "2020", "2024")).onlyNotChecked(Reason.TOO_VAGUE);
    }

    @Test
    void theStatedDurationStandsInForAMissingDate() {
        trial.on(inCall("2021").start(date("2021")).durationMonths(37).build())
                .onlyFound(
                        "/partnerships/0/durationMonths",
                        Values.of("months", 37L).and("maximum", 36));
        trial.on(inCall("2021").end(date("2025")).durationMonths(36).build()).nothing();
    }

    @Test
    void datesGoBeforeTheStatedDuration() {
        trial.on(Partnership.builder()
                        .from(fromTo("2021", "2021-01-01", "2023-12-31"))
                        .durationMonths(60)
                        .build())
                .nothing();
    }

    @Test
    void aMissingDateWithoutAStatedDurationIsNotStated() {
        trial.on(inCall("2021").start(date("2021-01-01")).build()).onlyNotChecked(Reason.NOT_STATED);
        trial.on(inCall("2021").end(date("2021-01-01")).build()).onlyNotChecked(Reason.NOT_STATED);
    }

    @Test
    void theMaximumOf2018WasNeverFound() {
        trial.on(fromTo("2018", "2020-01-01", "2025-12-31")).onlyNotChecked(Reason.TERM_UNKNOWN);
    }

    @Test
    void withoutACallTheMaximumIsUnknown() {
        trial.on(gironaAndTunis().durationMonths(60).build()).onlyNotChecked(Reason.CALL_UNKNOWN);
    }

    private static Partnership fromTo(String call, String start, String end) {
        return inCall(call).start(date(start)).end(date(end)).build();
    }

    private static Partnership.Builder inCall(String call) {
        return gironaAndTunis().call(RecordId.of(call));
    }
}
