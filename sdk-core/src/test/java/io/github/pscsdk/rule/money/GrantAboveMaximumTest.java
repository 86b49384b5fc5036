package io.github.pscsdk.rule.money;

import static io.github.pscsdk.rule.Given.eur;
import static io.github.pscsdk.rule.Given.gironaAndTunis;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.codelist.Confidence;
import io.github.pscsdk.codelist.Qualifier;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Call;
import io.github.pscsdk.model.Funding;
import io.github.pscsdk.model.Money;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.Range;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.TermBasis;
import io.github.pscsdk.model.Terms;
import io.github.pscsdk.rule.RuleTrial;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class GrantAboveMaximumTest {

    private static final String AT_GRANT = "/partnerships/0/funding/euContribution";

    private final RuleTrial trial = RuleTrial.of(new GrantAboveMaximum());

    @Test
    void theGrantIsAboveTheMaximumOfItsCall() {
        RuleTrial.Said said =
                trial.on(granted(eur("5100000")).call(RecordId.of("2018")).build());
        said.onlyFound(AT_GRANT, values(eur("5100000"), "5000000"));
        assertThat(said.found().get(0).getMessage())
                .isEqualTo("The grant of 5100000 EUR is above the maximum of 5000000 EUR.");
        trial.on(granted(eur("3000000.01")).call(RecordId.of("2021")).build())
                .onlyFound(AT_GRANT, values(eur("3000000.01"), "3000000"));
    }

    @Test
    void theMaximumPasses() {
        trial.on(granted(eur("5000000.00")).call(RecordId.of("2018")).build()).nothing();
    }

    @Test
    void aRoughGrantIsFoundOnlyIfItIsCertainlyAbove() {
        Money about = eur(Qualifier.ABOUT, "6000000");
        trial.on(granted(about).call(RecordId.of("2018")).build()).onlyFound(AT_GRANT, values(about, "5000000"));
        trial.on(granted(eur(Qualifier.ABOUT, "5100000"))
                        .call(RecordId.of("2018"))
                        .build())
                .onlyNotChecked(Reason.TOO_VAGUE);
        trial.on(granted(eur(Qualifier.AT_LEAST, "5000001"))
                        .call(RecordId.of("2018"))
                        .build())
                .onlyFound(AT_GRANT, values(eur(Qualifier.AT_LEAST, "5000001"), "5000000"));
    }

    @Test
    void withoutAGrantNothingIsStated() {
        trial.on(gironaAndTunis().call(RecordId.of("2018")).build()).onlyNotChecked(Reason.NOT_STATED);
        trial.on(gironaAndTunis()
                        .call(RecordId.of("2018"))
                        .funding(Funding.builder().total(eur("9000000")).build())
                        .build())
                .onlyNotChecked(Reason.NOT_STATED);
    }

    @Test
    void aGrantInAnotherCurrencyCannotBeCompared() {
        trial.on(granted(Money.of(new BigDecimal("160000000"), "GMD"))
                        .call(RecordId.of("2018"))
                        .build())
                .onlyNotChecked(Reason.CURRENCY_DIFFERS);
    }

    @Test
    void theMaximaOf2020WereNeverFoundOrAreTooUnsure() {
        for (String lot : new String[] {"1", "4", "5", "6"}) {
            trial.on(granted(eur("9000000"))
                            .call(RecordId.of("2020"))
                            .lot(RecordId.of(lot))
                            .build())
                    .onlyNotChecked(Reason.TERM_UNKNOWN);
        }
    }

    @Test
    void withoutACallTheMaximumIsUnknown() {
        trial.on(granted(eur("9000000")).build()).onlyNotChecked(Reason.CALL_UNKNOWN);
    }

    @Test
    void aCallRecordCannotLoosenTheBundledTerms() {
        trial.on(granted(eur("5100000")).call(RecordId.of("2018")).build(), call("2018", "9000000", Confidence.HIGH))
                .onlyFound(AT_GRANT, values(eur("5100000"), "5000000"));
    }

    @Test
    void aCallRecordFillsTheirGaps() {
        trial.on(granted(eur("9000001")).call(RecordId.of("2020")).build(), call("2020", "9000000", Confidence.MEDIUM))
                .onlyFound(AT_GRANT, values(eur("9000001"), "9000000"));
        trial.on(granted(eur("9000001")).call(RecordId.of("2020")).build(), call("2020", "9000000", Confidence.LOW))
                .onlyNotChecked(Reason.TERM_UNKNOWN);
    }

    private static Partnership.Builder granted(Money grant) {
        return gironaAndTunis().funding(Funding.builder().euContribution(grant).build());
    }

    private static Call call(String id, String maximum, Confidence confidence) {
        return Call.builder()
                .id(RecordId.of(id))
                .reference("Reference of " + id)
                .terms(Terms.builder()
                        .grant(Range.builder().maximum(new BigDecimal(maximum)).build())
                        .putBasis(
                                "grant",
                                TermBasis.builder().confidence(confidence).build())
                        .build())
                .build();
    }

    private static Values values(Money grant, String maximum) {
        return Values.of("grant", grant).and("maximum", new BigDecimal(maximum));
    }
}
