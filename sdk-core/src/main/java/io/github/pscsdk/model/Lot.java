package io.github.pscsdk.model;

import io.github.pscsdk.constraint.Advice;
import io.github.pscsdk.constraint.MaxLength;
import io.github.pscsdk.style.Immutable;
import jakarta.validation.Valid;
import java.util.Optional;

/** A part of a call with money and terms of its own. */
@Immutable
@MemberOrder({"id", "title", "budget", "terms"})
public interface Lot extends Extensible {

    /** Number or name of the lot, unique in its call. */
    @Valid
    RecordId getId();

    /** What the lot is for. */
    Optional<@Valid @MaxLength(value = 300, groups = Advice.class) LocalisedText> getTitle();

    /** Money of this lot. */
    Optional<@Valid Money> getBudget();

    /** What the lot demands; overrides the call's terms, member by member. */
    Optional<@Valid Terms> getTerms();

    /** A new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder with these values, for a changed copy. */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds lots. Not thread-safe. */
    final class Builder extends ImmutableLot.Builder {
        Builder() {}
    }
}
