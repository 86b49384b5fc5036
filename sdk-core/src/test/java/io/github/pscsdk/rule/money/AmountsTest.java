package io.github.pscsdk.rule.money;

import static io.github.pscsdk.rule.Given.date;
import static io.github.pscsdk.rule.Given.eur;
import static io.github.pscsdk.rule.Given.gironaAndTunis;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.model.Budget;
import io.github.pscsdk.model.Call;
import io.github.pscsdk.model.Contribution;
import io.github.pscsdk.model.Funding;
import io.github.pscsdk.model.Lot;
import io.github.pscsdk.model.Money;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.Transaction;
import org.junit.jupiter.api.Test;

class AmountsTest {

    @Test
    void theAmountsOfAPartnershipAreFoundWhereverTheyAre() {
        Funding funding = Funding.builder()
                .total(eur("1"))
                .euContribution(eur("2"))
                .addContributions(
                        Contribution.builder().build(),
                        Contribution.builder().amount(eur("3")).build())
                .addBudgets(Budget.builder().amount(eur("4")).build())
                .addTransactions(Transaction.builder().amount(eur("5")).build())
                .build();

        assertThat(Amounts.of(gironaAndTunis().funding(funding).build()))
                .extracting(amount -> amount.at() + " " + amount.money().print())
                .containsExactlyInAnyOrder(
                        "/funding/total 1 EUR",
                        "/funding/euContribution 2 EUR",
                        "/funding/contributions/1/amount 3 EUR",
                        "/funding/budgets/0/amount 4 EUR",
                        "/funding/transactions/0/amount 5 EUR");
    }

    @Test
    void soAreThoseOfACall() {
        Call call = Call.builder()
                .id(RecordId.of("2018"))
                .reference("EuropeAid/161146/DH/ACT/Multi")
                .budget(eur("60"))
                .addLots(Lot.builder().id(RecordId.of("1")).budget(eur("20")).build())
                .build();

        assertThat(Amounts.of(call))
                .extracting(amount -> amount.at() + " " + amount.date())
                .containsExactly("/budget Optional.empty", "/lots/0/budget Optional.empty");
    }

    @Test
    void theNearestDateCounts() {
        Money dated = Money.builder().from(eur("5")).valueDate(date("2019")).build();
        Transaction.Builder paid = Transaction.builder().date(date("2020-05"));
        Funding funding = Funding.builder()
                .total(eur("1"))
                .euContribution(dated)
                .addBudgets(Budget.builder()
                        .start(date("2021"))
                        .end(date("2022"))
                        .amount(eur("2"))
                        .build())
                .addTransactions(
                        paid.amount(eur("3")).build(), paid.amount(dated).build())
                .build();

        assertThat(Amounts.of(
                        gironaAndTunis().end(date("2024")).funding(funding).build()))
                .extracting(amount -> amount.at() + " " + amount.date().orElseThrow())
                .containsExactlyInAnyOrder(
                        "/funding/total 2024",
                        "/funding/euContribution 2019",
                        "/funding/budgets/0/amount 2022",
                        "/funding/transactions/0/amount 2020-05",
                        "/funding/transactions/1/amount 2019");
    }

    @Test
    void thePathsAreThoseOfTheModel() {
        assertThat(Amounts.paths("currency"))
                .containsExactlyInAnyOrder(
                        "budget.currency",
                        "lots.budget.currency",
                        "funding.total.currency",
                        "funding.euContribution.currency",
                        "funding.contributions.amount.currency",
                        "funding.budgets.amount.currency",
                        "funding.transactions.amount.currency");
        assertThat(Amounts.datePaths())
                .containsExactlyInAnyOrder("end", "funding.budgets.end", "funding.transactions.date");
    }
}
