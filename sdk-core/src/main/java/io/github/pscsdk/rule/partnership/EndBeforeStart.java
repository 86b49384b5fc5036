package io.github.pscsdk.rule.partnership;

import io.github.pscsdk.model.Answer;
import io.github.pscsdk.model.PartialDate;
import io.github.pscsdk.rule.Judge;
import io.github.pscsdk.rule.Period;
import io.github.pscsdk.rule.Pointer;
import io.github.pscsdk.rule.Reason;
import io.github.pscsdk.rule.Values;

/** What the rules about ends that lie before their start share. */
final class EndBeforeStart {

    private EndBeforeStart() {}

    /** Judges the start and the end of what lies at a place of the record. */
    static void check(Period period, Pointer at, Judge judge) {
        if (period.isOpen()) {
            judge.notChecked(Reason.NOT_STATED);
            return;
        }
        PartialDate start = period.start().orElseThrow();
        PartialDate end = period.end().orElseThrow();
        Answer defect = end.isBefore(start);
        if (defect.isYes()) {
            judge.doubts(at.then("start"));
        }
        judge.decide(
                defect,
                Reason.TOO_VAGUE,
                at.then("end"),
                () -> Values.of("start", start).and("end", end));
    }
}
