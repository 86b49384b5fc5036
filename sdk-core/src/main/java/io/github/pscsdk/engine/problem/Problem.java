package io.github.pscsdk.engine.problem;

import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import java.util.Optional;
import java.util.Set;

/**
 * Something that a reader, a constraint of a single value, or a rule found wrong with a record.
 *
 * @param info what there is to know about the code
 * @param severity how bad it is
 * @param at from the record to the value that is wrong, or to the object in which something is missing
 * @param faulty from the record to the member that is not to be relied on
 * @param values facts for the message
 * @param suggestion what was probably meant
 * @param target what to point at
 */
public record Problem(
        RuleInfo info,
        Severity severity,
        Pointer at,
        Pointer faulty,
        Values values,
        Optional<String> suggestion,
        PositionTarget target) {

    /** Warnings about values that may well be misspelt: what rules would say about them would be said twice. */
    private static final Set<String> DOUBTFUL = Set.of("unknown-code", "year-out-of-range");

    /** A problem of what stands at a byte of the input. */
    public static Problem at(RuleInfo info, Pointer at, long offset, Values values) {
        return new Problem(info, info.severity(), at, at, values, Optional.empty(), PositionTarget.at(offset));
    }

    /** A problem of the value that a pointer leads to. */
    public static Problem at(RuleInfo info, Pointer at, Values values) {
        return new Problem(info, info.severity(), at, at, values, Optional.empty(), PositionTarget.VALUE);
    }

    /** The same problem, and what was probably meant. */
    public Problem withSuggestion(Optional<String> meant) {
        return new Problem(info, severity, at, faulty, values, meant, target);
    }

    /** The same problem, of another severity. */
    public Problem withSeverity(Severity other) {
        return new Problem(info, other, at, faulty, values, suggestion, target);
    }

    /** Whether rules must not rely on what is faulty. */
    public boolean castsDoubt() {
        return severity == Severity.ERROR || DOUBTFUL.contains(info.code());
    }
}
