package io.github.pscsdk.rule.eligibility;

import static io.github.pscsdk.rule.Given.gironaAndTunis;

import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Call;
import io.github.pscsdk.model.Demand;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.SdgRef;
import io.github.pscsdk.model.Terms;
import io.github.pscsdk.rule.RuleTrial;
import java.util.List;
import org.junit.jupiter.api.Test;

class Sdg11MissingTest {

    private static final String AT_GOALS = "/partnerships/0/sdgs";

    private final RuleTrial trial = RuleTrial.of(new Sdg11Missing());

    @Test
    void theGoalsLackGoal11() {
        trial.on(to("6", "13.1").call(RecordId.of("2018")).build()).onlyFound(AT_GOALS, found("6", "13.1"));
        trial.on(to("1", "1.1").call(RecordId.of("2020")).build()).onlyFound(AT_GOALS, found("1", "1.1"));
    }

    @Test
    void theGoalOrOneOfItsTargetsSuffices() {
        trial.on(to("6", "11").call(RecordId.of("2018")).build()).nothing();
        trial.on(to("11.a").call(RecordId.of("2020")).build()).nothing();
        trial.on(to("11.7").build()).nothing();
    }

    @Test
    void theCallOf2021IsNotKnownToDemandIt() {
        trial.on(to("6").call(RecordId.of("2021")).build()).nothing();
        trial.on(to("6").build()).onlyNotChecked(Reason.CALL_UNKNOWN);
    }

    @Test
    void withoutGoalsNothingIsStated() {
        trial.on(to().call(RecordId.of("2018")).build()).onlyNotChecked(Reason.NOT_STATED);
    }

    @Test
    void goal11MayBeOneOfSeveral() {
        trial.on(
                        to("13").call(RecordId.of("own")).build(),
                        demanding(Demand.builder().addAnyOf("11", "13")))
                .nothing();
        trial.on(
                        to("6").call(RecordId.of("own")).build(),
                        demanding(Demand.builder().addAnyOf("13", "11")))
                .onlyFound(AT_GOALS, Values.of("demanded", List.of("13", "11")).and("stated", List.of("6")));
        trial.on(
                        to("6").call(RecordId.of("own")).build(),
                        demanding(Demand.builder().addAllOf("13", "11")))
                .onlyFound(AT_GOALS, found("6"));
        trial.on(
                        to("6").call(RecordId.of("own")).build(),
                        demanding(Demand.builder().addAnyOf("13")))
                .nothing();
    }

    private static Call demanding(Demand.Builder goals) {
        return Call.builder()
                .id(RecordId.of("own"))
                .reference("Own call")
                .terms(Terms.builder().sdgs(goals.build()).build())
                .build();
    }

    private static Partnership.Builder to(String... goals) {
        Partnership.Builder partnership = gironaAndTunis();
        for (String goal : goals) {
            partnership.addSdgs(SdgRef.of(goal));
        }
        return partnership;
    }

    private static Values found(String... goals) {
        return Values.of("demanded", List.of("11")).and("stated", List.of(goals));
    }
}
