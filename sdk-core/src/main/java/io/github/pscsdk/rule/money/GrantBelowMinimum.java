package io.github.pscsdk.rule.money;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.model.Quantity;
import io.github.pscsdk.rule.CallTerms;

/** The grant is below the minimum of its call and lot. */
public final class GrantBelowMinimum extends GrantOutsideCall {

    /** The rule. */
    public GrantBelowMinimum() {
        super(
                RuleInfo.of("grant-below-minimum", Severity.WARNING, Category.ELIGIBILITY)
                        .summary("The grant is below the minimum of its call and lot.")
                        .why("Smaller proposals were not eligible; "
                                + "often a partner's share of the budget was taken for the grant.")
                        .fix("Check whether the amount is the share of one partner, or of another project or call.")
                        .basis("Guidelines as quoted by public pages: 2 to 5 million EUR in 2018 (confidence high), "
                                + "1 to 3 million EUR in 2021 (high); not found for lots 1 to 4 of 2020.")
                        .message("The grant of {grant} is below the minimum of {minimum} EUR.")
                        .addReads("call", "lot", "funding.euContribution")
                        .addYieldsTo("implausible-amount")
                        .build(),
                "minimum",
                CallTerms::grantMinimum,
                Quantity::fallsShortOf);
    }
}
