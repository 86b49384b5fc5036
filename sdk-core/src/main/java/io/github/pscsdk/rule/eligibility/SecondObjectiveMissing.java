package io.github.pscsdk.rule.eligibility;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.model.Demand;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.rule.CallTerms;

/** None of the specific objectives is one of those of which the call demands a second. */
public final class SecondObjectiveMissing extends DemandUnmet {

    /** The rule. */
    public SecondObjectiveMissing() {
        super(
                RuleInfo.of("second-objective-missing", Severity.WARNING, Category.ELIGIBILITY)
                        .summary("None of the specific objectives is one of those of which the call demands a second.")
                        .why(
                                "Besides urban governance every proposal had to pursue social inclusiveness, resilience and "
                                        + "greening, or prosperity and innovation; only lot 6 of 2020 has no such choice.")
                        .fix("Add the objective that the action pursues besides urban governance; leave an incomplete "
                                + "list out.")
                        .basis("Guidelines as quoted by platforma-dev.eu (2018), welcomeurope.com (2020) and the EU "
                                + "Delegation to India (2021): at least one of the second, third and fourth objective.")
                        .message("The call demands one of the objectives {demanded}, but the partnership states only "
                                + "{stated}.")
                        .addReads("call", "lot", "specificObjectives")
                        .build(),
                CallTerms.Demanded.OBJECTIVES,
                "specificObjectives",
                Partnership::getSpecificObjectives,
                Demand::getAnyOf);
    }
}
