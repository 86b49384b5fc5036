package io.github.pscsdk.rule.money;

import static io.github.pscsdk.rule.Given.GIRONA;
import static io.github.pscsdk.rule.Given.eur;
import static io.github.pscsdk.rule.Given.gironaAndTunis;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Call;
import io.github.pscsdk.model.Contribution;
import io.github.pscsdk.model.Funding;
import io.github.pscsdk.model.Money;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.rule.RuleTrial;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TooManyDecimalsTest {

    private final RuleTrial trial = RuleTrial.of(new TooManyDecimals());

    @Test
    void anAmountWithPartsOfACent() {
        RuleTrial.Said said = trial.on(total("1266666.667 EUR"));

        said.onlyFound(
                "/partnerships/0/funding/total/amount",
                Values.of("amount", eur("1266666.667")).and("decimals", 3).and("allowed", 2));
        assertThat(said.found().get(0).getSeverity()).isEqualTo(Severity.WARNING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"6500000.5 XOF", "0.01 JPY", "1.0001 TND", "0.123 USD", "1.001 DEM"})
    void eachCurrencyHasItsOwnNumberOfDecimals(String amount) {
        assertThat(trial.on(total(amount)).pointers()).containsExactly("/partnerships/0/funding/total/amount");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"6500000 XOF", "6500000.00 XOF", "1.001 TND", "0.12 USD", "1.10000 EUR", "0.000 EUR", "100 EUR"})
    void zerosAtTheEndDoNotCount(String amount) {
        trial.on(total(amount)).nothing();
    }

    @Test
    void metalsHaveNoMinorUnit() {
        trial.on(total("1.23456 XAU")).nothing();
    }

    @Test
    void eachAmountOfEachRecordIsLookedAt() {
        Call call = Call.builder()
                .id(RecordId.of("pilot"))
                .reference("EuropeAid/1")
                .budget(eur("1.005"))
                .build();
        Funding funding = Funding.builder()
                .euContribution(eur("2.005"))
                .addContributions(Contribution.builder().amount(eur("3.005")).build())
                .build();

        assertThat(trial.on(call, gironaAndTunis().funding(funding).build(), GIRONA)
                        .pointers())
                .containsExactlyInAnyOrder(
                        "/calls/0/budget/amount",
                        "/partnerships/0/funding/euContribution/amount",
                        "/partnerships/0/funding/contributions/0/amount/amount");
    }

    private static Partnership total(String amount) {
        int space = amount.indexOf(' ');
        Money money = Money.of(new BigDecimal(amount.substring(0, space)), amount.substring(space + 1));
        return gironaAndTunis().funding(Funding.builder().total(money).build()).build();
    }
}
