package io.github.pscsdk.model;

import io.github.pscsdk.constraint.Advice;
import io.github.pscsdk.constraint.MaxLength;
import io.github.pscsdk.constraint.NotBlankText;
import io.github.pscsdk.style.Immutable;
import jakarta.validation.Valid;
import java.util.Optional;

/** What an organisation does in a session. */
@Immutable
@MemberOrder({"organisation", "role"})
public interface SessionRole extends Extensible {

    /** The organisation. */
    @RefersTo(RecordType.ORGANISATION)
    @Valid
    RecordId getOrganisation();

    /** Such as {@code moderator} or {@code speaker}. */
    Optional<@NotBlankText @MaxLength(value = 300, groups = Advice.class) String> getRole();

    /** A new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder with these values, for a changed copy. */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds session roles. Not thread-safe. */
    final class Builder extends ImmutableSessionRole.Builder {
        Builder() {}
    }
}
