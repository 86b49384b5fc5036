package io.github.pscsdk.rule.money;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.model.Quantity;
import io.github.pscsdk.rule.CallTerms;

/** The grant is above the maximum of its call and lot. */
public final class GrantAboveMaximum extends GrantOutsideCall {

    /** The rule. */
    public GrantAboveMaximum() {
        super(
                RuleInfo.of("grant-above-maximum", Severity.WARNING, Category.ELIGIBILITY)
                        .summary("The grant is above the maximum of its call and lot.")
                        .why("The Commission cannot award more than its call allows; "
                                + "often the total of the project was taken for the grant.")
                        .fix(
                                "Check whether the amount is the total eligible costs (funding.total) or a rounded figure.")
                        .basis("Guidelines as quoted by public pages: 2 to 5 million EUR in 2018 (confidence high), "
                                + "1 to 3 million EUR in 2021 (high); not found for lots 1 to 4 of 2020.")
                        .message("The grant of {grant} is above the maximum of {maximum} EUR.")
                        .addReads("call", "lot", "funding.euContribution")
                        .addYieldsTo("implausible-amount")
                        .build(),
                "maximum",
                CallTerms::grantMaximum,
                Quantity::exceeds);
    }
}
