package io.github.pscsdk.model;

import io.github.pscsdk.constraint.ValidEmail;
import io.github.pscsdk.style.Immutable;
import jakarta.validation.Valid;
import java.util.Optional;

/** How to reach a partnership, without naming a person. */
@Immutable
@MemberOrder({"organisation", "email"})
public interface Contact extends Extensible {

    /** Whose mailbox it is. */
    @RefersTo(RecordType.ORGANISATION)
    Optional<@Valid RecordId> getOrganisation();

    /** Functional mailbox. */
    Optional<@ValidEmail String> getEmail();

    /** A new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder with these values, for a changed copy. */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds contacts. Not thread-safe. */
    final class Builder extends ImmutableContact.Builder {
        Builder() {}
    }
}
