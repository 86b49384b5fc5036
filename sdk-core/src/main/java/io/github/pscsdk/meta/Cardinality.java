package io.github.pscsdk.meta;

/** How often a member's value occurs. */
public enum Cardinality {
    /** Exactly once. */
    MANDATORY,
    /** Once or not at all. */
    OPTIONAL,
    /** Any number of times, in order. */
    LIST,
    /** By keys of the file's choice, in order. */
    MAP
}
