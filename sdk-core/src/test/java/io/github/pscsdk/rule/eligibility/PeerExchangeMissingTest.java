package io.github.pscsdk.rule.eligibility;

import static io.github.pscsdk.rule.Given.gironaAndTunis;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.rule.RuleTrial;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeerExchangeMissingTest {

    private static final List<String> AMONG_PEERS =
            List.of("peer-to-peer-learning", "exchange-of-officials", "short-term-deployment", "twinning");

    private final RuleTrial trial = RuleTrial.of(new PeerExchangeMissing());

    @Test
    void noFormIsAmongPeers() {
        RuleTrial.Said said = trial.on(working("technical-assistance", "triangular-cooperation"));
        said.onlyFound(
                "/partnerships/0/cooperationForms",
                Values.of("stated", List.of("technical-assistance", "triangular-cooperation"))
                        .and("expected", AMONG_PEERS));
        assertThat(said.found().get(0).getSeverity()).isEqualTo(Severity.INFO);
    }

    @Test
    void oneFormAmongPeersSuffices() {
        for (String form : AMONG_PEERS) {
            trial.on(working("technical-assistance", form)).nothing();
        }
    }

    @Test
    void withoutFormsNothingIsStated() {
        trial.on(working()).onlyNotChecked(Reason.NOT_STATED);
    }

    private static Partnership working(String... forms) {
        return gironaAndTunis().addCooperationForms(forms).build();
    }
}
