package io.github.pscsdk.rule.organisation;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Organisation;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleContext;

/** A number of inhabitants has no year. */
public final class PopulationWithoutYear extends RecordRule<Organisation> {

    /** The rule. */
    public PopulationWithoutYear() {
        super(
                Organisation.class,
                RuleInfo.of("population-without-year", Severity.INFO, Category.COMPLETENESS)
                        .summary("A number of inhabitants has no year.")
                        .why("Cities grow; whether a town kept within the limit of a lot depends on the year of the "
                                + "count.")
                        .fix("Add the year of the count or estimate.")
                        .basis("PSC Exchange 1.0; good practice in statistics.")
                        .message("The number of inhabitants, {population}, has no year.")
                        .addReads("population")
                        .build());
    }

    @Override
    public void check(Organisation organisation, RuleContext context) {
        organisation
                .getPopulation()
                .filter(population -> population.getYear().isEmpty())
                .ifPresent(population ->
                        context.report(Pointer.of("population"), Values.of("population", population.getValue())));
    }
}
