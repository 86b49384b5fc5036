package io.github.pscsdk.rule.eligibility;

import io.github.pscsdk.codelist.SpecificObjective;
import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.rule.CallTerms;

/** The specific objectives lack institutional resilience, which the lot for fragile countries demands. */
public final class FragilityObjectiveMissing extends DemandUnmet {

    private static final String RESILIENCE = SpecificObjective.INSTITUTIONAL_RESILIENCE.code();

    /** The rule. */
    public FragilityObjectiveMissing() {
        super(
                RuleInfo.of("fragility-objective-missing", Severity.WARNING, Category.ELIGIBILITY)
                        .summary("The specific objectives lack institutional resilience, "
                                + "which the lot for fragile countries demands.")
                        .why("In lot 6 of the 2020 call institutional resilience in a context of fragility stands in "
                                + "for the choice among the other objectives.")
                        .fix("Check the lot; add institutional-resilience if the action pursues it, or leave an "
                                + "incomplete list out.")
                        .basis("https://www.welcomeurope.com/en/the-list-of-our-calls-projects/"
                                + "dci-local-authorities-partnerships-for-sustainable-cities-2020/: lot 6 has the first "
                                + "and the fifth objective, both mandatory.")
                        .message("The lot demands the objective {demanded}, but the partnership states only {stated}.")
                        .addReads("call", "lot", "specificObjectives")
                        .build(),
                CallTerms.Demanded.OBJECTIVES,
                "specificObjectives",
                Partnership::getSpecificObjectives,
                oneOfAll(RESILIENCE),
                RESILIENCE);
    }
}
