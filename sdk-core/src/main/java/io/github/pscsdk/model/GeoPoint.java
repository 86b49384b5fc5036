package io.github.pscsdk.model;

import io.github.pscsdk.constraint.Latitude;
import io.github.pscsdk.constraint.Longitude;
import io.github.pscsdk.style.Immutable;
import java.math.BigDecimal;

/** A point on the earth, WGS 84. */
@Immutable
@MemberOrder({"latitude", "longitude"})
public interface GeoPoint extends Extensible {

    /** Degrees north of the equator. */
    @Latitude
    BigDecimal getLatitude();

    /** Degrees east of Greenwich. */
    @Longitude
    BigDecimal getLongitude();

    /**
     * Reads a latitude, a comma and a longitude in decimal degrees, as {@link #print} writes them.
     *
     * @throws IllegalArgumentException if the text is not so
     */
    static GeoPoint parse(String text) {
        int comma = text.indexOf(',');
        if (comma < 0) {
            throw new IllegalArgumentException("not a latitude, a comma and a longitude: " + text);
        }
        try {
            return of(Digits.plain(text.substring(0, comma)), Digits.plain(text.substring(comma + 1)));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not a latitude, a comma and a longitude: " + text, e);
        }
    }

    /** A point in decimal degrees. */
    static GeoPoint of(BigDecimal latitude, BigDecimal longitude) {
        return builder().latitude(latitude).longitude(longitude).build();
    }

    /** Latitude and longitude in decimal degrees: {@code 36.8,10.18}. */
    default String print() {
        return getLatitude().toPlainString() + "," + getLongitude().toPlainString();
    }

    /** A new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder with these values, for a changed copy. */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds geo points. Not thread-safe. */
    final class Builder extends ImmutableGeoPoint.Builder {
        Builder() {}
    }
}
