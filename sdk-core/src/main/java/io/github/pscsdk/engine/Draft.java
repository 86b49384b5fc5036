package io.github.pscsdk.engine;

import io.github.pscsdk.rule.DatasetRule;
import io.github.pscsdk.rule.Origin;
import io.github.pscsdk.rule.Pointer;
import io.github.pscsdk.rule.RuleInfo;
import io.github.pscsdk.rule.Severity;
import io.github.pscsdk.rule.Values;
import java.util.List;
import java.util.Optional;

/**
 * A finding whose position in the file is yet to be looked up.
 *
 * @param info the rule
 * @param severity how bad it is
 * @param origin the record
 * @param at from the record to the place
 * @param mark what to point at
 * @param values facts for the message
 * @param suggestion what was probably meant
 * @param related further places
 */
record Draft(
        RuleInfo info,
        Severity severity,
        Origin origin,
        Pointer at,
        Mark mark,
        Values values,
        Optional<String> suggestion,
        List<DatasetRule.Related> related) {

    Draft withSeverity(Severity other) {
        return new Draft(info, other, origin, at, mark, values, suggestion, related);
    }
}
