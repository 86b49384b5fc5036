package io.github.pscsdk.model;

import io.github.pscsdk.constraint.Advice;
import io.github.pscsdk.constraint.KnownIdentifierScheme;
import io.github.pscsdk.constraint.MaxLength;
import io.github.pscsdk.constraint.NotBlankText;
import io.github.pscsdk.constraint.ValidIdentifier;
import io.github.pscsdk.style.Immutable;

/** An identifier in a scheme, such as a company number or a contract number. */
@ValidIdentifier
@Immutable
@MemberOrder({"scheme", "value"})
public interface Identifier extends Extensible, Comparable<Identifier> {

    /** Code of the scheme: that of org-id.guide where there is one. */
    @NotBlankText
    @KnownIdentifierScheme(groups = Advice.class)
    String getScheme();

    /** The identifier as the scheme writes it. */
    @NotBlankText
    @MaxLength(value = 300, groups = Advice.class)
    String getValue();

    /** An identifier in a scheme. */
    static Identifier of(String scheme, String value) {
        return builder().scheme(scheme).value(value).build();
    }

    /**
     * Reads a scheme, a colon and a value, as {@link #print} writes them.
     *
     * @throws IllegalArgumentException if there is no colon
     */
    static Identifier parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("not a scheme, a colon and a value: " + text);
        }
        return of(text.substring(0, colon), text.substring(colon + 1));
    }

    /** The scheme, a colon and the value: {@code XI-WIKIDATA:Q3572}. */
    default String print() {
        return getScheme() + ":" + getValue();
    }

    /** Sorts by scheme, then value. */
    @Override
    default int compareTo(Identifier other) {
        int byScheme = getScheme().compareTo(other.getScheme());
        return byScheme != 0 ? byScheme : getValue().compareTo(other.getValue());
    }

    /** A new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder with these values, for a changed copy. */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds identifiers. Not thread-safe. */
    final class Builder extends ImmutableIdentifier.Builder {
        Builder() {}
    }
}
