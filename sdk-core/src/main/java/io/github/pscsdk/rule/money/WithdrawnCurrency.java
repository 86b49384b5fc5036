package io.github.pscsdk.rule.money;

import io.github.pscsdk.codelist.CurrencyInfo;
import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Answer;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.PartialDate;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleContext;
import java.time.LocalDate;

/** An amount is in a currency that had been withdrawn. */
public final class WithdrawnCurrency extends RecordRule<DatasetRecord> {

    /** The rule. */
    public WithdrawnCurrency() {
        super(
                DatasetRecord.class,
                RuleInfo.of("withdrawn-currency", Severity.WARNING, Category.CONSISTENCY)
                        .summary("An amount is in a currency that had been withdrawn.")
                        .why("There is no exchange rate for that day, so the amount cannot be compared with others.")
                        .fix("Correct the currency, or state the value date of the amount.")
                        .basis(
                                "ISO 4217 and its amendments; the day is the value date, else that of the transaction or "
                                        + "the end of the budget, else the end of the record.")
                        .message("The currency {currency} was withdrawn after {last}, but the amount is of {date}.")
                        .addAllReads(Amounts.paths("currency", "valueDate"))
                        .addAllReads(Amounts.datePaths())
                        .addYieldsTo("partnership-ends-before-start", "implausible-duration")
                        .build());
    }

    @Override
    public void check(DatasetRecord record, RuleContext context) {
        for (Amounts.Amount amount : context.get(Amounts.AMOUNTS)) {
            CurrencyInfo.find(amount.money().getCurrency())
                    .flatMap(CurrencyInfo::withdrawnAfter)
                    .ifPresent(last -> check(amount, last, context));
        }
    }

    private static void check(Amounts.Amount amount, LocalDate last, RuleContext context) {
        if (amount.date().isEmpty()) {
            context.notChecked(Reason.NOT_STATED);
            return;
        }
        PartialDate date = amount.date().get();
        Pointer currency = amount.at().then("currency");
        Answer withdrawn = date.isAfter(PartialDate.of(last));
        if (withdrawn.isYes()) {
            // Whether it is the right currency is one question, not two.
            context.suspect(currency);
        }
        context.decide(
                withdrawn,
                Reason.TOO_VAGUE,
                currency,
                () -> Values.of("currency", amount.money().getCurrency())
                        .and("last", last)
                        .and("date", date));
    }
}
