package io.github.pscsdk.engine.constraint;

/** Tells the class-level constraints that the engine runs the rules itself. */
public enum SkipRules {
    /** That it does. */
    YES
}
