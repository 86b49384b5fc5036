package io.github.pscsdk.rule.period;

import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Answer;
import io.github.pscsdk.model.PartialDate;
import io.github.pscsdk.rule.Period;
import io.github.pscsdk.rule.RuleContext;

/** What the rules about ends that lie before their start share. */
public final class EndBeforeStart {

    private EndBeforeStart() {}

    /** Judges the start and the end of what lies at a place of the record. */
    public static void check(Period period, Pointer at, RuleContext context) {
        if (period.isOpen()) {
            context.notChecked(Reason.NOT_STATED);
            return;
        }
        PartialDate start = period.start().orElseThrow();
        PartialDate end = period.end().orElseThrow();
        Answer defect = end.isBefore(start);
        if (defect.isYes()) {
            context.suspect(at.then("start"));
        }
        context.decide(
                defect,
                Reason.TOO_VAGUE,
                at.then("end"),
                () -> Values.of("start", start).and("end", end));
    }
}
