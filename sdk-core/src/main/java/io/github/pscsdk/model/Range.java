package io.github.pscsdk.model;

import io.github.pscsdk.style.Immutable;
import java.math.BigDecimal;
import java.util.Optional;

/** A range of numbers; an absent bound is not set. */
@Immutable
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

    /** A builder with these values, for a changed copy. */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds ranges. Not thread-safe. */
    final class Builder extends ImmutableRange.Builder {
        Builder() {}
    }
}
