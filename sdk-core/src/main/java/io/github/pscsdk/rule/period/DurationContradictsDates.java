package io.github.pscsdk.rule.period;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.rule.Period;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleContext;
import java.util.Optional;

/** The duration in months is not the time from start to end. */
public final class DurationContradictsDates extends RecordRule<Partnership> {

    private static final Pointer MONTHS = Pointer.of("durationMonths");

    /** The rule. */
    public DurationContradictsDates() {
        super(
                Partnership.class,
                RuleInfo.of("duration-contradicts-dates", Severity.WARNING, Category.CONSISTENCY)
                        .summary("The duration in months is not the time from start to end.")
                        .why("One of three figures is wrong; often the contract was extended and only the end moved.")
                        .fix(
                                "Correct durationMonths, start or end, or leave out durationMonths, which the dates imply.")
                        .basis(
                                "PSC Exchange 1.0: start and end are the first and the last day; the months between them may "
                                        + "be counted as completed or as begun.")
                        .message("The duration is stated as {stated} {stated:month|months}, but {start} to {end} is"
                                + "[ at least {least} {least:month|months}][ at most {most} {most:month|months}].")
                        .addReads("start", "end", "durationMonths")
                        .addYieldsTo("partnership-ends-before-start", "implausible-duration")
                        .build());
    }

    @Override
    public void check(Partnership partnership, RuleContext context) {
        Optional<Integer> stated = partnership.getDurationMonths();
        Period period = new Period(partnership.getStart(), partnership.getEnd());
        Optional<Period.Months> months = period.nominalMonths();
        if (stated.isEmpty() || months.isEmpty()) {
            context.notChecked(Reason.NOT_STATED);
        } else {
            check(stated.get(), period, months.get(), context);
        }
    }

    private static void check(int stated, Period period, Period.Months months, RuleContext context) {
        boolean tooFew = stated < months.least();
        if (tooFew || stated > months.most()) {
            Values values = Values.of("stated", stated)
                    .and("start", period.start().orElseThrow())
                    .and("end", period.end().orElseThrow());
            context.suspect(MONTHS);
            context.report(MONTHS, tooFew ? values.and("least", months.least()) : values.and("most", months.most()));
        } else if (stated < months.most() - 1 || stated > months.least() + 1) {
            context.notChecked(Reason.TOO_VAGUE);
        }
    }
}
