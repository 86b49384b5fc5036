package io.github.pscsdk.rule.period;

import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Answer;
import io.github.pscsdk.model.EventTime;
import io.github.pscsdk.model.PartialDate;
import io.github.pscsdk.rule.Period;
import io.github.pscsdk.rule.RuleContext;
import java.time.ZoneId;
import java.util.Optional;

/** Whether something ends before it starts: what the rules about that share. */
public final class EndBeforeStart {

    private EndBeforeStart() {}

    /** Whether this end is before this start, both local to the zone. */
    public static Answer of(EventTime start, EventTime end, Optional<ZoneId> zone) {
        // A night on which clocks go back holds the same local time twice; only its zone tells that the end is not
        // early.
        boolean certain = zone.map(z -> end.latestIn(z).isBefore(start.earliestIn(z)))
                .orElseGet(() -> end.isBefore(start).isYes());
        // A day is not before itself, but a month or a year may be: then some days break the rule and others do not.
        boolean possible = !end.getDate().isBefore(start.getDate()).isNo();
        return certain ? Answer.YES : possible ? Answer.CANNOT_TELL : Answer.NO;
    }

    /** Checks the start and the end of what lies at a place of the record. */
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
