package io.github.pscsdk.model;

import io.github.pscsdk.codelist.Extent;
import io.github.pscsdk.constraint.KnownLanguageTag;
import io.github.pscsdk.constraint.NotBlankText;
import io.github.pscsdk.constraint.ValidUrl;
import jakarta.validation.Valid;
import java.util.Optional;

/** What a {@link Header} and a {@link Dataset} have in common: the members that describe the dataset. */
public interface HeaderMembers extends Extensible {

    /** The value of {@link #getFormat()}. */
    String FORMAT = "psc-exchange";

    /** The value of {@link #getVersion()} that this SDK writes. */
    String VERSION = "1.0";

    /** Always {@value #FORMAT}. */
    @NotBlankText
    String getFormat();

    /** Version of the format, major and minor number: {@value #VERSION}. */
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
}
