package io.github.pscsdk.model;

import io.github.pscsdk.codelist.RelationKind;
import io.github.pscsdk.constraint.Advice;
import io.github.pscsdk.constraint.OneOf;
import io.github.pscsdk.style.Immutable;
import jakarta.validation.Valid;
import java.util.Optional;

/** Another project that a partnership follows or belongs to. */
@Immutable
@MemberOrder({"kind", "identifier", "partnership"})
public interface RelatedProject extends Extensible {

    /** How it is related. */
    Optional<@OneOf(value = RelationKind.class, groups = Advice.class) String> getKind();

    /** Its identifier. */
    Optional<@Valid Identifier> getIdentifier();

    /** Its record, if it has one here. */
    @RefersTo(RecordType.PARTNERSHIP)
    Optional<@Valid RecordId> getPartnership();

    /** A new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder with these values, for a changed copy. */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds related projects. Not thread-safe. */
    final class Builder extends ImmutableRelatedProject.Builder {
        Builder() {}
    }
}
