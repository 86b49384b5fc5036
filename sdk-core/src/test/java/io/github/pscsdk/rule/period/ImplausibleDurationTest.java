package io.github.pscsdk.rule.period;

import static io.github.pscsdk.rule.Given.date;
import static io.github.pscsdk.rule.Given.gironaAndTunis;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.rule.RuleTrial;
import org.junit.jupiter.api.Test;

class ImplausibleDurationTest {

    private final RuleTrial trial = RuleTrial.of(new ImplausibleDuration());

    @Test
    void underSixMonths() {
        RuleTrial.Said said = trial.on(fromTo("2021-01-01", "2021-06-29"));

        said.onlyFound("/partnerships/0/end", Values.of("months", 5L));
        assertThat(said.found().get(0).getSeverity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void over84Months() {
        trial.on(fromTo("2021-01-01", "2028-02-01")).onlyFound("/partnerships/0/end", Values.of("months", 85L));
    }

    @Test
    void theBoundsPass() {
        trial.on(fromTo("2021-01-01", "2021-06-30")).onlyNotChecked(Reason.TOO_VAGUE);
        trial.on(fromTo("2021-01-01", "2021-07-01")).nothing();
        trial.on(fromTo("2021-01-01", "2027-12-31")).nothing();
        trial.on(fromTo("2021-01-01", "2028-01-01")).nothing();
        trial.on(fromTo("2021-01-01", "2028-01-31")).onlyNotChecked(Reason.TOO_VAGUE);
    }

    @Test
    void vagueDatesAreFoundIfEveryReadingIsImplausible() {
        trial.on(fromTo("2012", "2021")).onlyFound("/partnerships/0/end", Values.of("months", 96L));
        trial.on(fromTo("2021-01", "2021-04")).onlyFound("/partnerships/0/end", Values.of("months", 4L));
        trial.on(fromTo("2021", "2021")).onlyNotChecked(Reason.TOO_VAGUE);
        trial.on(fromTo("2014", "2021")).onlyNotChecked(Reason.TOO_VAGUE);
    }

    @Test
    void theStatedDurationStandsInForAMissingDate() {
        trial.on(gironaAndTunis().durationMonths(5).build())
                .onlyFound("/partnerships/0/durationMonths", Values.of("months", 5L));
        trial.on(gironaAndTunis().start(date("2021")).durationMonths(85).build())
                .onlyFound("/partnerships/0/durationMonths", Values.of("months", 85L));
        trial.on(gironaAndTunis().durationMonths(6).build()).nothing();
        trial.on(gironaAndTunis().durationMonths(84).build()).nothing();
    }

    @Test
    void withoutDatesAndMonthsNothingIsStated() {
        trial.on(gironaAndTunis().start(date("2021")).build()).onlyNotChecked(Reason.NOT_STATED);
    }

    @Test
    void whatIsImplausibleIsSaidOnce() {
        Partnership partnership = Partnership.builder()
                .from(fromTo("2012-01-01", "2023-12-31"))
                .durationMonths(36)
                .build();

        RuleTrial.of(new DurationContradictsDates())
                .after(new ImplausibleDuration())
                .on(partnership)
                .onlyNotChecked(Reason.DAMAGED);
    }

    private static Partnership fromTo(String start, String end) {
        return gironaAndTunis().start(date(start)).end(date(end)).build();
    }
}
