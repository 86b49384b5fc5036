package io.github.pscsdk.model;

import io.github.pscsdk.codelist.DeadlineStage;
import io.github.pscsdk.constraint.Advice;
import io.github.pscsdk.constraint.OneOf;
import io.github.pscsdk.style.Immutable;
import jakarta.validation.Valid;
import java.util.Optional;

/** A deadline of a call. */
@Immutable
@MemberOrder({"stage", "at", "replaced"})
public interface Deadline extends Extensible {

    /** What has to be handed in. */
    Optional<@OneOf(value = DeadlineStage.class, groups = Advice.class) String> getStage();

    /** Last moment, local to the call's time zone. */
    Optional<@Valid EventTime> getAt();

    /** True if a later deadline took this one's place. */
    Optional<Boolean> getReplaced();

    /** A new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder with these values, for a changed copy. */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds deadlines. Not thread-safe. */
    final class Builder extends ImmutableDeadline.Builder {
        Builder() {}
    }
}
