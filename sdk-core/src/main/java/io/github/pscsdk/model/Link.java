package io.github.pscsdk.model;

import io.github.pscsdk.constraint.Advice;
import io.github.pscsdk.constraint.MaxLength;
import io.github.pscsdk.constraint.ValidUrl;
import io.github.pscsdk.style.Immutable;
import jakarta.validation.Valid;
import java.util.Optional;

/** A page on the web. */
@Immutable
@MemberOrder({"title", "url"})
public interface Link extends Extensible {

    /** What the page is. */
    Optional<@Valid @MaxLength(value = 300, groups = Advice.class) LocalisedText> getTitle();

    /** Its address. */
    @ValidUrl
    String getUrl();

    /** A new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder with these values, for a changed copy. */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds links. Not thread-safe. */
    final class Builder extends ImmutableLink.Builder {
        Builder() {}
    }
}
