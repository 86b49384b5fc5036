package io.github.pscsdk.rule.eligibility;

import static io.github.pscsdk.rule.Given.gironaAndTunis;

import io.github.pscsdk.codelist.SpecificObjective;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Call;
import io.github.pscsdk.model.Demand;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.Terms;
import io.github.pscsdk.rule.RuleTrial;
import java.util.List;
import org.junit.jupiter.api.Test;

class GovernanceObjectiveMissingTest {

    private final RuleTrial trial = RuleTrial.of(new GovernanceObjectiveMissing());

    @Test
    void theObjectiveOfTheCallIsMissing() {
        trial.on(pursuing("social-inclusiveness", "prosperity-and-innovation")
                        .call(RecordId.of("2018"))
                        .build())
                .onlyFound(
                        "/partnerships/0/specificObjectives",
                        missingIn("social-inclusiveness", "prosperity-and-innovation"));
    }

    @Test
    void theLotForFragileCountriesDemandsItToo() {
        trial.on(pursuing("institutional-resilience")
                        .call(RecordId.of("2020"))
                        .lot(RecordId.of("6"))
                        .build())
                .onlyFound("/partnerships/0/specificObjectives", missingIn("institutional-resilience"));
    }

    @Test
    void allThreeCallsDemandItSoTheCallNeedNotBeKnown() {
        trial.on(pursuing("resilience-and-greening").build())
                .onlyFound("/partnerships/0/specificObjectives", missingIn("resilience-and-greening"));
    }

    @Test
    void whoPursuesItIsSound() {
        trial.on(pursuing("social-inclusiveness", SpecificObjective.URBAN_GOVERNANCE.code())
                        .call(RecordId.of("2021"))
                        .build())
                .nothing();
    }

    @Test
    void withoutObjectivesNothingIsStated() {
        trial.on(pursuing().call(RecordId.of("2018")).build()).onlyNotChecked(Reason.NOT_STATED);
    }

    @Test
    void aCallThatDoesNotDemandItHasNothingToSay() {
        Call call = Call.builder()
                .id(RecordId.of("own"))
                .reference("Own call")
                .terms(Terms.builder()
                        .objectives(Demand.builder()
                                .addAllOf("social-inclusiveness")
                                .addAnyOf("urban-governance")
                                .build())
                        .build())
                .build();
        trial.on(pursuing("social-inclusiveness").call(call.getId()).build(), call)
                .nothing();
        trial.on(pursuing().call(call.getId()).build(), call).nothing();
        Call withoutTerms =
                Call.builder().id(call.getId()).reference("Own call").build();
        trial.on(pursuing("social-inclusiveness").call(call.getId()).build(), withoutTerms)
                .nothing();
    }

    @Test
    void aLotThatTheCallDoesNotHaveLeavesItUnknown() {
        trial.on(pursuing("social-inclusiveness")
                        .call(RecordId.of("2018"))
                        .lot(RecordId.of("9"))
                        .build())
                .onlyNotChecked(Reason.CALL_UNKNOWN);
        trial.on(pursuing("urban-governance")
                        .call(RecordId.of("2018"))
                        .lot(RecordId.of("9"))
                        .build())
                .nothing();
    }

    private static Partnership.Builder pursuing(String... objectives) {
        return gironaAndTunis().addSpecificObjectives(objectives);
    }

    private static Values missingIn(String... objectives) {
        return Values.of("demanded", List.of("urban-governance")).and("stated", List.of(objectives));
    }
}
