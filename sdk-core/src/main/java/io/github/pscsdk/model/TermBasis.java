package io.github.pscsdk.model;

import io.github.pscsdk.codelist.Confidence;
import io.github.pscsdk.style.Immutable;
import jakarta.validation.Valid;
import java.util.Optional;

/** Where a term is from. */
@Immutable
@MemberOrder({"source", "confidence"})
public interface TermBasis extends Extensible {

    /** Source that states the term. */
    @RefersTo(RecordType.SOURCE)
    Optional<@Valid RecordId> getSource();

    /** How sure the term is; one of low confidence is not used for findings. */
    Optional<Confidence> getConfidence();

    /** A new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder with these values, for a changed copy. */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds bases of terms. Not thread-safe. */
    final class Builder extends ImmutableTermBasis.Builder {
        Builder() {}
    }
}
