package io.github.pscsdk.rule.eligibility;

import static io.github.pscsdk.rule.Given.gironaAndTunis;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.rule.RuleTrial;
import java.util.List;
import org.junit.jupiter.api.Test;

class RightsBasedApproachMissingTest {

    private final RuleTrial trial = RuleTrial.of(new RightsBasedApproachMissing());

    @Test
    void otherApproachesAreStated() {
        for (String call : List.of("2020", "2021")) {
            RuleTrial.Said said = trial.on(
                    following("multi-stakeholder").call(RecordId.of(call)).build());
            said.onlyFound(
                    "/partnerships/0/approaches",
                    Values.of("demanded", List.of("rights-based-approach"))
                            .and("stated", List.of("multi-stakeholder")));
            assertThat(said.found().get(0).getSeverity()).isEqualTo(Severity.INFO);
        }
    }

    @Test
    void whoFollowsItIsSound() {
        trial.on(following("smart-cities", "rights-based-approach")
                        .call(RecordId.of("2021"))
                        .build())
                .nothing();
    }

    @Test
    void theCallOf2018IsNotKnownToAskForIt() {
        trial.on(following("multi-stakeholder").call(RecordId.of("2018")).build())
                .nothing();
        trial.on(following("multi-stakeholder").build()).onlyNotChecked(Reason.CALL_UNKNOWN);
    }

    @Test
    void withoutApproachesNothingIsStated() {
        trial.on(following().call(RecordId.of("2020")).build()).onlyNotChecked(Reason.NOT_STATED);
    }

    private static Partnership.Builder following(String... approaches) {
        return gironaAndTunis().addApproaches(approaches);
    }
}
