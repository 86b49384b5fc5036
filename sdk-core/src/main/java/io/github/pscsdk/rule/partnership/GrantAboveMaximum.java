package io.github.pscsdk.rule.partnership;

import io.github.pscsdk.model.Funding;
import io.github.pscsdk.model.Money;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.rule.CallTerms;
import io.github.pscsdk.rule.Category;
import io.github.pscsdk.rule.Judge;
import io.github.pscsdk.rule.LinkedRule;
import io.github.pscsdk.rule.Links;
import io.github.pscsdk.rule.Pointer;
import io.github.pscsdk.rule.Quantity;
import io.github.pscsdk.rule.Reason;
import io.github.pscsdk.rule.RuleInfo;
import io.github.pscsdk.rule.Severity;
import io.github.pscsdk.rule.Values;
import java.util.Optional;

/** The grant is above the maximum of its call and lot. */
public final class GrantAboveMaximum extends LinkedRule<Partnership> {

    /** The rule. */
    public GrantAboveMaximum() {
        super(
                Partnership.class,
                RuleInfo.of("grant-above-maximum", Severity.WARNING, Category.ELIGIBILITY)
                        .summary("The grant is above the maximum of its call and lot.")
                        .why("The Commission cannot award more than its call allows; "
                                + "often the total of the project was taken for the grant.")
                        .mend(
                                "Check whether the amount is the total eligible costs (funding.total) or a rounded figure.")
                        .basis("Guidelines as quoted by public pages: 2 to 5 million EUR in 2018 (confidence high), "
                                + "1 to 3 million EUR in 2021 (high); not found for lots 1 to 4 of 2020.")
                        .message("The grant of {grant} is above the maximum of {maximum} EUR.")
                        .addReads("call", "lot", "funding.euContribution")
                        .build());
    }

    @Override
    public void check(Partnership partnership, Links links, Judge judge) {
        Optional<Money> grant = partnership.getFunding().flatMap(Funding::getEuContribution);
        if (grant.isEmpty()) {
            judge.notChecked(Reason.NOT_STATED);
        } else if (!grant.get().getCurrency().equals("EUR")) {
            judge.notChecked(Reason.CURRENCY_DIFFERS);
        } else {
            CallTerms.of(partnership, links)
                    .grantMaximum()
                    .ifKnown(
                            judge,
                            maximum -> judge.decide(
                                    Quantity.of(grant.get()).exceeds(maximum),
                                    Reason.TOO_VAGUE,
                                    Pointer.of("funding", "euContribution"),
                                    () -> Values.of("grant", grant.get()).and("maximum", maximum)));
        }
    }
}
