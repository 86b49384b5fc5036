package io.github.pscsdk.rule.meeting;

import io.github.pscsdk.model.Answer;
import io.github.pscsdk.model.EventTime;
import java.time.ZoneId;
import java.util.Optional;

/** Whether something ends before it starts. */
final class EarlyEnd {

    private EarlyEnd() {}

    /** Whether this end is before this start, both local to the zone. */
    static Answer of(EventTime start, EventTime end, Optional<ZoneId> zone) {
        // A night on which clocks go back holds the same local time twice; only its zone tells that the end is not
        // early.
        boolean certain = zone.map(z -> end.latestIn(z).isBefore(start.earliestIn(z)))
                .orElseGet(() -> end.isBefore(start).isYes());
        // A day is not before itself, but a month or a year may be: then some days break the rule and others do not.
        boolean possible = !end.getDate().isBefore(start.getDate()).isNo();
        return certain ? Answer.YES : possible ? Answer.CANNOT_TELL : Answer.NO;
    }
}
