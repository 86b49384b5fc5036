package io.github.pscsdk.rule.money;

import static io.github.pscsdk.rule.Given.eur;
import static io.github.pscsdk.rule.Given.gironaAndTunis;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.codelist.Qualifier;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Funding;
import io.github.pscsdk.model.Money;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.rule.RuleTrial;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CofinancingRateInconsistentTest {

    private static final String AT_RATE = "/partnerships/0/funding/euCofinancingRate";

    private final RuleTrial trial = RuleTrial.of(new CofinancingRateInconsistent());

    @Test
    void theDeclaredRateIsMoreThanAPointAbove() {
        RuleTrial.Said said = trial.on(funded("93.51", eur("1850000"), eur("2000000")));
        said.onlyFound(AT_RATE, values("93.51", "92.50", eur("1850000"), eur("2000000")));
        assertThat(said.found().get(0).getMessage())
                .isEqualTo("The rate is declared as 93.51 %, but 1850000 EUR of 2000000 EUR is 92.50 %.");
    }

    @Test
    void theDeclaredRateIsMoreThanAPointBelow() {
        trial.on(funded("91.49", eur("1850000"), eur("2000000")))
                .onlyFound(AT_RATE, values("91.49", "92.50", eur("1850000"), eur("2000000")));
    }

    @Test
    void onePointPasses() {
        trial.on(funded("93.50", eur("1850000"), eur("2000000"))).nothing();
        trial.on(funded("91.5", eur("1850000"), eur("2000000"))).nothing();
        trial.on(funded("95", eur("2850000"), eur("3000000"))).nothing();
    }

    @Test
    void ofRoughAmountsTheNearestShareIsShown() {
        Money about = eur(Qualifier.ABOUT, "1000000");
        trial.on(funded("95", about, eur("2000000"))).onlyFound(AT_RATE, values("95", "55.00", about, eur("2000000")));
        trial.on(funded("40", about, eur("2000000"))).onlyFound(AT_RATE, values("40", "45.00", about, eur("2000000")));
    }

    @Test
    void roughAmountsThatMayFitAreTooVague() {
        trial.on(funded("54", eur(Qualifier.ABOUT, "1000000"), eur("2000000"))).onlyNotChecked(Reason.TOO_VAGUE);
        trial.on(funded("54", eur("1000000"), eur(Qualifier.AT_MOST, "2000000")))
                .onlyNotChecked(Reason.TOO_VAGUE);
    }

    @Test
    void ofATotalOfZeroThereIsNoShare() {
        trial.on(funded("95", eur("0"), eur("0.00"))).onlyNotChecked(Reason.NOT_STATED);
    }

    @Test
    void amountsInDifferentCurrenciesHaveNoShare() {
        trial.on(funded("95", eur("1850000"), Money.of(new BigDecimal("2000000"), "USD")))
                .onlyNotChecked(Reason.CURRENCY_DIFFERS);
    }

    @Test
    void allThreeFiguresAreNeeded() {
        Funding whole = Funding.builder()
                .euCofinancingRate(new BigDecimal("50"))
                .euContribution(eur("1"))
                .total(eur("3"))
                .build();
        trial.on(gironaAndTunis().build()).onlyNotChecked(Reason.NOT_STATED);
        List<Funding> parts = List.of(
                Funding.builder()
                        .from(whole)
                        .euCofinancingRate(Optional.empty())
                        .build(),
                Funding.builder().from(whole).euContribution(Optional.empty()).build(),
                Funding.builder().from(whole).total(Optional.empty()).build());
        for (Funding part : parts) {
            trial.on(gironaAndTunis().funding(part).build()).onlyNotChecked(Reason.NOT_STATED);
        }
    }

    @Test
    void aGrantAboveTheTotalIsNotFoundTwice() {
        trial.after(new GrantExceedsTotal())
                .on(funded("95", eur("2000000"), eur("1900000")))
                .onlyNotChecked(Reason.DAMAGED);
    }

    private static Partnership funded(String rate, Money grant, Money total) {
        Funding funding = Funding.builder()
                .euCofinancingRate(new BigDecimal(rate))
                .euContribution(grant)
                .total(total)
                .build();
        return gironaAndTunis().funding(funding).build();
    }

    private static Values values(String declared, String computed, Money grant, Money total) {
        return Values.of("declared", new BigDecimal(declared))
                .and("computed", new BigDecimal(computed))
                .and("grant", grant)
                .and("total", total);
    }
}
