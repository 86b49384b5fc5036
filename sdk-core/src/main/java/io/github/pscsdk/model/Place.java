package io.github.pscsdk.model;

import io.github.pscsdk.constraint.Advice;
import io.github.pscsdk.constraint.MaxLength;
import io.github.pscsdk.constraint.NotBlankText;
import io.github.pscsdk.style.Immutable;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;

/** A place: of a seat, a meeting, an activity. */
@Immutable
@MemberOrder({"name", "country", "address", "point", "identifiers"})
public interface Place extends Extensible {

    /** Name of the place. */
    Optional<@Valid @MaxLength(value = 300, groups = Advice.class) LocalisedText> getName();

    /** Country in which it lies. */
    Optional<@Valid Country> getCountry();

    /** Street and number, of a venue. */
    Optional<@NotBlankText @MaxLength(value = 4000, groups = Advice.class) String> getAddress();

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

    /** Builds places. Not thread-safe. */
    final class Builder extends ImmutablePlace.Builder {
        Builder() {}
    }
}
