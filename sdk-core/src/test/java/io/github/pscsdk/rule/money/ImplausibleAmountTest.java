package io.github.pscsdk.rule.money;

import static io.github.pscsdk.rule.Given.eur;
import static io.github.pscsdk.rule.Given.gironaAndTunis;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.codelist.Qualifier;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Call;
import io.github.pscsdk.model.Funding;
import io.github.pscsdk.model.Lot;
import io.github.pscsdk.model.Money;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.Range;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.Terms;
import io.github.pscsdk.rule.RuleTrial;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImplausibleAmountTest {

    private final RuleTrial trial = RuleTrial.of(new ImplausibleAmount());

    @Test
    void amountsInThousandsAreFoundEach() {
        RuleTrial.Said said = trial.on(gironaAndTunis()
                .funding(Funding.builder()
                        .total(eur("2100"))
                        .euContribution(eur("1900"))
                        .build())
                .build());

        assertThat(said.pointers())
                .containsExactlyInAnyOrder("/partnerships/0/funding/total", "/partnerships/0/funding/euContribution");
        assertThat(said.found().get(0).getSeverity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void theLimitsAreNamed() {
        trial.on(grant("2021", eur("30000000.01")))
                .onlyFound(
                        "/partnerships/0/funding/euContribution",
                        Values.of("amount", eur("30000000.01"))
                                .and("least", new BigDecimal("100000"))
                                .and("most", new BigDecimal("30000000")));
    }

    @ParameterizedTest
    @CsvSource({
        ", 50000, 50000000",
        "2018, 200000, 50000000",
        // Its limits were found for two lots only, and not surely enough.
        "2020, 50000, 50000000",
        "2021, 100000, 30000000",
        "nowhere, 50000, 50000000"
    })
    void theLimitsThemselvesPass(String call, String least, String most) {
        BigDecimal cent = new BigDecimal("0.01");
        trial.on(grant(call, eur(least))).nothing();
        trial.on(grant(call, eur(most))).nothing();
        assertThat(trial.on(grant(call, eur(new BigDecimal(least).subtract(cent).toString())))
                        .pointers())
                .hasSize(1);
        assertThat(trial.on(grant(call, eur(new BigDecimal(most).add(cent).toString())))
                        .pointers())
                .hasSize(1);
    }

    @Test
    void allLotsOfTheCallCountWhateverTheLot() {
        Call own = Call.builder()
                .id(RecordId.of("own"))
                .reference("EuropeAid/1")
                .addLots(lot("small", 100, 1000), lot("large", 2000, 9000))
                .build();
        Partnership small = Partnership.builder()
                .from(grant("own", eur("90000")))
                .lot(RecordId.of("small"))
                .build();

        trial.knowing(own).on(small).nothing();
        assertThat(trial.knowing(own).on(grant("own", eur("90000.01"))).pointers())
                .hasSize(1);
        assertThat(trial.knowing(own).on(grant("own", eur("9.99"))).pointers()).hasSize(1);
    }

    @Test
    void roughAmountsThatMayBePlausibleAreTooVague() {
        trial.on(grant(null, eur(Qualifier.ABOUT, "52000000"))).onlyNotChecked(Reason.TOO_VAGUE);
        trial.on(grant(null, eur(Qualifier.AT_MOST, "60000000"))).onlyNotChecked(Reason.TOO_VAGUE);
        assertThat(trial.on(grant(null, eur(Qualifier.AT_MOST, "40000"))).pointers())
                .hasSize(1);
    }

    @Test
    void onlyEurosAreCompared() {
        trial.on(grant(null, Money.of(new BigDecimal("6500000000"), "XOF"))).onlyNotChecked(Reason.CURRENCY_DIFFERS);
        trial.on(gironaAndTunis().build()).onlyNotChecked(Reason.NOT_STATED);
    }

    @Test
    void theMaximumOfTheCallIsNotCheckedBeside() {
        RuleTrial.of(new GrantAboveMaximum())
                .after(new ImplausibleAmount())
                .on(grant("2021", eur("1900000000")))
                .onlyNotChecked(Reason.DAMAGED);
    }

    private static Lot lot(String id, long minimum, long maximum) {
        Range grant = Range.builder()
                .minimum(BigDecimal.valueOf(minimum))
                .maximum(BigDecimal.valueOf(maximum))
                .build();
        return Lot.builder()
                .id(RecordId.of(id))
                .terms(Terms.builder().grant(grant).build())
                .build();
    }

    private static Partnership grant(String call, Money grant) {
        Partnership.Builder partnership =
                gironaAndTunis().funding(Funding.builder().euContribution(grant).build());
        if (call != null) {
            partnership.call(RecordId.of(call));
        }
        return partnership.build();
    }
}
