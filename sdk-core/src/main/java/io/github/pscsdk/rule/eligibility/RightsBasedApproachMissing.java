package io.github.pscsdk.rule.eligibility;

import io.github.pscsdk.codelist.Approach;
import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.rule.CallTerms;

/** The approaches lack the rights-based one, which the call asks for. */
public final class RightsBasedApproachMissing extends DemandUnmet {

    private static final String RIGHTS_BASED = Approach.RIGHTS_BASED_APPROACH.code();

    /** The rule. */
    public RightsBasedApproachMissing() {
        super(
                RuleInfo.of("rights-based-approach-missing", Severity.INFO, Category.ELIGIBILITY)
                        .summary("The approaches lack the rights-based one, which the call asks for.")
                        .why("In 2020 and 2021 a proposal had to explain how it heeds participation, "
                                + "non-discrimination, accountability and transparency.")
                        .fix("Add rights-based-approach if the action follows it; leave an incomplete list out.")
                        .basis("Guidelines as quoted by welcomeurope.com and isocarp-institute.org (2020), "
                                + "platforma-dev.eu and clgf.org.uk (2021); the 2018 call is not known to ask for it.")
                        .message("The call asks for the approach {demanded}, but the partnership states only {stated}.")
                        .addReads("call", "lot", "approaches")
                        .build(),
                CallTerms.Demanded.APPROACHES,
                "approaches",
                Partnership::getApproaches,
                oneOfAll(RIGHTS_BASED),
                RIGHTS_BASED);
    }
}
