package io.github.pscsdk.model;

import io.github.pscsdk.constraint.Advice;
import io.github.pscsdk.constraint.KnownLanguageTag;
import io.github.pscsdk.constraint.MaxLength;
import io.github.pscsdk.constraint.NotBlankText;
import io.github.pscsdk.constraint.ObeysRecordRules;
import io.github.pscsdk.constraint.ValidUrl;
import io.github.pscsdk.style.Immutable;
import jakarta.validation.Valid;
import java.util.Optional;

/** A page, paper or dataset that facts were taken from. */
@Immutable
@MemberOrder({
    "id",
    "title",
    "description",
    "url",
    "publisher",
    "published",
    "accessed",
    "language",
    "identifiers",
    "claims",
    "sources",
    "modified"
})
@ObeysRecordRules
@ObeysRecordRules(groups = Advice.class)
public interface Source extends DatasetRecord {

    /** Title of the page or document, as it stands there. */
    @NotBlankText
    @MaxLength(value = 300, groups = Advice.class)
    String getTitle();

    /** What the source is good for. */
    Optional<@Valid @MaxLength(value = 20_000, groups = Advice.class) LocalisedText> getDescription();

    /** Where the source can be read. */
    Optional<@ValidUrl String> getUrl();

    /** Who published the source. */
    Optional<@NotBlankText @MaxLength(value = 300, groups = Advice.class) String> getPublisher();

    /** When the source was published. */
    Optional<@Valid PartialDate> getPublished();

    /** When the source was read. */
    Optional<@Valid PartialDate> getAccessed();

    /** Language of the source. */
    Optional<@KnownLanguageTag String> getLanguage();

    /** A new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder with these values, for a changed copy. */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds sources. Not thread-safe. */
    final class Builder extends ImmutableSource.Builder {
        Builder() {}
    }
}
