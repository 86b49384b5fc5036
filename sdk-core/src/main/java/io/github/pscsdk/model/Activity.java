package io.github.pscsdk.model;

import io.github.pscsdk.codelist.ActivityKind;
import io.github.pscsdk.constraint.Advice;
import io.github.pscsdk.constraint.MaxLength;
import io.github.pscsdk.constraint.OneOf;
import io.github.pscsdk.style.Immutable;
import jakarta.validation.Valid;
import java.util.Optional;

/** Something that a partnership does. */
@Immutable
@MemberOrder({"id", "kind", "title", "description", "start", "end", "place", "meeting"})
public interface Activity extends Extensible {

    /** Unique in the partnership. */
    Optional<@Valid RecordId> getId();

    /** What it is. */
    Optional<@OneOf(value = ActivityKind.class, groups = Advice.class) String> getKind();

    /** What it is called. */
    Optional<@Valid @MaxLength(value = 300, groups = Advice.class) LocalisedText> getTitle();

    /** What is done. */
    Optional<@Valid @MaxLength(value = 20_000, groups = Advice.class) LocalisedText> getDescription();

    /** First day. */
    Optional<@Valid PartialDate> getStart();

    /** Last day. */
    Optional<@Valid PartialDate> getEnd();

    /** Where it takes place. */
    Optional<@Valid Place> getPlace();

    /** Record of the same event among the meetings. */
    @RefersTo(RecordType.MEETING)
    Optional<@Valid RecordId> getMeeting();

    /** A new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder with these values, for a changed copy. */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds activities. Not thread-safe. */
    final class Builder extends ImmutableActivity.Builder {
        Builder() {}
    }
}
