package io.github.pscsdk.model;

import io.github.pscsdk.codelist.Addressee;
import io.github.pscsdk.codelist.RecommendationStatus;
import io.github.pscsdk.constraint.Advice;
import io.github.pscsdk.constraint.MaxLength;
import io.github.pscsdk.constraint.OneOf;
import io.github.pscsdk.style.Immutable;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;

/** What a meeting recommends. */
@Immutable
@MemberOrder({"id", "text", "addressees", "status", "session", "followUp"})
public interface Recommendation extends Extensible {

    /** Unique in the meeting. */
    Optional<@Valid RecordId> getId();

    /** What is recommended. */
    Optional<@Valid @MaxLength(value = 4000, groups = Advice.class) LocalisedText> getText();

    /** Whom it is for. */
    List<@OneOf(value = Addressee.class, groups = Advice.class) String> getAddressees();

    /** What became of it. */
    Optional<RecommendationStatus> getStatus();

    /** Session it came from. */
    Optional<@Valid RecordId> getSession();

    /** What was done about it. */
    List<@Valid FollowUp> getFollowUp();

    /** A new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder with these values, for a changed copy. */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds recommendations. Not thread-safe. */
    final class Builder extends ImmutableRecommendation.Builder {
        Builder() {}
    }
}
