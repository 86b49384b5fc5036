package io.github.pscsdk.rule.place;

import io.github.pscsdk.codelist.CountryExtents;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.meta.Member;
import io.github.pscsdk.meta.MemberSearch;
import io.github.pscsdk.meta.PathBuilder;
import io.github.pscsdk.model.Country;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.GeoPoint;
import io.github.pscsdk.model.Location;
import io.github.pscsdk.model.Organisation;
import io.github.pscsdk.model.Place;
import io.github.pscsdk.model.RecordType;
import io.github.pscsdk.rule.Derived;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The coordinates in a record, each with the country that it should lie in. */
public final class Coordinates {

    private static final Set<Class<?>> PLACES = Set.of(Place.class, Location.class);

    private static final MemberSearch SEARCH = new MemberSearch((Member member) -> PLACES.contains(member.type()));

    private Coordinates() {}

    /**
     * Coordinates.
     *
     * @param at from the record to the point
     * @param point the point
     * @param country the country that the place states; of the seat of an organisation, else that of the organisation
     * @param countryAt from the record to the country
     */
    public record PlacedPoint(Pointer at, GeoPoint point, Optional<Country> country, Pointer countryAt) {

        /** Whether it may be in its country; true if the country is not known. */
        public boolean isInCountry() {
            return isThere(point.getLatitude(), point.getLongitude());
        }

        /** Whether it is not in its country, but would be with latitude and longitude swapped. */
        public boolean isSwapped() {
            return !isInCountry() && isThere(point.getLongitude(), point.getLatitude());
        }

        private boolean isThere(BigDecimal latitude, BigDecimal longitude) {
            return country.flatMap(Country::info)
                    .map(info -> CountryExtents.holds(info, latitude, longitude))
                    .orElse(true);
        }
    }

    /** The coordinates in a record, at any depth, in the order of the model. */
    public static final Derived<List<PlacedPoint>> COORDINATES = Derived.of(DatasetRecord.class, Coordinates::of);

    private static List<PlacedPoint> of(DatasetRecord record) {
        List<PlacedPoint> found = new ArrayList<>();
        SEARCH.in(RecordType.of(record).modelType(), record, (owner, member, path, value) -> {
            if (value instanceof Location location) {
                location.getPoint().ifPresent(point -> found.add(placed(path, point, location.getCountry())));
            } else if (value instanceof Place place) {
                place.getPoint().ifPresent(point -> found.add(placed(record, place, path, point)));
            }
        });
        return found;
    }

    private static PlacedPoint placed(DatasetRecord record, Place place, PathBuilder path, GeoPoint point) {
        return place.getCountry().isEmpty() && record instanceof Organisation organisation
                ? new PlacedPoint(path.pointer().then("point"), point, organisation.getCountry(), Pointer.of("country"))
                : placed(path, point, place.getCountry());
    }

    private static PlacedPoint placed(PathBuilder path, GeoPoint point, Optional<Country> country) {
        Pointer at = path.pointer();
        return new PlacedPoint(at.then("point"), point, country, at.then("country"));
    }
}
