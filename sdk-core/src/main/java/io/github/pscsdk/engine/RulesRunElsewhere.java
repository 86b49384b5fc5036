package io.github.pscsdk.engine;

/** Tells the class-level constraints that the engine runs the rules itself. */
public enum RulesRunElsewhere {
    /** That it does. */
    YES
}
