package io.github.pscsdk.engine;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Gives the other modules of this SDK the engine behind a validator, which is no part of its public face. The class of
 * the validator, which this package does not know, hands in the function when it is loaded. Thread-safe.
 */
public final class EngineAccess {

    private static volatile @Nullable Function<Object, Engine> access;

    private EngineAccess() {}

    /** Hands in the function; called once. */
    public static void set(Function<Object, Engine> engineOfValidator) {
        access = engineOfValidator;
    }

    /** The engine of a validator. */
    public static Engine of(Object validator) {
        Function<Object, Engine> known = access;
        if (known == null) {
            throw new IllegalStateException("no validator has been loaded");
        }
        return known.apply(validator);
    }
}
