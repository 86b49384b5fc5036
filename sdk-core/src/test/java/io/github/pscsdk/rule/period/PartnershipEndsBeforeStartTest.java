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

class PartnershipEndsBeforeStartTest {

    private final RuleTrial trial = RuleTrial.of(new PartnershipEndsBeforeStart());

    @Test
    void theEndIsBeforeTheStart() {
        RuleTrial.Said said = trial.on(fromTo("2021-01-02", "2021-01-01"));
        said.onlyFound("/partnerships/0/end", Values.of("start", "2021-01-02").and("end", "2021-01-01"));
        assertThat(said.found().get(0).getSeverity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void vagueDatesAreFoundIfEveryReadingIsWrong() {
        trial.on(fromTo("2021-02", "2020"))
                .onlyFound("/partnerships/0/end", Values.of("start", "2021-02").and("end", "2020"));
    }

    @Test
    void oneDayIsSound() {
        trial.on(fromTo("2021-01-01", "2021-01-01")).nothing();
    }

    @Test
    void vagueDatesAreSoundIfNoReadingIsWrong() {
        trial.on(fromTo("2021-01-01", "2021")).nothing();
        trial.on(fromTo("2021-01", "2021-02")).nothing();
    }

    @Test
    void datesOfTheSameYearAreTooVague() {
        trial.on(fromTo("2021", "2021")).onlyNotChecked(Reason.TOO_VAGUE);
        trial.on(fromTo("2021", "2021-06-30")).onlyNotChecked(Reason.TOO_VAGUE);
    }

    @Test
    void bothDatesAreNeeded() {
        trial.on(gironaAndTunis().start(date("2021-01-02")).build()).onlyNotChecked(Reason.NOT_STATED);
        trial.on(gironaAndTunis().end(date("2021-01-02")).build()).onlyNotChecked(Reason.NOT_STATED);
    }

    @Test
    void plannedDatesDoNotStandInForThem() {
        trial.on(gironaAndTunis()
                        .plannedStart(date("2021-01-02"))
                        .plannedEnd(date("2021-01-01"))
                        .build())
                .onlyNotChecked(Reason.NOT_STATED);
    }

    private static Partnership fromTo(String start, String end) {
        return gironaAndTunis().start(date(start)).end(date(end)).build();
    }
}
