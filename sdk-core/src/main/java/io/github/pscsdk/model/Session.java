package io.github.pscsdk.model;

import io.github.pscsdk.codelist.SessionKind;
import io.github.pscsdk.constraint.Advice;
import io.github.pscsdk.constraint.MaxLength;
import io.github.pscsdk.constraint.NotBlankText;
import io.github.pscsdk.constraint.OneOf;
import io.github.pscsdk.style.Immutable;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;

/** A part of a meeting's agenda. */
@Immutable
@MemberOrder({"id", "kind", "title", "description", "start", "end", "room", "organisations"})
public interface Session extends Extensible {

    /** Unique in the meeting. */
    Optional<@Valid RecordId> getId();

    /** What it is. */
    Optional<@OneOf(value = SessionKind.class, groups = Advice.class) String> getKind();

    /** Title. */
    Optional<@Valid @MaxLength(value = 300, groups = Advice.class) LocalisedText> getTitle();

    /** What it is about. */
    Optional<@Valid @MaxLength(value = 20_000, groups = Advice.class) LocalisedText> getDescription();

    /** Start, in the meeting's time zone. */
    Optional<@Valid EventTime> getStart();

    /** End, in the meeting's time zone. */
    Optional<@Valid EventTime> getEnd();

    /** Room. */
    Optional<@NotBlankText @MaxLength(value = 300, groups = Advice.class) String> getRoom();

    /** Who does what. */
    List<@Valid SessionRole> getOrganisations();

    /** A new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder with these values, for a changed copy. */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds sessions. Not thread-safe. */
    final class Builder extends ImmutableSession.Builder {
        Builder() {}
    }
}
