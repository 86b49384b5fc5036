package io.github.pscsdk.rule.money;

import static io.github.pscsdk.rule.Given.eur;
import static io.github.pscsdk.rule.Given.gironaAndTunis;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.codelist.Qualifier;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Funding;
import io.github.pscsdk.model.Money;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.rule.RuleTrial;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class GrantExceedsTotalTest {

    private final RuleTrial trial = RuleTrial.of(new GrantExceedsTotal());

    @Test
    void theGrantIsAboveTheTotal() {
        RuleTrial.Said said = trial.on(funded(eur("2000000.01"), eur("2000000")));
        said.onlyFound(
                "/partnerships/0/funding/euContribution",
                Values.of("grant", eur("2000000.01")).and("total", eur("2000000")));
        assertThat(said.found().get(0).getSeverity()).isEqualTo(Severity.ERROR);
        assertThat(said.found().get(0).getMessage()).contains("2000000.01 EUR");
    }

    @Test
    void equalAmountsPassWhateverTheirScale() {
        trial.on(funded(eur("2000000.00"), eur("2000000"))).nothing();
    }

    @Test
    void aRoughGrantIsFoundIfItsLeastIsAboveTheTotal() {
        Money grant = eur(Qualifier.ABOUT, "2500000");
        trial.on(funded(grant, eur("2000000")))
                .onlyFound(
                        "/partnerships/0/funding/euContribution",
                        Values.of("grant", grant).and("total", eur("2000000")));
    }

    @Test
    void roughAmountsThatMayFitAreTooVague() {
        trial.on(funded(eur(Qualifier.ABOUT, "2100000"), eur("2000000"))).onlyNotChecked(Reason.TOO_VAGUE);
        trial.on(funded(eur("2100000"), eur(Qualifier.AT_LEAST, "2000000"))).onlyNotChecked(Reason.TOO_VAGUE);
        trial.on(funded(eur(Qualifier.AT_MOST, "2000000"), eur("2000000"))).nothing();
    }

    @Test
    void amountsInDifferentCurrenciesCannotBeCompared() {
        trial.on(funded(Money.of(new BigDecimal("160000000"), "GMD"), eur("2000000")))
                .onlyNotChecked(Reason.CURRENCY_DIFFERS);
    }

    @Test
    void bothAmountsAreNeeded() {
        trial.on(gironaAndTunis().build()).onlyNotChecked(Reason.NOT_STATED);
        trial.on(gironaAndTunis()
                        .funding(Funding.builder().euContribution(eur("1")).build())
                        .build())
                .onlyNotChecked(Reason.NOT_STATED);
        trial.on(gironaAndTunis()
                        .funding(Funding.builder().total(eur("1")).build())
                        .build())
                .onlyNotChecked(Reason.NOT_STATED);
    }

    private static Partnership funded(Money grant, Money total) {
        return gironaAndTunis()
                .funding(Funding.builder().euContribution(grant).total(total).build())
                .build();
    }
}
