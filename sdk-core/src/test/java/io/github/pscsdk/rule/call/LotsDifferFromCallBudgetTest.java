package io.github.pscsdk.rule.call;

import static io.github.pscsdk.rule.Given.eur;
import static io.github.pscsdk.rule.call.GivenCall.callOf2020;
import static io.github.pscsdk.rule.call.GivenCall.lot;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.codelist.Qualifier;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Call;
import io.github.pscsdk.model.Lot;
import io.github.pscsdk.model.Money;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.rule.RuleTrial;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class LotsDifferFromCallBudgetTest {

    private final RuleTrial trial = RuleTrial.of(new LotsDifferFromCallBudget());

    @Test
    void theLotsComeToAnotherSum() {
        RuleTrial.Said said = trial.on(call(eur("30000000"), eur("20000000"), eur("9999999.99")));

        said.onlyFound(
                "/calls/0/budget",
                Values.of("lots", new BigDecimal("29999999.99"))
                        .and("currency", "EUR")
                        .and("budget", eur("30000000")));
        assertThat(said.found().get(0).getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(trial.on(call(eur("30000000"), eur("20000000"), eur("10000000.01")))
                        .pointers())
                .containsExactly("/calls/0/budget");
    }

    @Test
    void equalAmountsPassWhateverTheirScale() {
        trial.on(call(eur("30000000"), eur("20000000.00"), eur("10000000.0"))).nothing();
    }

    @Test
    void roughAmountsAreFoundOnlyIfTheyCannotMeet() {
        trial.on(call(eur(Qualifier.ABOUT, "30000000"), eur("20000000"), eur("10500000")))
                .onlyNotChecked(Reason.TOO_VAGUE);
        trial.on(call(eur("30000000"), eur("20000000"), eur(Qualifier.AT_LEAST, "5000000")))
                .onlyNotChecked(Reason.TOO_VAGUE);
        assertThat(trial.on(call(eur("30000000"), eur("20000000"), eur(Qualifier.AT_LEAST, "10000001")))
                        .pointers())
                .containsExactly("/calls/0/budget");
    }

    @Test
    void allBudgetsAreNeeded() {
        Lot without = Lot.builder().id(RecordId.of("3")).build();

        trial.on(GivenCall.call().addLots(lot("1", eur("1"))).build()).onlyNotChecked(Reason.NOT_STATED);
        trial.on(GivenCall.call().budget(eur("1")).build()).onlyNotChecked(Reason.NOT_STATED);
        trial.on(GivenCall.call()
                        .budget(eur("9"))
                        .addLots(lot("1", eur("1")), without)
                        .build())
                .onlyNotChecked(Reason.NOT_STATED);
    }

    @Test
    void aRecordThatLacksLotsOfAKnownCallIsNotChecked() {
        Call.Builder some = callOf2020().budget(eur("111550000")).addLots(lot("5", eur("8000000")));
        trial.on(some.build()).onlyNotChecked(Reason.NOT_STATED);

        Call all = some.addLots(lot("1", eur("40000000")), lot("2", eur("20000000")))
                .addLots(lot("3", eur("20000000")), lot("4", eur("18000000")), lot("6", eur("5550000")))
                .build();
        trial.on(all).nothing();
        assertThat(trial.on(Call.builder().from(all).budget(eur("115550000")).build())
                        .pointers())
                .containsExactly("/calls/0/budget");
    }

    @Test
    void amountsInDifferentCurrenciesCannotBeAdded() {
        Money dollars = Money.of(BigDecimal.TEN, "USD");
        trial.on(call(eur("30"), eur("20"), dollars)).onlyNotChecked(Reason.CURRENCY_DIFFERS);
        trial.on(call(dollars, eur("20"), eur("10"))).onlyNotChecked(Reason.CURRENCY_DIFFERS);
    }

    private static Call call(Money budget, Money first, Money second) {
        return GivenCall.call()
                .budget(budget)
                .addLots(lot("1", first), lot("2", second))
                .build();
    }
}
