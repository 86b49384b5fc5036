package io.github.pscsdk.rule.partnership;

import io.github.pscsdk.model.Answer;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;

/**
 * What some percentages add up to.
 *
 * @param stated the sum of those that are stated
 * @param whole whether all that count are stated
 */
record PercentageSum(BigDecimal stated, boolean whole) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The sum of these, which are all that count or only some; of none at all nothing is known. */
    static PercentageSum of(Collection<Optional<BigDecimal>> percentages, boolean all) {
        BigDecimal sum = BigDecimal.ZERO;
        boolean whole = all && !percentages.isEmpty();
        for (Optional<BigDecimal> percentage : percentages) {
            sum = percentage.map(sum::add).orElse(sum);
            whole &= percentage.isPresent();
        }
        return new PercentageSum(sum, whole);
    }

    /** Whether it is 100: never if it is more already, whatever is not stated. */
    Answer isHundred() {
        int comparison = stated.compareTo(HUNDRED);
        return comparison > 0 ? Answer.NO : whole ? Answer.of(comparison == 0) : Answer.CANNOT_TELL;
    }
}
