package io.github.pscsdk.rule.money;

import static io.github.pscsdk.rule.Given.eur;
import static io.github.pscsdk.rule.Given.gironaAndTunis;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.codelist.Qualifier;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Call;
import io.github.pscsdk.model.Funding;
import io.github.pscsdk.model.Money;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.Range;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.Terms;
import io.github.pscsdk.rule.RuleTrial;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class CofinancingRateOutsideCallTest {

    private static final String AT_RATE = "/partnerships/0/funding/euCofinancingRate";
    private static final String AT_GRANT = "/partnerships/0/funding/euContribution";

    private final RuleTrial trial = RuleTrial.of(new CofinancingRateOutsideCall());

    @Test
    void theDeclaredRateIsOutside() {
        RuleTrial.Said said = trial.on(of("2018", declared("95.01")));
        said.onlyFound(AT_RATE, values("95.01"));
        assertThat(said.found().get(0).getMessage())
                .isEqualTo("The EU's share of 95.01 % is outside what the call allows: at least 50 %, at most 95 %.");
        trial.on(of("2021", declared("49.99"))).onlyFound(AT_RATE, values("49.99"));
        trial.on(gironaAndTunis().funding(declared("100")).build()).onlyFound(AT_RATE, values("100.00"));
    }

    @Test
    void theBoundsPassWithTwoDecimals() {
        trial.on(of("2018", declared("95"))).nothing();
        trial.on(of("2018", declared("50.000"))).nothing();
        trial.on(of("2018", declared("95.004"))).nothing();
        trial.on(of("2018", declared("95.005"))).onlyFound(AT_RATE, values("95.01"));
    }

    @Test
    void withoutADeclaredRateItIsComputed() {
        trial.on(of("2018", amounts(eur("2850300"), eur("3000000")))).onlyFound(AT_GRANT, values("95.01"));
        trial.on(of("2018", amounts(eur("2850100"), eur("3000000")))).nothing();
        trial.on(of("2018", amounts(eur("1499700"), eur("3000000")))).onlyFound(AT_GRANT, values("49.99"));
        trial.on(of("2018", amounts(eur("1500000"), eur("3000000")))).nothing();
    }

    @Test
    void theDeclaredRateGoesFirst() {
        Funding funding = Funding.builder()
                .from(amounts(eur("2880000"), eur("3000000")))
                .euCofinancingRate(new BigDecimal("95"))
                .build();
        trial.on(of("2018", funding)).nothing();
    }

    @Test
    void aRateThatContradictsTheAmountsIsReportedOnce() {
        Funding funding = Funding.builder()
                .from(amounts(eur("2700000"), eur("3000000")))
                .euCofinancingRate(new BigDecimal("30"))
                .build();
        trial.after(new CofinancingRateInconsistent()).on(of("2018", funding)).onlyNotChecked(Reason.DAMAGED);
    }

    @Test
    void roughAmountsAreFoundOnlyIfEveryReadingIsOutside() {
        trial.on(of("2018", amounts(eur(Qualifier.AT_MOST, "1000000"), eur("3000000"))))
                .onlyFound(AT_GRANT, values("33.33"));
        trial.on(of("2018", amounts(eur(Qualifier.ABOUT, "2850000"), eur("3000000"))))
                .onlyNotChecked(Reason.TOO_VAGUE);
    }

    @Test
    void whatIsNotStatedCannotBeTold() {
        trial.on(gironaAndTunis().call(RecordId.of("2018")).build()).onlyNotChecked(Reason.NOT_STATED);
        trial.on(of("2018", Funding.builder().total(eur("3000000")).build())).onlyNotChecked(Reason.NOT_STATED);
        trial.on(of("2018", amounts(eur("0"), eur("0")))).onlyNotChecked(Reason.NOT_STATED);
        trial.on(of("2018", amounts(Money.of(BigDecimal.ONE, "GMD"), eur("1"))))
                .onlyNotChecked(Reason.CURRENCY_DIFFERS);
    }

    @Test
    void oneKnownBoundIsEnoughToBeBeyondIt() {
        Call call = Call.builder()
                .id(RecordId.of("own"))
                .reference("Own call")
                .terms(Terms.builder()
                        .euCofinancingRate(
                                Range.builder().maximum(new BigDecimal("80")).build())
                        .build())
                .build();
        RuleTrial.Said said = trial.on(of("own", declared("90")), call);
        said.onlyFound(AT_RATE, Values.of("rate", new BigDecimal("90.00")).and("maximum", new BigDecimal("80")));
        assertThat(said.found().get(0).getMessage())
                .isEqualTo("The EU's share of 90.00 % is outside what the call allows, at most 80 %.");
        trial.on(of("own", declared("70")), call).onlyNotChecked(Reason.TERM_UNKNOWN);
    }

    private static Funding declared(String rate) {
        return Funding.builder().euCofinancingRate(new BigDecimal(rate)).build();
    }

    private static Funding amounts(Money grant, Money total) {
        return Funding.builder().euContribution(grant).total(total).build();
    }

    private static Partnership of(String call, Funding funding) {
        return gironaAndTunis().call(RecordId.of(call)).funding(funding).build();
    }

    private static Values values(String rate) {
        return Values.of("rate", new BigDecimal(rate))
                .and("minimum", new BigDecimal("50"))
                .and("maximum", new BigDecimal("95"));
    }
}
