package io.github.pscsdk.rule.money;

import static io.github.pscsdk.rule.Given.date;
import static io.github.pscsdk.rule.Given.gironaAndTunis;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Call;
import io.github.pscsdk.model.Funding;
import io.github.pscsdk.model.Money;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.Transaction;
import io.github.pscsdk.rule.RuleTrial;
import io.github.pscsdk.rule.period.PartnershipEndsBeforeStart;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WithdrawnCurrencyTest {

    private final RuleTrial trial = RuleTrial.of(new WithdrawnCurrency());

    @Test
    void theValueDateIsAfterTheLastDayOfTheKuna() {
        RuleTrial.Said said = trial.on(total("HRK", "2023-01-01", "2021-12-31"));

        said.onlyFound(
                "/partnerships/0/funding/total/currency",
                Values.of("currency", "HRK").and("last", date("2022-12-31")).and("date", date("2023-01-01")));
        assertThat(said.found().get(0).getSeverity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void theLastDayPassesAndSoDoesTheYearThatItEnds() {
        trial.on(total("HRK", "2022-12-31", "2024-12-31")).nothing();
        trial.on(total("HRK", "2022", "2024-12-31")).nothing();
    }

    @Test
    void aDateThatMayBeBeforeIsTooVague() {
        trial.on(total("ZWL", "2024", null)).onlyNotChecked(Reason.TOO_VAGUE);
        trial.on(total("ZWL", "2024-08", null)).nothing();
        assertThat(trial.on(total("ZWL", "2024-09", null)).pointers()).hasSize(1);
    }

    @Test
    void withoutValueDateTheEndOfThePartnershipCounts() {
        assertThat(trial.on(total("HRK", null, "2023-06")).found())
                .singleElement()
                .satisfies(finding -> assertThat(finding.getValues().asMap()).containsEntry("date", "2023-06"));
        trial.on(total("HRK", null, "2022-06")).nothing();
        trial.on(total("HRK", null, null)).onlyNotChecked(Reason.NOT_STATED);
    }

    @Test
    void aTransactionIsOfItsOwnDay() {
        Transaction paid = Transaction.builder()
                .date(date("2021-05-04"))
                .amount(Money.of(BigDecimal.TEN, "HRK"))
                .build();
        Funding funding = Funding.builder().addTransactions(paid).build();

        trial.on(gironaAndTunis().end(date("2024")).funding(funding).build()).nothing();
    }

    @Test
    void aCurrencyInForceNeedsNoDate() {
        trial.on(total("TND", null, null)).nothing();
    }

    @Test
    void aCallHasNoEnd() {
        trial.on(Call.builder()
                        .id(RecordId.of("old"))
                        .reference("EuropeAid/1")
                        .budget(Money.of(BigDecimal.TEN, "DEM"))
                        .build())
                .onlyNotChecked(Reason.NOT_STATED);
    }

    @Test
    void anEndThatHasAnErrorIsNotUsed() {
        Partnership wrong = Partnership.builder()
                .from(total("HRK", null, "2023-06"))
                .start(date("2025"))
                .build();

        trial.after(new PartnershipEndsBeforeStart()).on(wrong).onlyNotChecked(Reason.DAMAGED);
    }

    private static Partnership total(String currency, String valueDate, String end) {
        Money money = Money.builder()
                .amount(new BigDecimal("400000"))
                .currency(currency)
                .valueDate(Optional.ofNullable(valueDate).map(text -> date(text)))
                .build();
        return gironaAndTunis()
                .end(Optional.ofNullable(end).map(text -> date(text)))
                .funding(Funding.builder().total(money).build())
                .build();
    }
}
