package io.github.pscsdk.engine;

import io.github.pscsdk.engine.problem.PositionTarget;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.rule.Origin;

/**
 * A place of which line and column are asked for.
 *
 * @param origin the record
 * @param at from the record to the place
 * @param target what to point at there
 */
public record LocationRequest(Origin origin, Pointer at, PositionTarget target) {

    /** The value that a pointer leads to. */
    LocationRequest(Origin origin, Pointer at) {
        this(origin, at, PositionTarget.VALUE);
    }
}
