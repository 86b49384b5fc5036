package io.github.pscsdk.rule.money;

import static io.github.pscsdk.rule.Given.eur;
import static io.github.pscsdk.rule.Given.gironaAndTunis;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.codelist.Qualifier;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Budget;
import io.github.pscsdk.model.Funding;
import io.github.pscsdk.model.Money;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.rule.RuleTrial;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ZeroBudgetTest {

    private final RuleTrial trial = RuleTrial.of(new ZeroBudget());

    @Test
    void zeroIsFoundWhateverItsScale() {
        RuleTrial.Said said = trial.on(with(eur("600000"), eur("0"), eur("0.00")));

        assertThat(said.pointers())
                .containsExactly(
                        "/partnerships/0/funding/budgets/1/amount", "/partnerships/0/funding/budgets/2/amount");
        assertThat(said.found().get(0).getValues()).isEqualTo(Values.of("amount", eur("0")));
        assertThat(said.found().get(0).getSeverity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void oneCentPasses() {
        trial.on(with(eur("0.01"))).nothing();
    }

    @Test
    void aQualifiedAmountIsZeroIfItCannotBeMore() {
        Money atMostZero = eur(Qualifier.AT_MOST, "0");
        trial.on(with(atMostZero))
                .onlyFound("/partnerships/0/funding/budgets/0/amount", Values.of("amount", atMostZero));
        trial.on(with(eur(Qualifier.AT_LEAST, "0"))).onlyNotChecked(Reason.TOO_VAGUE);
        trial.on(with(eur(Qualifier.AT_MOST, "5"))).onlyNotChecked(Reason.TOO_VAGUE);
        trial.on(with(eur(Qualifier.ABOUT, "5"), eur(Qualifier.AT_LEAST, "5"))).nothing();
    }

    @Test
    void aBudgetWithoutAmountIsNotChecked() {
        trial.on(gironaAndTunis()
                        .funding(Funding.builder()
                                .addBudgets(Budget.builder().build())
                                .build())
                        .build())
                .onlyNotChecked(Reason.NOT_STATED);
    }

    @Test
    void withoutBudgetsThereIsNothingToCheck() {
        trial.on(gironaAndTunis().build()).nothing();
    }

    private static Partnership with(Money... amounts) {
        Funding.Builder funding = Funding.builder();
        Arrays.stream(amounts)
                .forEach(amount ->
                        funding.addBudgets(Budget.builder().amount(amount).build()));
        return gironaAndTunis().funding(funding.build()).build();
    }
}
