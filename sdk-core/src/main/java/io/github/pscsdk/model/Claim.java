package io.github.pscsdk.model;

import io.github.pscsdk.codelist.Basis;
import io.github.pscsdk.constraint.Advice;
import io.github.pscsdk.constraint.MaxLength;
import io.github.pscsdk.constraint.NotBlankText;
import io.github.pscsdk.style.Immutable;
import jakarta.validation.Valid;
import java.util.Optional;

/** What a source says, beside the value that the record prefers. */
@Immutable
@MemberOrder({"field", "value", "source", "basis", "note"})
public interface Claim extends Extensible {

    /**
     * JSON Pointer into the record; an element of a list with ids is addressed by its id, a participant by its
     * organisation.
     */
    @NotBlankText
    @MaxLength(value = 4000, groups = Advice.class)
    String getField();

    /** What the source says; has the type of the field. */
    JsonValue getValue();

    /** The source. */
    @RefersTo(RecordType.SOURCE)
    Optional<@Valid RecordId> getSource();

    /** Whether the source states it or it was inferred. */
    Optional<Basis> getBasis();

    /** Remark. */
    Optional<@Valid @MaxLength(value = 4000, groups = Advice.class) LocalisedText> getNote();

    /** A new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder with these values, for a changed copy. */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds claims. Not thread-safe. */
    final class Builder extends ImmutableClaim.Builder {
        Builder() {}
    }
}
