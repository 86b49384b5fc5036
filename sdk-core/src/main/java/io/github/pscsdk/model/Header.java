package io.github.pscsdk.model;

import io.github.pscsdk.style.Immutable;

/**
 * What an exchange file says about itself, before its records. In a document these members stand beside the record
 * arrays; in a stream they are the first line.
 */
@Immutable
@MemberOrder({"format", "version", "namespace", "issued", "publisher", "licence", "language", "extent", "programme"})
public interface Header extends HeaderMembers {

    /** A new builder, its format and version set to those that this SDK writes. */
    static Builder builder() {
        return new Builder().format(FORMAT).version(VERSION);
    }

    /** A builder with these values, for a changed copy. */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds headers. Not thread-safe. */
    final class Builder extends ImmutableHeader.Builder {
        Builder() {}
    }
}
