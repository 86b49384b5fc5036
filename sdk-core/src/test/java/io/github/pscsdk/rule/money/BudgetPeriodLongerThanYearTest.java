package io.github.pscsdk.rule.money;

import static io.github.pscsdk.rule.Given.date;
import static io.github.pscsdk.rule.Given.gironaAndTunis;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Budget;
import io.github.pscsdk.model.Funding;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.rule.RuleTrial;
import org.junit.jupiter.api.Test;

class BudgetPeriodLongerThanYearTest {

    private final RuleTrial trial = RuleTrial.of(new BudgetPeriodLongerThanYear());

    @Test
    void aDayMore() {
        RuleTrial.Said said = trial.on(with(budget("2021-03-01", "2022-03-02")).build());

        said.onlyFound(
                "/partnerships/0/funding/budgets/0/end",
                Values.of("start", "2021-03-01").and("end", "2022-03-02"));
        assertThat(said.found().get(0).getSeverity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void aYearPassesWhicheverWayItsLastDayIsStated() {
        trial.on(with(budget("2021-03-01", "2022-02-28"), budget("2021-03-01", "2022-03-01"))
                        .build())
                .nothing();
    }

    @Test
    void monthsAndYearsAreJudgedInEveryReading() {
        trial.on(with(budget("2021-01", "2021-12"), budget("2021", "2021")).build())
                .nothing();
        trial.on(with(budget("2021", "2022")).build()).onlyNotChecked(Reason.TOO_VAGUE);
        trial.on(with(budget("2021", "2023")).build())
                .onlyFound(
                        "/partnerships/0/funding/budgets/0/end",
                        Values.of("start", "2021").and("end", "2023"));
    }

    @Test
    void eachBudgetIsAskedForItself() {
        RuleTrial.Said said = trial.on(with(
                        Budget.builder().start(date("2021")).build(),
                        budget("2021-01-01", "2023-12-31"),
                        budget("2021-01-01", "2021-12-31"))
                .build());

        assertThat(said.pointers()).containsExactly("/partnerships/0/funding/budgets/1/end");
        assertThat(said.reasons()).containsExactly(Reason.NOT_STATED);
    }

    @Test
    void withoutBudgetsThereIsNothingToCheck() {
        trial.on(gironaAndTunis().build()).nothing();
    }

    private static Budget budget(String start, String end) {
        return Budget.builder().start(date(start)).end(date(end)).build();
    }

    private static Partnership.Builder with(Budget... budgets) {
        return gironaAndTunis().funding(Funding.builder().addBudgets(budgets).build());
    }
}
