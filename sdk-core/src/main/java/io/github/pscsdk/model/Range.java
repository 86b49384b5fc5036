package io.github.pscsdk.model;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** A range of numbers; an absent bound is not set. */
@Value.Immutable
@MemberOrder({"minimum", "maximum"})
public interface Range extends Extensible {

    /** Least value that passes. */
    Optional<BigDecimal> getMinimum();

    /** Greatest value that passes. */
    Optional<BigDecimal> getMaximum();

    /** A new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds ranges. Not thread-safe. */
    final class Builder extends ImmutableRange.Builder {
        Builder() {}
    }
}
