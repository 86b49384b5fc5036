package io.github.pscsdk.model;

import io.github.pscsdk.codelist.Extent;
import io.github.pscsdk.constraint.KnownLanguageTag;
import io.github.pscsdk.constraint.NotBlankText;
import io.github.pscsdk.constraint.ValidUrl;
import io.github.pscsdk.style.Immutable;
import jakarta.validation.Valid;
import java.util.Optional;

/**
 * What an exchange file says about itself, before its records. In a document these members stand beside the record
 * arrays; in a stream they are the first line.
 */
@Immutable
@MemberOrder({"format", "version", "namespace", "issued", "publisher", "licence", "language", "extent", "programme"})
public interface Header extends Extensible {

    /** The value of {@link #getFormat()}. */
    String FORMAT = "psc-exchange";

    /** The value of {@link #getVersion()} that this SDK writes. */
    String VERSION = "1.0";

    /** Always {@value Header#FORMAT}. */
    @NotBlankText
    String getFormat();

    /** Version of the format, major and minor number: {@value Header#VERSION}. */
    @NotBlankText
    String getVersion();

    /** URI that makes the ids of this dataset globally unique. */
    Optional<@ValidUrl(anyScheme = true) String> getNamespace();

    /** Day on which the dataset was issued. */
    Optional<@Valid PartialDate> getIssued();

    /** Organisation that issues the dataset. */
    @RefersTo(RecordType.ORGANISATION)
    Optional<@Valid RecordId> getPublisher();

    /** Licence of the data, as an SPDX identifier where there is one. */
    Optional<@NotBlankText String> getLicence();

    /** Prevailing language of the dataset; labels in reports prefer it. */
    Optional<@KnownLanguageTag String> getLanguage();

    /** How far the dataset covers the programme; absent means {@link Extent#PARTIAL}. */
    Optional<Extent> getExtent();

    /** The programme as a whole. */
    Optional<@Valid Programme> getProgramme();

    /** A new builder, its format and version set to those that this SDK writes. */
    static Builder builder() {
        return new Builder().format(FORMAT).version(VERSION);
    }

    /** Builds headers. Not thread-safe. */
    final class Builder extends ImmutableHeader.Builder {
        Builder() {}
    }
}
