package io.github.pscsdk.rule.eligibility;

import static io.github.pscsdk.rule.Given.gironaAndTunis;

import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.rule.RuleTrial;
import java.util.List;
import org.junit.jupiter.api.Test;

class SecondObjectiveMissingTest {

    private static final String AT_OBJECTIVES = "/partnerships/0/specificObjectives";

    private final RuleTrial trial = RuleTrial.of(new SecondObjectiveMissing());

    @Test
    void noneOfThoseToChooseFromIsThere() {
        trial.on(pursuing("urban-governance").call(RecordId.of("2018")).build())
                .onlyFound(AT_OBJECTIVES, found("urban-governance"));
        trial.on(pursuing("urban-governance", "institutional-resilience")
                        .call(RecordId.of("2020"))
                        .lot(RecordId.of("1"))
                        .build())
                .onlyFound(AT_OBJECTIVES, found("urban-governance", "institutional-resilience"));
    }

    @Test
    void oneOfThemSuffices() {
        for (String second : List.of("social-inclusiveness", "resilience-and-greening", "prosperity-and-innovation")) {
            trial.on(pursuing("urban-governance", second)
                            .call(RecordId.of("2021"))
                            .build())
                    .nothing();
        }
        trial.on(pursuing("social-inclusiveness").call(RecordId.of("2018")).build())
                .nothing();
    }

    @Test
    void theLotForFragileCountriesHasNoChoice() {
        trial.on(pursuing("urban-governance")
                        .call(RecordId.of("2020"))
                        .lot(RecordId.of("6"))
                        .build())
                .nothing();
    }

    @Test
    void whereTheLotIsNotStatedItMayBeThatOne() {
        trial.on(pursuing("urban-governance").call(RecordId.of("2020")).build()).onlyNotChecked(Reason.CALL_UNKNOWN);
        trial.on(pursuing("urban-governance").build()).onlyNotChecked(Reason.CALL_UNKNOWN);
        trial.on(pursuing("social-inclusiveness").call(RecordId.of("2020")).build())
                .nothing();
        trial.on(pursuing("social-inclusiveness").build()).nothing();
    }

    @Test
    void withoutObjectivesNothingIsStated() {
        trial.on(pursuing().call(RecordId.of("2018")).build()).onlyNotChecked(Reason.NOT_STATED);
    }

    private static Partnership.Builder pursuing(String... objectives) {
        return gironaAndTunis().addSpecificObjectives(objectives);
    }

    private static Values found(String... objectives) {
        return Values.of(
                        "demanded",
                        List.of("social-inclusiveness", "resilience-and-greening", "prosperity-and-innovation"))
                .and("stated", List.of(objectives));
    }
}
