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
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.rule.RuleTrial;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class GrantBelowMinimumTest {

    private static final String AT_GRANT = "/partnerships/0/funding/euContribution";

    private final RuleTrial trial = RuleTrial.of(new GrantBelowMinimum());

    @Test
    void theGrantIsBelowTheMinimumOfItsCall() {
        RuleTrial.Said said = trial.on(granted("2018", eur("1999999.99")));
        said.onlyFound(AT_GRANT, values(eur("1999999.99"), "2000000"));
        assertThat(said.found().get(0).getMessage())
                .isEqualTo("The grant of 1999999.99 EUR is below the minimum of 2000000 EUR.");
        trial.on(granted("2021", eur("0"))).onlyFound(AT_GRANT, values(eur("0"), "1000000"));
    }

    @Test
    void theMinimumPasses() {
        trial.on(granted("2018", eur("2000000.00"))).nothing();
        trial.on(granted("2021", eur("1000000"))).nothing();
    }

    @Test
    void aRoughGrantIsFoundOnlyIfItIsCertainlyBelow() {
        Money about = eur(Qualifier.ABOUT, "1800000");
        trial.on(granted("2018", about)).onlyFound(AT_GRANT, values(about, "2000000"));
        trial.on(granted("2018", eur(Qualifier.ABOUT, "1900000"))).onlyNotChecked(Reason.TOO_VAGUE);
        trial.on(granted("2018", eur(Qualifier.AT_LEAST, "1900000"))).onlyNotChecked(Reason.TOO_VAGUE);
        trial.on(granted("2018", eur(Qualifier.AT_LEAST, "2000000"))).nothing();
        Money atMost = eur(Qualifier.AT_MOST, "1900000");
        trial.on(granted("2018", atMost)).onlyFound(AT_GRANT, values(atMost, "2000000"));
    }

    @Test
    void whatIsNotStatedInEurosCannotBeTold() {
        trial.on(gironaAndTunis().call(RecordId.of("2018")).build()).onlyNotChecked(Reason.NOT_STATED);
        trial.on(granted("2018", Money.of(BigDecimal.TEN, "GMD"))).onlyNotChecked(Reason.CURRENCY_DIFFERS);
    }

    @Test
    void theMinimaOf2020WereNeverFoundOrAreTooUnsure() {
        for (String lot : new String[] {"1", "5"}) {
            trial.on(Partnership.builder()
                            .from(granted("2020", eur("1")))
                            .lot(RecordId.of(lot))
                            .build())
                    .onlyNotChecked(Reason.TERM_UNKNOWN);
        }
    }

    private static Partnership granted(String call, Money grant) {
        return gironaAndTunis()
                .call(RecordId.of(call))
                .funding(Funding.builder().euContribution(grant).build())
                .build();
    }

    private static Values values(Money grant, String minimum) {
        return Values.of("grant", grant).and("minimum", new BigDecimal(minimum));
    }
}
