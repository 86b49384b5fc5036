package io.github.pscsdk.rule.money;

import io.github.pscsdk.codelist.CurrencyInfo;
import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.Money;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleContext;

/** An amount has more decimals than its currency. */
public final class TooManyDecimals extends RecordRule<DatasetRecord> {

    /** The rule. */
    public TooManyDecimals() {
        super(
                DatasetRecord.class,
                RuleInfo.of("too-many-decimals", Severity.WARNING, Category.CONSISTENCY)
                        .summary("An amount has more decimals than its currency.")
                        .why("Nobody can pay it: it was computed and not rounded, or the currency is another.")
                        .fix("Round the amount as its source does, or correct the currency.")
                        .basis("ISO 4217, minor units; zeros at the end of an amount do not count, and metals and "
                                + "special drawing rights have no minor unit.")
                        .message(
                                "The amount {amount} has {decimals} {decimals:decimal|decimals}, but its currency has {allowed}.")
                        .addAllReads(Amounts.paths("amount", "currency"))
                        .build());
    }

    @Override
    public void check(DatasetRecord record, RuleContext context) {
        context.get(Amounts.AMOUNTS).forEach(amount -> check(amount.at(), amount.money(), context));
    }

    private static void check(Pointer at, Money money, RuleContext context) {
        if (money.getAmount().scale() <= 0) {
            return;
        }
        int decimals = money.getAmount().stripTrailingZeros().scale();
        CurrencyInfo.find(money.getCurrency())
                .map(CurrencyInfo::minorUnits)
                .filter(units -> units.isPresent() && decimals > units.getAsInt())
                .ifPresent(units -> context.report(
                        at.then("amount"),
                        Values.of("amount", money).and("decimals", decimals).and("allowed", units.getAsInt())));
    }
}
