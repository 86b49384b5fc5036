package io.github.pscsdk.model;

import io.github.pscsdk.codelist.OrganisationKind;
import io.github.pscsdk.constraint.Advice;
import io.github.pscsdk.constraint.MaxLength;
import io.github.pscsdk.constraint.NotBlankText;
import io.github.pscsdk.constraint.ObeysRecordRules;
import io.github.pscsdk.constraint.OneOf;
import io.github.pscsdk.constraint.ValidUrl;
import io.github.pscsdk.style.Immutable;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;

/** A body that takes part in the programme: a city, an association, a university, an EU service. */
@Immutable
@MemberOrder({
    "id",
    "name",
    "aliases",
    "acronym",
    "kind",
    "country",
    "identifiers",
    "population",
    "place",
    "website",
    "memberOf",
    "claims",
    "sources",
    "modified"
})
@ObeysRecordRules
@ObeysRecordRules(groups = Advice.class)
public interface Organisation extends DatasetRecord {

    /** Name, in as many languages as are known. */
    @Valid
    @MaxLength(value = 300, groups = Advice.class)
    LocalisedText getName();

    /** Other names that sources use. */
    List<@NotBlankText @MaxLength(value = 300, groups = Advice.class) String> getAliases();

    /** Short name. */
    Optional<@NotBlankText @MaxLength(value = 60, groups = Advice.class) String> getAcronym();

    /** What the organisation is. */
    @OneOf(value = OrganisationKind.class, groups = Advice.class)
    String getKind();

    /** Country in which it is established; international organisations and EU institutions have none. */
    Optional<@Valid Country> getCountry();

    /** Inhabitants of the territory of a local authority. */
    Optional<@Valid Population> getPopulation();

    /** Where its seat is. */
    Optional<@Valid Place> getPlace();

    /** Home page. */
    Optional<@ValidUrl String> getWebsite();

    /** Networks and associations that it belongs to. */
    @RefersTo(RecordType.ORGANISATION)
    List<@Valid RecordId> getMemberOf();

    /** A new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder with these values, for a changed copy. */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds organisations. Not thread-safe. */
    final class Builder extends ImmutableOrganisation.Builder {
        Builder() {}
    }
}
