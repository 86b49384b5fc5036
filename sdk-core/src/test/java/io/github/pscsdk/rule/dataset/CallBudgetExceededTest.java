package io.github.pscsdk.rule.dataset;

import static io.github.pscsdk.rule.Given.eur;
import static io.github.pscsdk.rule.Given.gironaAndTunis;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.codelist.PartnershipStatus;
import io.github.pscsdk.codelist.Qualifier;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Call;
import io.github.pscsdk.model.Funding;
import io.github.pscsdk.model.Lot;
import io.github.pscsdk.model.Money;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.rule.RuleTrial;
import io.github.pscsdk.rule.call.LotsDifferFromCallBudget;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class CallBudgetExceededTest {

    private final RuleTrial trial = RuleTrial.of(new CallBudgetExceeded());

    @Test
    void theGrantsOfACallComeToMoreThanItsBudget() {
        RuleTrial.Said said = trial.on(call("5000000"), granted("p", "1", "3000000"), granted("q", "2", "2000000.01"));

        said.onlyFound(
                "/calls/0/budget",
                Values.of("count", 2)
                        .and("grants", new BigDecimal("5000000.01"))
                        .and("currency", "EUR")
                        .and("budget", eur("5000000")));
        assertThat(said.found().get(0).getSeverity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void grantsThatUseTheBudgetUpPass() {
        trial.on(call("5000000"), granted("p", "1", "3000000"), granted("q", "2", "2000000.00"))
                .nothing();
    }

    @Test
    void theGrantsOfALotComeToMoreThanItsBudget() {
        Call call = call("5000000", "3000000", "2000000");

        trial.on(call, granted("p", "1", "3000000"), granted("q", "2", "2500000"))
                .onlyFound(
                        "/calls/0/lots/1/budget",
                        Values.of("count", 1)
                                .and("grants", new BigDecimal("2500000"))
                                .and("currency", "EUR")
                                .and("budget", eur("2000000")));
        assertThat(trial.on(call, granted("p", "1", "4000000"), granted("q", "2", "2500000"))
                        .pointers())
                .containsExactly("/calls/0/lots/0/budget", "/calls/0/lots/1/budget");
    }

    @Test
    void aPartnershipWithoutLotCountsForItsCallOnly() {
        Partnership anywhere = Partnership.builder()
                .from(granted("p", "1", "4000000"))
                .lot(java.util.Optional.empty())
                .build();

        trial.on(call("5000000", "3000000", "2000000"), anywhere).nothing();
        assertThat(trial.on(call("3000000", "3000000"), anywhere).pointers()).containsExactly("/calls/0/budget");
    }

    @Test
    void grantsOfOtherCallsDoNotCount() {
        Partnership elsewhere = Partnership.builder()
                .from(granted("p", "1", "9000000"))
                .call(RecordId.of("2021"))
                .build();

        trial.on(call("5000000", "3000000"), elsewhere).nothing();
    }

    @Test
    void roughGrantsAreFoundIfTheirLeastIsTooMuch() {
        assertThat(trial.on(call("5000000"), granted("p", eur(Qualifier.ABOUT, "6000000")))
                        .pointers())
                .containsExactly("/calls/0/budget");
        trial.on(call("5000000"), granted("p", eur(Qualifier.ABOUT, "5500000"))).onlyNotChecked(Reason.TOO_VAGUE);
        trial.on(call("5000000"), granted("p", eur(Qualifier.AT_LEAST, "1"))).onlyNotChecked(Reason.TOO_VAGUE);
        trial.on(call("5000000"), granted("p", eur(Qualifier.AT_MOST, "5000000")))
                .nothing();
    }

    @Test
    void aGrantOfAtMostSoMuchMayBeNothing() {
        assertThat(trial.on(
                                call("5000000"),
                                granted("p", "1", "5000001"),
                                granted("q", eur(Qualifier.AT_MOST, "1000000")))
                        .found())
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.getValues().asMap()).containsEntry("grants", new BigDecimal("5000001")));
    }

    @Test
    void grantsOfCancelledPartnershipsAndOfThoseInThePipelineDoNotCount() {
        for (PartnershipStatus status : PartnershipStatus.values()) {
            Partnership partnership = Partnership.builder()
                    .from(granted("p", "1", "6000000"))
                    .status(status)
                    .build();
            boolean counts = status != PartnershipStatus.CANCELLED && status != PartnershipStatus.PIPELINE;

            assertThat(trial.on(call("5000000"), partnership).found()).hasSize(counts ? 1 : 0);
        }
    }

    @Test
    void aPartnershipThatIsThereTwiceCountsOnce() {
        trial.on(call("5000000"), granted("p", "1", "3000000"), granted("p", "1", "3000000"))
                .nothing();
    }

    @Test
    void grantsInAnotherCurrencyCannotBeAdded() {
        Partnership dollars = granted("p", Money.of(new BigDecimal("9000000"), "USD"));

        trial.on(call("5000000"), dollars, granted("q", "1", "1000000")).onlyNotChecked(Reason.CURRENCY_DIFFERS);
        assertThat(trial.on(call("5000000"), dollars, granted("q", "1", "6000000"))
                        .pointers())
                .containsExactly("/calls/0/budget");
    }

    @Test
    void aCallWithoutBudgetIsNotChecked() {
        Call call = Call.builder().id(RecordId.of("2024")).reference("A call").build();

        trial.on(call, granted("p", "1", "6000000")).onlyNotChecked(Reason.NOT_STATED);
    }

    @Test
    void budgetsThatContradictEachOtherAreNotUsed() {
        trial.after(new LotsDifferFromCallBudget())
                .on(call("500000", "3000000", "2000000"), granted("p", "1", "2000000"))
                .onlyNotChecked(Reason.DAMAGED);
    }

    private static Call call(String budget, String... lots) {
        Call.Builder call =
                Call.builder().id(RecordId.of("2024")).reference("A call").budget(eur(budget));
        for (int i = 0; i < lots.length; i++) {
            call.addLots(Lot.builder()
                    .id(RecordId.of(Integer.toString(i + 1)))
                    .budget(eur(lots[i]))
                    .build());
        }
        return call.build();
    }

    private static Partnership granted(String id, String lot, String grant) {
        return Partnership.builder()
                .from(granted(id, eur(grant)))
                .lot(RecordId.of(lot))
                .build();
    }

    private static Partnership granted(String id, Money grant) {
        return Partnership.builder()
                .from(gironaAndTunis().build())
                .id(RecordId.of(id))
                .call(RecordId.of("2024"))
                .funding(Funding.builder().euContribution(grant).build())
                .build();
    }
}
