package io.github.pscsdk.rule.partnership;

import io.github.pscsdk.model.Answer;
import io.github.pscsdk.model.Participant;

/**
 * When participants take part: one that does not state since when, or until when, does so from the start, or to the
 * end.
 */
public final class Participation {

    private Participation() {}

    /** Whether there is a day on which both take part. */
    public static Answer overlap(Participant one, Participant other) {
        return joinsBeforeLeaving(one, other).and(joinsBeforeLeaving(other, one));
    }

    private static Answer joinsBeforeLeaving(Participant joining, Participant leaving) {
        if (joining.getFrom().isEmpty() || leaving.getTo().isEmpty()) {
            return Answer.YES;
        }
        // The last day still counts: who joins on it overlaps.
        return joining.getFrom().get().isAfter(leaving.getTo().get()).not();
    }
}
