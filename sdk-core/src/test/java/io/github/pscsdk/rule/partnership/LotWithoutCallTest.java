package io.github.pscsdk.rule.partnership;

import static io.github.pscsdk.rule.Given.gironaAndTunis;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.rule.RuleTrial;
import org.junit.jupiter.api.Test;

class LotWithoutCallTest {

    private final RuleTrial trial = RuleTrial.of(new LotWithoutCall());

    @Test
    void theLotOfNoCall() {
        RuleTrial.Said said = trial.on(gironaAndTunis().lot(RecordId.of("4")).build());

        said.onlyFound("/partnerships/0/lot", Values.of("lot", "4"));
        assertThat(said.found().get(0).getSeverity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void aLotOfACallPassesWhetherTheCallHasItOrNot() {
        trial.on(gironaAndTunis()
                        .call(RecordId.of("2020"))
                        .lot(RecordId.of("99"))
                        .build())
                .nothing();
    }

    @Test
    void aCallNeedsNoLot() {
        trial.on(gironaAndTunis().call(RecordId.of("2020")).build()).nothing();
        trial.on(gironaAndTunis().build()).nothing();
    }
}
