package io.github.pscsdk.rule.call;

import static io.github.pscsdk.rule.call.GivenCall.call;
import static io.github.pscsdk.rule.call.GivenCall.callOf2020;
import static io.github.pscsdk.rule.call.GivenCall.grant;
import static io.github.pscsdk.rule.call.GivenCall.lot;
import static io.github.pscsdk.rule.call.GivenCall.range;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Call;
import io.github.pscsdk.model.Range;
import io.github.pscsdk.model.Terms;
import io.github.pscsdk.rule.RuleTrial;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class TermMinimumAboveMaximumTest {

    private final RuleTrial trial = RuleTrial.of(new TermMinimumAboveMaximum());

    @Test
    void theMinimumIsAboveTheMaximum() {
        RuleTrial.Said said =
                trial.on(call().terms(grant(range("5000000", "2000000"))).build());

        said.onlyFound(
                "/calls/0/terms/grant/minimum",
                Values.of("minimum", new BigDecimal("5000000")).and("maximum", new BigDecimal("2000000")));
        assertThat(said.found().get(0).getSeverity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void equalBoundsPassWhateverTheirScale() {
        trial.on(call().terms(grant(range("50.0", "50"))).build()).nothing();
        trial.on(call().terms(grant(range("50", "50.01"))).build()).nothing();
    }

    @Test
    void eachRangeOfTheCallAndOfItsLotsIsLookedAt() {
        Terms wrong = Terms.builder()
                .euCofinancingRate(range("95", "50"))
                .durationMonths(range("48", "24"))
                .grant(range("2", "1"))
                .build();
        Call call = call().terms(wrong)
                .addLots(lot("1", grant(range("1", "2"))), lot("2", wrong))
                .build();

        assertThat(trial.on(call).pointers())
                .containsExactlyInAnyOrder(
                        "/calls/0/terms/euCofinancingRate/minimum",
                        "/calls/0/terms/durationMonths/minimum",
                        "/calls/0/terms/grant/minimum",
                        "/calls/0/lots/1/terms/euCofinancingRate/minimum",
                        "/calls/0/lots/1/terms/durationMonths/minimum",
                        "/calls/0/lots/1/terms/grant/minimum");
    }

    @Test
    void aRangeOfWhichOneBoundIsNotStatedIsNotChecked() {
        Range open = Range.builder().minimum(new BigDecimal("9")).build();

        trial.on(call().terms(grant(open)).build()).onlyNotChecked(Reason.NOT_STATED);
    }

    @Test
    void aCallWithoutRangesHasNothingToCheck() {
        trial.on(call().build()).nothing();
        trial.on(call().terms(Terms.builder().build()).build()).nothing();
    }

    @Test
    void whatIsSwappedIsNotComparedWithTheKnownTerms() {
        Call swapped = callOf2020()
                .terms(Terms.builder().durationMonths(range("48", "24")).build())
                .build();

        RuleTrial.of(new CallTermsDiffer())
                .after(new TermMinimumAboveMaximum())
                .on(swapped)
                .onlyNotChecked(Reason.DAMAGED);
    }
}
