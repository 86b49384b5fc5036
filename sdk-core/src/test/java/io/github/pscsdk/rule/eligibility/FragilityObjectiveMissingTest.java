package io.github.pscsdk.rule.eligibility;

import static io.github.pscsdk.rule.Given.gironaAndTunis;

import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.rule.RuleTrial;
import java.util.List;
import org.junit.jupiter.api.Test;

class FragilityObjectiveMissingTest {

    private final RuleTrial trial = RuleTrial.of(new FragilityObjectiveMissing());

    @Test
    void theObjectiveOfTheLotIsMissing() {
        trial.on(in("6", "urban-governance", "resilience-and-greening"))
                .onlyFound(
                        "/partnerships/0/specificObjectives",
                        Values.of("demanded", List.of("institutional-resilience"))
                                .and("stated", List.of("urban-governance", "resilience-and-greening")));
    }

    @Test
    void whoPursuesItIsSound() {
        trial.on(in("6", "institutional-resilience")).nothing();
    }

    @Test
    void otherLotsAndCallsDoNotDemandIt() {
        trial.on(in("1", "urban-governance")).nothing();
        trial.on(in("5", "urban-governance")).nothing();
        trial.on(pursuing("urban-governance").call(RecordId.of("2018")).build()).nothing();
    }

    @Test
    void aLotThatIsNotStatedMayDemandIt() {
        trial.on(pursuing("urban-governance").call(RecordId.of("2020")).build()).onlyNotChecked(Reason.CALL_UNKNOWN);
        trial.on(pursuing("institutional-resilience").call(RecordId.of("2020")).build())
                .nothing();
    }

    @Test
    void withoutObjectivesNothingIsStated() {
        trial.on(in("6")).onlyNotChecked(Reason.NOT_STATED);
    }

    private static Partnership in(String lot, String... objectives) {
        return pursuing(objectives)
                .call(RecordId.of("2020"))
                .lot(RecordId.of(lot))
                .build();
    }

    private static Partnership.Builder pursuing(String... objectives) {
        return gironaAndTunis().addSpecificObjectives(objectives);
    }
}
