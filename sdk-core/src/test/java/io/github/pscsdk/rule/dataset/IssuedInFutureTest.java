package io.github.pscsdk.rule.dataset;

import static io.github.pscsdk.rule.Given.date;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Dataset;
import io.github.pscsdk.rule.RuleTrial;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class IssuedInFutureTest {

    private final RuleTrial trial = RuleTrial.of(new IssuedInFuture()).asOf("2026-11-22");

    @Test
    void theDayIsAhead() {
        RuleTrial.Said said = trial.onDataset(issued("2026-11-23"));

        said.onlyFound("/issued", Values.of("issued", date("2026-11-23")).and("today", LocalDate.of(2026, 11, 22)));
        assertThat(said.found().get(0).getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(said.found().get(0).getRecord()).isEmpty();
    }

    @Test
    void todayPasses() {
        trial.onDataset(issued("2026-11-22")).nothing();
        trial.onDataset(issued("2026-10")).nothing();
    }

    @Test
    void aMonthOrYearIsFoundOnlyIfAllItsDaysAreAhead() {
        assertThat(trial.onDataset(issued("2026-12")).pointers()).containsExactly("/issued");
        assertThat(trial.onDataset(issued("2027")).pointers()).containsExactly("/issued");
        trial.onDataset(issued("2026-11")).onlyNotChecked(Reason.TOO_VAGUE);
        trial.onDataset(issued("2026")).onlyNotChecked(Reason.TOO_VAGUE);
    }

    @Test
    void theLastDayOfTheMonthIsNotTooVague() {
        trial.asOf("2026-11-30").onDataset(issued("2026-11")).nothing();
    }

    @Test
    void withoutADateItIsNotChecked() {
        trial.onDataset(Dataset.builder().build()).onlyNotChecked(Reason.NOT_STATED);
    }

    @Test
    void aYearThatIsImplausibleHasAFindingAlready() {
        trial.onDataset(issued("2226")).onlyNotChecked(Reason.DAMAGED);
    }

    private static Dataset issued(String day) {
        return Dataset.builder().issued(date(day)).build();
    }
}
