package io.github.pscsdk.json.codec;

import io.github.pscsdk.engine.Problem;

/** Takes what a decoder finds wrong. A strict one throws; a tolerant one takes it down, and the decoder goes on. */
@FunctionalInterface
public interface ProblemSink {

    /** Something is wrong. */
    void report(Problem problem);
}
