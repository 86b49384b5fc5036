package io.github.pscsdk.model;

import io.github.pscsdk.constraint.Advice;
import io.github.pscsdk.constraint.MaxLength;
import io.github.pscsdk.constraint.NotBlankText;
import io.github.pscsdk.style.Immutable;
import java.util.Optional;

/** A part of a measured value. */
@Immutable
@MemberOrder({"dimension", "code", "value"})
public interface Disaggregation extends Extensible {

    /** By what it is split, such as {@code location} or {@code sex}. */
    Optional<@NotBlankText @MaxLength(value = 300, groups = Advice.class) String> getDimension();

    /** Which part. */
    Optional<@NotBlankText @MaxLength(value = 300, groups = Advice.class) String> getCode();

    /** Value of the part. */
    Optional<Figure> getValue();

    /** A new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder with these values, for a changed copy. */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds disaggregations. Not thread-safe. */
    final class Builder extends ImmutableDisaggregation.Builder {
        Builder() {}
    }
}
