package io.github.pscsdk.model;

import io.github.pscsdk.constraint.Advice;
import io.github.pscsdk.constraint.MaxLength;
import io.github.pscsdk.constraint.NotBlankText;
import io.github.pscsdk.style.Immutable;
import java.util.Optional;

/** An indicator in a public vocabulary. */
@Immutable
@MemberOrder({"vocabulary", "code"})
public interface IndicatorReference extends Extensible {

    /** Vocabulary, such as {@code sdg-indicator}. */
    Optional<@NotBlankText @MaxLength(value = 300, groups = Advice.class) String> getVocabulary();

    /** Code in that vocabulary. */
    @NotBlankText
    @MaxLength(value = 300, groups = Advice.class)
    String getCode();

    /** A new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder with these values, for a changed copy. */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds indicator references. Not thread-safe. */
    final class Builder extends ImmutableIndicatorReference.Builder {
        Builder() {}
    }
}
