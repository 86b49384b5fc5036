package io.github.pscsdk.model;

import io.github.pscsdk.codelist.RecommendationStatus;
import io.github.pscsdk.constraint.Advice;
import io.github.pscsdk.constraint.MaxLength;
import io.github.pscsdk.style.Immutable;
import jakarta.validation.Valid;
import java.util.Optional;

/** What was done about a recommendation. */
@Immutable
@MemberOrder({"date", "status", "text"})
public interface FollowUp extends Extensible {

    /** When. */
    Optional<@Valid PartialDate> getDate();

    /** What became of the recommendation. */
    Optional<RecommendationStatus> getStatus();

    /** What was done. */
    Optional<@Valid @MaxLength(value = 4000, groups = Advice.class) LocalisedText> getText();

    /** A new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder with these values, for a changed copy. */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds follow-ups. Not thread-safe. */
    final class Builder extends ImmutableFollowUp.Builder {
        Builder() {}
    }
}
