package io.github.pscsdk.rule.claim;

import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.model.Answer;
import java.util.Optional;

/**
 * Whether statements about one thing can all be right.
 *
 * @param answer no if two of them certainly contradict each other
 * @param reason why that cannot be told, if it cannot
 */
public record Agreement(Answer answer, Optional<Reason> reason) {

    /** They say the same, or one of them says the same more exactly. */
    public static final Agreement ALIKE = new Agreement(Answer.YES, Optional.empty());

    /** They contradict each other. */
    public static final Agreement UNLIKE = new Agreement(Answer.NO, Optional.empty());

    /** Whether they contradict each other cannot be told. */
    public static Agreement unclear(Reason reason) {
        return new Agreement(Answer.CANNOT_TELL, Optional.of(reason));
    }

    public static Agreement of(boolean alike) {
        return alike ? ALIKE : UNLIKE;
    }

    /** Whether both hold; of two reasons the first stays. */
    public Agreement and(Agreement other) {
        Answer both = answer.and(other.answer);
        return both == answer ? this : other;
    }

    /** Whether one of both holds; of two reasons the first stays. */
    public Agreement or(Agreement other) {
        Answer either = answer.or(other.answer);
        return either == answer ? this : other;
    }
}
