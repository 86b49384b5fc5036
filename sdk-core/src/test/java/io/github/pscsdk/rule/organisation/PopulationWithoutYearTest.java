package io.github.pscsdk.rule.organisation;

import static io.github.pscsdk.rule.Given.organisation;

import io.github.pscsdk.codelist.OrganisationKind;
import io.github.pscsdk.codelist.Qualifier;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Population;
import io.github.pscsdk.rule.RuleTrial;
import org.junit.jupiter.api.Test;

class PopulationWithoutYearTest {

    private final RuleTrial trial = RuleTrial.of(new PopulationWithoutYear());

    private RuleTrial.Said on(Population population) {
        return trial.on(organisation("girona", OrganisationKind.MUNICIPALITY)
                .population(population)
                .build());
    }

    @Test
    void aNumberWithoutYearIsFound() {
        on(Population.builder().value(103_000).build())
                .onlyFound("/organisations/0/population", Values.of("population", 103_000));
        on(Population.builder().value(0).qualifier(Qualifier.ABOUT).build())
                .onlyFound("/organisations/0/population", Values.of("population", 0));
    }

    @Test
    void aNumberWithItsYearIsSound() {
        on(Population.builder().value(103_000).year(2023).build()).nothing();
    }

    @Test
    void whatIsNotStatedNeedsNoYear() {
        trial.on(organisation("girona", OrganisationKind.MUNICIPALITY).build()).nothing();
    }
}
