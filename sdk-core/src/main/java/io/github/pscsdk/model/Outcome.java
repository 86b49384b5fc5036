package io.github.pscsdk.model;

import io.github.pscsdk.codelist.OutcomeKind;
import io.github.pscsdk.constraint.Advice;
import io.github.pscsdk.constraint.MaxLength;
import io.github.pscsdk.constraint.OneOf;
import io.github.pscsdk.style.Immutable;
import jakarta.validation.Valid;
import java.util.Optional;

/** What came of a meeting. */
@Immutable
@MemberOrder({"id", "kind", "text", "session"})
public interface Outcome extends Extensible {

    /** Unique in the meeting. */
    Optional<@Valid RecordId> getId();

    /** Decision, conclusion or commitment. */
    Optional<@OneOf(value = OutcomeKind.class, groups = Advice.class) String> getKind();

    /** What it says. */
    Optional<@Valid @MaxLength(value = 4000, groups = Advice.class) LocalisedText> getText();

    /** Session it came from. */
    Optional<@Valid RecordId> getSession();

    /** A new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder with these values, for a changed copy. */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds outcomes. Not thread-safe. */
    final class Builder extends ImmutableOutcome.Builder {
        Builder() {}
    }
}
