package io.github.pscsdk.rule.money;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Funding;
import io.github.pscsdk.model.Money;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleContext;
import java.util.Optional;

/** The grant is not in euro. */
public final class GrantNotInEuro extends RecordRule<Partnership> {

    /** The rule. */
    public GrantNotInEuro() {
        super(
                Partnership.class,
                RuleInfo.of("grant-not-in-euro", Severity.WARNING, Category.CONSISTENCY)
                        .summary("The grant is not in euro.")
                        .why(
                                "Grant contracts of the EU are in euro; a converted amount depends on the day, and cannot be "
                                        + "compared with what the call allows.")
                        .fix("State the amount of the grant contract in EUR; keep the converted one as a claim.")
                        .basis(
                                "Regulation (EU, Euratom) 2018/1046, article 19: the budget of the Union is drawn up and "
                                        + "implemented in euro.")
                        .message("The grant is stated as {grant}, not in EUR.")
                        .addReads("funding.euContribution.amount", "funding.euContribution.currency")
                        .addYieldsTo("withdrawn-currency")
                        .build());
    }

    @Override
    public void check(Partnership partnership, RuleContext context) {
        Optional<Money> grant = partnership.getFunding().flatMap(Funding::getEuContribution);
        if (grant.isEmpty()) {
            context.notChecked(Reason.NOT_STATED);
        } else if (!grant.get().getCurrency().equals("EUR")) {
            context.report(Pointer.of("funding", "euContribution", "currency"), Values.of("grant", grant.get()));
        }
    }
}
