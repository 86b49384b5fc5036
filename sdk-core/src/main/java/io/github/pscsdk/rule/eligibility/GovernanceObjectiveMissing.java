package io.github.pscsdk.rule.eligibility;

import io.github.pscsdk.codelist.SpecificObjective;
import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.rule.CallTerms;

/** The specific objectives lack urban governance, which the call demands. */
public final class GovernanceObjectiveMissing extends DemandUnmet {

    private static final String GOVERNANCE = SpecificObjective.URBAN_GOVERNANCE.code();

    /** The rule. */
    public GovernanceObjectiveMissing() {
        super(
                RuleInfo.of("governance-objective-missing", Severity.WARNING, Category.ELIGIBILITY)
                        .summary("The specific objectives lack urban governance, which the call demands.")
                        .why("To strengthen urban governance is the one objective that every proposal had to pursue.")
                        .fix("Add urban-governance if the action pursues it; leave an incomplete list out.")
                        .basis("Guidelines as quoted by platforma-dev.eu (2018), welcomeurope.com (2020) and the EU "
                                + "Delegation to India (2021): the first objective is mandatory.")
                        .message("The call demands the objective {demanded}, but the partnership states only {stated}.")
                        .addReads("call", "lot", "specificObjectives")
                        .build(),
                CallTerms.Demanded.OBJECTIVES,
                "specificObjectives",
                Partnership::getSpecificObjectives,
                oneOfAll(GOVERNANCE),
                GOVERNANCE);
    }
}
