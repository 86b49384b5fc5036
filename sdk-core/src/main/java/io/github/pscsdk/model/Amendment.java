package io.github.pscsdk.model;

import io.github.pscsdk.codelist.AmendmentKind;
import io.github.pscsdk.constraint.Advice;
import io.github.pscsdk.constraint.MaxLength;
import io.github.pscsdk.constraint.OneOf;
import io.github.pscsdk.style.Immutable;
import jakarta.validation.Valid;
import java.util.Optional;

/** A change of the grant contract. */
@Immutable
@MemberOrder({"date", "kind", "text"})
public interface Amendment extends Extensible {

    /** When it was agreed. */
    Optional<@Valid PartialDate> getDate();

    /** What it changes. */
    Optional<@OneOf(value = AmendmentKind.class, groups = Advice.class) String> getKind();

    /** What it says. */
    Optional<@Valid @MaxLength(value = 4000, groups = Advice.class) LocalisedText> getText();

    /** A new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder with these values, for a changed copy. */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds amendments. Not thread-safe. */
    final class Builder extends ImmutableAmendment.Builder {
        Builder() {}
    }
}
