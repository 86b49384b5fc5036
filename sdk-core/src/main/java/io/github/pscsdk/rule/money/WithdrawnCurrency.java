package io.github.pscsdk.rule.money;

import io.github.pscsdk.codelist.CurrencyInfo;
import io.github.pscsdk.model.Answer;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.PartialDate;
import io.github.pscsdk.rule.Amounts;
import io.github.pscsdk.rule.Category;
import io.github.pscsdk.rule.Judge;
import io.github.pscsdk.rule.Pointer;
import io.github.pscsdk.rule.Reason;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleInfo;
import io.github.pscsdk.rule.Severity;
import io.github.pscsdk.rule.Values;
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
                        .mend("Correct the currency, or state the value date of the amount.")
                        .basis(
                                "ISO 4217 and its amendments; the day is the value date, else that of the transaction or "
                                        + "the end of the budget, else the end of the record.")
                        .message("The currency {currency} was withdrawn after {last}, but the amount is of {date}.")
                        .addAllReads(Amounts.paths("currency", "valueDate"))
                        .addAllReads(Amounts.datePaths())
                        .build());
    }

    @Override
    public void check(DatasetRecord record, Judge judge) {
        for (Amounts.Amount amount : Amounts.of(record, judge)) {
            CurrencyInfo.find(amount.money().getCurrency())
                    .flatMap(CurrencyInfo::withdrawnAfter)
                    .ifPresent(last -> check(amount, last, judge));
        }
    }

    private static void check(Amounts.Amount amount, LocalDate last, Judge judge) {
        if (amount.date().isEmpty()) {
            judge.notChecked(Reason.NOT_STATED);
            return;
        }
        PartialDate date = amount.date().get();
        Pointer currency = amount.at().then("currency");
        Answer withdrawn = date.isAfter(PartialDate.of(last));
        if (withdrawn.isYes()) {
            // Whether it is the right currency is one question, not two.
            judge.doubts(currency);
        }
        judge.decide(
                withdrawn,
                Reason.TOO_VAGUE,
                currency,
                () -> Values.of("currency", amount.money().getCurrency())
                        .and("last", last)
                        .and("date", date));
    }
}
