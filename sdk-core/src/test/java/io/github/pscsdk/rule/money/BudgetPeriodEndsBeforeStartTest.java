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

class BudgetPeriodEndsBeforeStartTest {

    private final RuleTrial trial = RuleTrial.of(new BudgetPeriodEndsBeforeStart());

    @Test
    void theDayBefore() {
        RuleTrial.Said said = trial.on(with(budget("2021-07-01", "2021-06-30")).build());

        said.onlyFound(
                "/partnerships/0/funding/budgets/0/end",
                Values.of("start", "2021-07-01").and("end", "2021-06-30"));
        assertThat(said.found().get(0).getSeverity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void theSameDayPasses() {
        trial.on(with(budget("2021-07-01", "2021-07-01")).build()).nothing();
    }

    @Test
    void eachBudgetIsAskedForItself() {
        RuleTrial.Said said = trial.on(with(
                        budget("2021-01-01", "2021-12-31"),
                        budget("2022-01-01", "2021-12-31"),
                        budget("2022-07-01", "2022"),
                        Budget.builder().end(date("2022")).build())
                .build());

        assertThat(said.pointers()).containsExactly("/partnerships/0/funding/budgets/1/end");
        assertThat(said.reasons()).containsExactlyInAnyOrder(Reason.TOO_VAGUE, Reason.NOT_STATED);
    }

    @Test
    void itsPeriodIsNotJudgedFurther() {
        Partnership partnership = with(budget("2031-07-01", "2021-06-30"))
                .start(date("2021-01-01"))
                .end(date("2023-12-31"))
                .build();

        RuleTrial.of(new BudgetOutsidePartnership())
                .after(new BudgetPeriodEndsBeforeStart())
                .on(partnership)
                .onlyNotChecked(Reason.DAMAGED);
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
