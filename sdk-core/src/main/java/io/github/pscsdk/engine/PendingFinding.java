package io.github.pscsdk.engine;

import io.github.pscsdk.engine.problem.Problem;
import io.github.pscsdk.rule.DatasetRule;
import io.github.pscsdk.rule.Origin;
import java.util.List;

/**
 * A finding whose position in the file is yet to be looked up.
 *
 * @param problem what is wrong
 * @param origin the record that it is about
 * @param related further places
 */
record PendingFinding(Problem problem, Origin origin, List<DatasetRule.Related> related) {

    PendingFinding(Problem problem, Origin origin) {
        this(problem, origin, List.of());
    }

    /** Where it is. */
    LocationRequest location() {
        return new LocationRequest(origin, problem.at(), problem.target());
    }

    /** Code of the rule. */
    String rule() {
        return problem.info().code();
    }
}
