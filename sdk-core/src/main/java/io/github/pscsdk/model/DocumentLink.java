package io.github.pscsdk.model;

import io.github.pscsdk.codelist.DocumentKind;
import io.github.pscsdk.constraint.Advice;
import io.github.pscsdk.constraint.KnownLanguageTag;
import io.github.pscsdk.constraint.MaxLength;
import io.github.pscsdk.constraint.NotBlankText;
import io.github.pscsdk.constraint.OneOf;
import io.github.pscsdk.constraint.ValidUrl;
import io.github.pscsdk.style.Immutable;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;

/** A document on the web. */
@Immutable
@MemberOrder({"kind", "title", "url", "mediaType", "languages", "published"})
public interface DocumentLink extends Extensible {

    /** What it is. */
    Optional<@OneOf(value = DocumentKind.class, groups = Advice.class) String> getKind();

    /** Title. */
    Optional<@Valid @MaxLength(value = 300, groups = Advice.class) LocalisedText> getTitle();

    /** Its address. */
    Optional<@ValidUrl String> getUrl();

    /** IANA media type. */
    Optional<@NotBlankText @MaxLength(value = 300, groups = Advice.class) String> getMediaType();

    /** Its languages. */
    List<@KnownLanguageTag String> getLanguages();

    /** When it was published. */
    Optional<@Valid PartialDate> getPublished();

    /** A new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder with these values, for a changed copy. */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds document links. Not thread-safe. */
    final class Builder extends ImmutableDocumentLink.Builder {
        Builder() {}
    }
}
