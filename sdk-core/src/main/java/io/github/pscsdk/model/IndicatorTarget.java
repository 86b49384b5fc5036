package io.github.pscsdk.model;

import io.github.pscsdk.constraint.Advice;
import io.github.pscsdk.constraint.MaxLength;
import io.github.pscsdk.constraint.NotBlankText;
import io.github.pscsdk.style.Immutable;
import jakarta.validation.Valid;
import java.util.Optional;

/** A value aimed at. */
@Immutable
@MemberOrder({"date", "value", "kind", "comment"})
public interface IndicatorTarget extends Extensible {

    /** When it is to be reached. */
    Optional<@Valid PartialDate> getDate();

    /** The value. */
    Optional<Figure> getValue();

    /** Such as {@code final} or {@code intermediate}. */
    Optional<@NotBlankText @MaxLength(value = 300, groups = Advice.class) String> getKind();

    /** Remark. */
    Optional<@Valid @MaxLength(value = 4000, groups = Advice.class) LocalisedText> getComment();

    /** A new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder with these values, for a changed copy. */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds indicator targets. Not thread-safe. */
    final class Builder extends ImmutableIndicatorTarget.Builder {
        Builder() {}
    }
}
