package io.github.pscsdk.model;

import io.github.pscsdk.constraint.Advice;
import io.github.pscsdk.constraint.MaxLength;
import io.github.pscsdk.style.Immutable;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;

/** A place in which a partnership acts. */
@Immutable
@MemberOrder({"name", "country", "organisation", "point", "identifiers"})
public interface Location extends Extensible {

    /** Name of the place. */
    Optional<@Valid @MaxLength(value = 300, groups = Advice.class) LocalisedText> getName();

    /** Country in which it lies. */
    Optional<@Valid Country> getCountry();

    /** Organisation whose territory it is. */
    @RefersTo(RecordType.ORGANISATION)
    Optional<@Valid RecordId> getOrganisation();

    /** Coordinates. */
    Optional<@Valid GeoPoint> getPoint();

    /** Codes such as GEONAMES, NUTS, LAU. */
    List<@Valid Identifier> getIdentifiers();

    /** A new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder with these values, for a changed copy. */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds locations. Not thread-safe. */
    final class Builder extends ImmutableLocation.Builder {
        Builder() {}
    }
}
