package io.github.pscsdk.rule.period;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.rule.CallTerms;
import io.github.pscsdk.rule.Period;

/** The partnership lasts less than its call and lot demand. */
public final class DurationTooShort extends DurationOutsideCall {

    /** The rule. */
    public DurationTooShort() {
        super(
                RuleInfo.of("duration-too-short", Severity.WARNING, Category.ELIGIBILITY)
                        .summary("The partnership lasts less than its call and lot demand.")
                        .why(
                                "Shorter proposals were not eligible; the end of one activity or phase may have been taken "
                                        + "for that of the partnership.")
                        .fix("Check start and end; a partnership that was ended early keeps its first dates in "
                                + "plannedStart and plannedEnd.")
                        .basis("Guidelines as quoted by public pages: at least 24 months in 2020 (europa.formez.it, "
                                + "confidence medium) and 2021 (EU Delegation to India); not found for 2018.")
                        .message(
                                "The partnership lasts {months} {months:month|months}, less than the minimum of {minimum}.")
                        .addReads("call", "lot", "start", "end", "durationMonths")
                        .build(),
                "minimum",
                CallTerms::durationMinimum,
                Period.Months::fallsShortOf,
                Period.Months::most);
    }
}
