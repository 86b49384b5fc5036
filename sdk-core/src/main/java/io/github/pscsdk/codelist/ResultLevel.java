package io.github.pscsdk.codelist;

/** Level of a result in the logframe. Closed list: an unknown code is an error. */
public enum ResultLevel implements Code {
    /** What the partnership delivers. */
    OUTPUT,
    /** What changes because of the outputs. */
    OUTCOME,
    /** The wider, long-term effect. */
    IMPACT,
    OTHER
}
