package io.github.pscsdk.engine.constraint;

/** Tells the class-level constraints to do nothing, as the engine runs the rules itself. */
public enum SkipRules {
    /** The only value. */
    SKIP
}
