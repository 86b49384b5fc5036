package io.github.pscsdk.rule;

import io.github.pscsdk.model.Answer;
import java.util.Optional;

/**
 * Whether statements about one thing can all be right.
 *
 * @param answer no if two of them certainly contradict each other
 * @param reason why that cannot be told, if it cannot
 */
public record Likeness(Answer answer, Optional<Reason> reason) {

    /** They say the same, or one of them says the same more exactly. */
    public static final Likeness ALIKE = new Likeness(Answer.YES, Optional.empty());

    /** They contradict each other. */
    public static final Likeness UNLIKE = new Likeness(Answer.NO, Optional.empty());

    /** Whether they contradict each other cannot be told. */
    public static Likeness unclear(Reason reason) {
        return new Likeness(Answer.CANNOT_TELL, Optional.of(reason));
    }

    static Likeness of(boolean alike) {
        return alike ? ALIKE : UNLIKE;
    }

    /** Whether both hold; of two reasons the first stays. */
    Likeness and(Likeness other) {
        Answer both = answer.and(other.answer);
        return both == answer ? this : other;
    }

    /** Whether one of both holds; of two reasons the first stays. */
    Likeness or(Likeness other) {
        Answer either = answer.or(other.answer);
        return either == answer ? this : other;
    }
}
