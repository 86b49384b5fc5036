package io.github.pscsdk.rule.period;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.rule.CallTerms;
import io.github.pscsdk.rule.Period;

/** The partnership lasts longer than its call and lot allow. */
public final class DurationTooLong extends DurationOutsideCall {

    /** The rule. */
    public DurationTooLong() {
        super(
                RuleInfo.of("duration-too-long", Severity.WARNING, Category.ELIGIBILITY)
                        .summary("The partnership lasts longer than its call and lot allow.")
                        .why("The limit binds when the grant is awarded; afterwards contracts get extended, "
                                + "but a slip in a date is as likely.")
                        .fix("Check start and end; if the contract was extended, record that under amendments.")
                        .basis("Guidelines as quoted by public pages: at most 48 months in 2020 (europa.formez.it, "
                                + "confidence medium), 36 months in 2021 (EU Delegation to India); not found for 2018.")
                        .message(
                                "The partnership lasts {months} {months:month|months}, more than the maximum of {maximum}.")
                        .addReads("call", "lot", "start", "end", "durationMonths")
                        .build(),
                "maximum",
                CallTerms::durationMaximum,
                Period.Months::exceeds,
                Period.Months::least);
    }
}
