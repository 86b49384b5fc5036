package io.github.pscsdk.model;

import io.github.pscsdk.codelist.LessonKind;
import io.github.pscsdk.codelist.Theme;
import io.github.pscsdk.constraint.Advice;
import io.github.pscsdk.constraint.MaxLength;
import io.github.pscsdk.constraint.OneOf;
import io.github.pscsdk.style.Immutable;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;

/**
 * Something learnt that others can use: a result, a lesson learnt, a challenge, a good practice. Stands among the
 * records or inside a partnership.
 */
@Immutable
@MemberOrder({
    "id",
    "kind",
    "title",
    "text",
    "themes",
    "partnerships",
    "meetings",
    "date",
    "identifiers",
    "claims",
    "sources",
    "modified"
})
public interface Lesson extends DatasetRecord {

    /** What kind of lesson it is. */
    @OneOf(value = LessonKind.class, groups = Advice.class)
    String getKind();

    /** Title. */
    Optional<@Valid @MaxLength(value = 300, groups = Advice.class) LocalisedText> getTitle();

    /** What was learnt. */
    @Valid
    @MaxLength(value = 20_000, groups = Advice.class)
    LocalisedText getText();

    /** What it is about. */
    List<@OneOf(value = Theme.class, groups = Advice.class) String> getThemes();

    /** Partnerships it comes from. */
    @RefersTo(RecordType.PARTNERSHIP)
    List<@Valid RecordId> getPartnerships();

    /** Meetings it comes from. */
    @RefersTo(RecordType.MEETING)
    List<@Valid RecordId> getMeetings();

    /** When it was written down. */
    Optional<@Valid PartialDate> getDate();

    /** A new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder with these values, for a changed copy. */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds lessons. Not thread-safe. */
    final class Builder extends ImmutableLesson.Builder {
        Builder() {}
    }
}
