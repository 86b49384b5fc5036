package io.github.pscsdk.rule.money;

import static io.github.pscsdk.rule.Given.date;
import static io.github.pscsdk.rule.Given.eur;
import static io.github.pscsdk.rule.Given.gironaAndTunis;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Funding;
import io.github.pscsdk.model.Money;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.rule.RuleTrial;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class GrantNotInEuroTest {

    private final RuleTrial trial = RuleTrial.of(new GrantNotInEuro());

    @Test
    void theGrantIsInDinars() {
        Money dinars = Money.of(new BigDecimal("6200000"), "TND");
        RuleTrial.Said said = trial.on(grant(dinars));

        said.onlyFound("/partnerships/0/funding/euContribution/currency", Values.of("grant", dinars));
        assertThat(said.found().get(0).getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(said.found().get(0).getMessage()).contains("6200000 TND");
    }

    @Test
    void aGrantInEuroIsSoundWhateverTheTotalIsIn() {
        trial.on(gironaAndTunis()
                        .funding(Funding.builder()
                                .euContribution(eur("1900000"))
                                .total(Money.of(BigDecimal.TEN, "TND"))
                                .build())
                        .build())
                .nothing();
    }

    @Test
    void withoutGrantThereIsNothingToCheck() {
        trial.on(gironaAndTunis().build()).onlyNotChecked(Reason.NOT_STATED);
        trial.on(gironaAndTunis()
                        .funding(Funding.builder()
                                .total(Money.of(BigDecimal.TEN, "TND"))
                                .build())
                        .build())
                .onlyNotChecked(Reason.NOT_STATED);
    }

    @Test
    void aWithdrawnCurrencyIsFoundOnce() {
        Partnership kuna = Partnership.builder()
                .from(grant(Money.of(new BigDecimal("15000000"), "HRK")))
                .end(date("2024-06-30"))
                .build();

        trial.after(new WithdrawnCurrency()).on(kuna).onlyNotChecked(Reason.DAMAGED);
    }

    private static Partnership grant(Money grant) {
        return gironaAndTunis()
                .funding(Funding.builder().euContribution(grant).build())
                .build();
    }
}
