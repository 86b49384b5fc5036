package io.github.pscsdk.rule.money;

import static io.github.pscsdk.codelist.ContributionKind.BUDGET_SHARE;
import static io.github.pscsdk.codelist.ContributionKind.IN_KIND;
import static io.github.pscsdk.codelist.ContributionKind.OWN_CONTRIBUTION;
import static io.github.pscsdk.rule.Given.eur;
import static io.github.pscsdk.rule.Given.gironaAndTunis;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.codelist.ContributionKind;
import io.github.pscsdk.codelist.Qualifier;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Contribution;
import io.github.pscsdk.model.Funding;
import io.github.pscsdk.model.Money;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.rule.RuleTrial;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContributionsExceedTotalTest {

    private static final String AT = "/partnerships/0/funding/total";
    private static final Money DINARS = Money.of(new BigDecimal("90000"), "TND");

    private final RuleTrial trial = RuleTrial.of(new ContributionsExceedTotal());

    @Test
    void grantOwnAndInKindContributionsAreAddedUp() {
        RuleTrial.Said said = trial.on(funded(of(OWN_CONTRIBUTION, eur("80000")), of(IN_KIND, eur("20001.01"))));

        said.onlyFound(
                AT,
                Values.of("sum", new BigDecimal("2000001.01"))
                        .and("currency", "EUR")
                        .and("total", eur("2000000"))
                        .and("parts", List.of(eur("1900000"), eur("80000"), eur("20001.01"))));
        assertThat(said.found().get(0).getSeverity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void oneEuroIsTolerated() {
        trial.on(funded(of(OWN_CONTRIBUTION, eur("80000")), of(IN_KIND, eur("20001.00"))))
                .nothing();
    }

    @Test
    void sharesOfTheBudgetAreNeverAddedUp() {
        trial.on(funded(of(BUDGET_SHARE, eur("1400000")), of(BUDGET_SHARE, DINARS)))
                .nothing();
    }

    @Test
    void anUnstatedKindMayBeAShareOfTheBudget() {
        Contribution unknown = Contribution.builder().amount(eur("600000")).build();
        trial.on(funded(unknown)).onlyNotChecked(Reason.NOT_STATED);
        assertThat(trial.on(funded(unknown, of(IN_KIND, eur("100002")))).pointers())
                .containsExactly(AT);
    }

    @Test
    void whatIsNotKnownCanOnlyAddToTheSum() {
        trial.on(funded(of(IN_KIND, eur("80000")), of(IN_KIND, DINARS))).onlyNotChecked(Reason.CURRENCY_DIFFERS);
        assertThat(trial.on(funded(of(IN_KIND, eur("100002")), of(IN_KIND, DINARS)))
                        .pointers())
                .containsExactly(AT);
        Funding withoutGrant = Funding.builder()
                .total(eur("2000000"))
                .addContributions(of(IN_KIND, eur("80000")))
                .build();
        trial.on(gironaAndTunis().funding(withoutGrant).build()).onlyNotChecked(Reason.NOT_STATED);
        trial.on(funded(Contribution.builder().kind(IN_KIND).build())).onlyNotChecked(Reason.NOT_STATED);
    }

    @Test
    void roughAmountsThatMayFitAreTooVague() {
        trial.on(funded(of(IN_KIND, eur(Qualifier.ABOUT, "105000")))).onlyNotChecked(Reason.TOO_VAGUE);
        assertThat(trial.on(funded(of(IN_KIND, eur(Qualifier.ABOUT, "120000")))).pointers())
                .containsExactly(AT);
        trial.on(funded(of(IN_KIND, eur(Qualifier.AT_MOST, "100000")))).nothing();
        trial.on(funded(of(IN_KIND, eur(Qualifier.AT_MOST, "300000")))).onlyNotChecked(Reason.TOO_VAGUE);
    }

    @Test
    void totalAndContributionsAreNeeded() {
        trial.on(gironaAndTunis().build()).onlyNotChecked(Reason.NOT_STATED);
        trial.on(funded()).onlyNotChecked(Reason.NOT_STATED);
        Funding withoutTotal = Funding.builder()
                .euContribution(eur("1"))
                .addContributions(of(IN_KIND, eur("80000")))
                .build();
        trial.on(gironaAndTunis().funding(withoutTotal).build()).onlyNotChecked(Reason.NOT_STATED);
    }

    @Test
    void aGrantAboveTheTotalIsFoundOnce() {
        Funding funding = Funding.builder()
                .total(eur("100"))
                .euContribution(eur("200"))
                .addContributions(of(IN_KIND, eur("50")))
                .build();

        trial.after(new GrantExceedsTotal())
                .on(gironaAndTunis().funding(funding).build())
                .onlyNotChecked(Reason.DAMAGED);
    }

    @Test
    void anyOfTheAmountsMayBeWrongSoTheRateIsNotChecked() {
        Funding funding = Funding.builder()
                .total(eur("1000"))
                .euContribution(eur("900"))
                .euCofinancingRate(BigDecimal.TEN)
                .addContributions(of(IN_KIND, eur("500")))
                .build();

        RuleTrial.of(new CofinancingRateInconsistent())
                .after(new ContributionsExceedTotal())
                .on(gironaAndTunis().funding(funding).build())
                .onlyNotChecked(Reason.DAMAGED);
    }

    private static Contribution of(ContributionKind kind, Money amount) {
        return Contribution.builder().kind(kind).amount(amount).build();
    }

    /** A grant of 1,900,000 EUR and a total of 2,000,000 EUR. */
    private static Partnership funded(Contribution... contributions) {
        return gironaAndTunis()
                .funding(Funding.builder()
                        .total(eur("2000000"))
                        .euContribution(eur("1900000"))
                        .addContributions(contributions)
                        .build())
                .build();
    }
}
