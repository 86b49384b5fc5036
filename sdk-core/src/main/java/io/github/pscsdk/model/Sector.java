package io.github.pscsdk.model;

import io.github.pscsdk.constraint.Advice;
import io.github.pscsdk.constraint.MaxLength;
import io.github.pscsdk.constraint.NotBlankText;
import io.github.pscsdk.constraint.Percentage;
import io.github.pscsdk.style.Immutable;
import java.math.BigDecimal;
import java.util.Optional;

/** A sector of a partnership. */
@Immutable
@MemberOrder({"scheme", "code", "percentage"})
public interface Sector extends Extensible {

    /** Vocabulary, such as {@code dac}. */
    Optional<@NotBlankText @MaxLength(value = 300, groups = Advice.class) String> getScheme();

    /** Code in that vocabulary. */
    @NotBlankText
    @MaxLength(value = 300, groups = Advice.class)
    String getCode();

    /** Share of the budget, in percent. */
    Optional<@Percentage BigDecimal> getPercentage();

    /** A new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder with these values, for a changed copy. */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds sectors. Not thread-safe. */
    final class Builder extends ImmutableSector.Builder {
        Builder() {}
    }
}
