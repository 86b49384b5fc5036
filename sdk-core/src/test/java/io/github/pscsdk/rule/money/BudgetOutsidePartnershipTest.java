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

class BudgetOutsidePartnershipTest {

    private final RuleTrial trial = RuleTrial.of(new BudgetOutsidePartnership());

    @Test
    void itEndsTheDayBefore() {
        RuleTrial.Said said = trial.on(inPeriod(budget("2020-09-01", "2021-02-28")));

        said.onlyFound("/partnerships/0/funding/budgets/0", values("2020-09-01", "2021-02-28"));
        assertThat(said.found().get(0).getSeverity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void itStartsTheDayAfter() {
        trial.on(inPeriod(budget("2024-01-01", "2024-12-31")))
                .onlyFound("/partnerships/0/funding/budgets/0", values("2024-01-01", "2024-12-31"));
        trial.on(inPeriod(budget("2024", "2024")))
                .onlyFound("/partnerships/0/funding/budgets/0", values("2024", "2024"));
    }

    @Test
    void oneDayInCommonIsEnough() {
        trial.on(inPeriod(budget("2020-09-01", "2021-03-01"), budget("2023-12-31", "2024-12-31")))
                .nothing();
        trial.on(inPeriod(budget("2021-01-01", "2021-12-31"), budget("2020", "2030")))
                .nothing();
    }

    @Test
    void whereSomeReadingsHaveNoneItIsTooVague() {
        trial.on(inPeriod(budget("2021-01", "2021-03"))).nothing();
        trial.on(inPeriod(budget("2021", "2021"))).onlyNotChecked(Reason.TOO_VAGUE);
    }

    @Test
    void whatIsStatedMaySuffice() {
        trial.on(inPeriod(Budget.builder().start(date("2024-01-01")).build()))
                .onlyFound(
                        "/partnerships/0/funding/budgets/0",
                        Values.of("start", "2024-01-01")
                                .and("from", "2021-03-01")
                                .and("to", "2023-12-31"));
        trial.on(inPeriod(Budget.builder().end(date("2022")).build())).nothing();
        trial.on(inPeriod(Budget.builder().end(date("2030")).build())).onlyNotChecked(Reason.NOT_STATED);
        trial.on(with(budget("2030-01-01", "2030-12-31")).end(date("2023")).build())
                .onlyFound(
                        "/partnerships/0/funding/budgets/0",
                        Values.of("start", "2030-01-01")
                                .and("end", "2030-12-31")
                                .and("to", "2023"));
        trial.on(with(budget("2030-01-01", "2030-12-31")).build()).onlyNotChecked(Reason.NOT_STATED);
    }

    @Test
    void withoutBudgetsThereIsNothingToCheck() {
        trial.on(gironaAndTunis().build()).nothing();
    }

    private static Partnership inPeriod(Budget... budgets) {
        return with(budgets).start(date("2021-03-01")).end(date("2023-12-31")).build();
    }

    private static Values values(String start, String end) {
        return Values.of("start", start)
                .and("end", end)
                .and("from", "2021-03-01")
                .and("to", "2023-12-31");
    }

    private static Budget budget(String start, String end) {
        return Budget.builder().start(date(start)).end(date(end)).build();
    }

    private static Partnership.Builder with(Budget... budgets) {
        return gironaAndTunis().funding(Funding.builder().addBudgets(budgets).build());
    }
}
