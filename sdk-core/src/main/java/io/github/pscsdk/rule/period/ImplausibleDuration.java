package io.github.pscsdk.rule.period;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Answer;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.rule.Period;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleContext;
import java.util.Optional;

/** The partnership lasts less than half a year or more than seven years. */
public final class ImplausibleDuration extends RecordRule<Partnership> {

    private static final int LEAST_MONTHS = 6;
    private static final int MOST_MONTHS = 84;

    /** The rule. */
    public ImplausibleDuration() {
        super(
                Partnership.class,
                RuleInfo.of("implausible-duration", Severity.WARNING, Category.CONSISTENCY)
                        .summary("The partnership lasts under 6 or over 84 months.")
                        .why(
                                "The three calls asked for two to four years, and extensions add months; beyond these bounds "
                                        + "a digit of a date is more likely wrong than the plan unusual.")
                        .fix("Check the years of start and end, or the duration in months.")
                        .basis(
                                "The bounds are the SDK's own, far below the shortest and far above the longest duration "
                                        + "that public pages name (24 and 48 months; confidence medium).")
                        .message("The partnership lasts {months} {months:month|months}, which is implausible.")
                        .addReads("start", "end", "durationMonths")
                        .addYieldsTo("partnership-ends-before-start")
                        .build());
    }

    @Override
    public void check(Partnership partnership, RuleContext context) {
        Optional<PartnershipDuration> duration = context.get(PartnershipDuration.DURATION);
        if (duration.isEmpty()) {
            context.notChecked(Reason.NOT_STATED);
            return;
        }
        Period.Months months = duration.get().months();
        Answer tooLong = months.exceeds(MOST_MONTHS);
        Answer defect = tooLong.or(months.fallsShortOf(LEAST_MONTHS));
        if (defect.isYes()) {
            // Whichever date is wrong: what other rules would make of it is the same mistake again.
            duration.get().members().forEach(context::suspect);
        }
        context.decide(
                defect,
                Reason.TOO_VAGUE,
                duration.get().at(),
                () -> Values.of("months", tooLong.isYes() ? months.least() : months.most()));
    }
}
