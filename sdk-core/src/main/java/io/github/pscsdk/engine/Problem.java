package io.github.pscsdk.engine;

import io.github.pscsdk.rule.Pointer;
import io.github.pscsdk.rule.RuleInfo;
import io.github.pscsdk.rule.Severity;
import io.github.pscsdk.rule.Values;
import java.util.Optional;
import java.util.Set;

/**
 * Something that a reader, or a constraint of a single value, found wrong with a record.
 *
 * @param info what there is to know about the code
 * @param severity how bad it is
 * @param at from the record to the value that is wrong, or to the object in which something is missing
 * @param damaged from the record to the member that is not to be relied on
 * @param values facts for the message
 * @param suggestion what was probably meant
 * @param mark what to point at
 */
public record Problem(
        RuleInfo info,
        Severity severity,
        Pointer at,
        Pointer damaged,
        Values values,
        Optional<String> suggestion,
        Mark mark) {

    /** Warnings about values that may well be misspelt: what rules would say about them would be said twice. */
    private static final Set<String> DOUBTFUL = Set.of("unknown-code", "year-out-of-range");

    /** Whether rules must not rely on what is damaged. */
    boolean castsDoubt() {
        return severity == Severity.ERROR || DOUBTFUL.contains(info.code());
    }
}
