package io.github.pscsdk.rule;

import io.github.pscsdk.codelist.CountryExtents;
import io.github.pscsdk.meta.Member;
import io.github.pscsdk.model.Country;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.GeoPoint;
import io.github.pscsdk.model.Location;
import io.github.pscsdk.model.Organisation;
import io.github.pscsdk.model.Place;
import io.github.pscsdk.model.RecordType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The coordinates in a record, each with the country that it should lie in. */
public final class Spots {

    private static final Set<Class<?>> PLACES = Set.of(Place.class, Location.class);

    private static final MemberSearch SEARCH = new MemberSearch((Member member) -> PLACES.contains(member.type()));

    private Spots() {}

    /**
     * Coordinates.
     *
     * @param at from the record to the point
     * @param point the point
     * @param country the country that the place states; of the seat of an organisation, else that of the organisation
     * @param countryAt from the record to the country
     */
    public record Spot(Pointer at, GeoPoint point, Optional<Country> country, Pointer countryAt) {

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

    /** All that are in a record, as what is worked out once goes by its class. */
    private record All(List<Spot> spots) {}

    /** The coordinates in a record, at any depth, in the order of the model; collected once for all rules about it. */
    public static List<Spot> of(DatasetRecord record, Judge judge) {
        return judge.once(All.class, () -> new All(of(record))).spots();
    }

    private static List<Spot> of(DatasetRecord record) {
        List<Spot> found = new ArrayList<>();
        SEARCH.in(RecordType.of(record).modelType(), record, (owner, member, trail, value) -> {
            if (value instanceof Location location) {
                location.getPoint().ifPresent(point -> found.add(spot(trail, point, location.getCountry())));
            } else if (value instanceof Place place) {
                place.getPoint().ifPresent(point -> found.add(spot(record, place, trail, point)));
            }
        });
        return found;
    }

    private static Spot spot(DatasetRecord record, Place place, Trail trail, GeoPoint point) {
        return place.getCountry().isEmpty() && record instanceof Organisation organisation
                ? new Spot(trail.pointer().then("point"), point, organisation.getCountry(), Pointer.of("country"))
                : spot(trail, point, place.getCountry());
    }

    private static Spot spot(Trail trail, GeoPoint point, Optional<Country> country) {
        Pointer at = trail.pointer();
        return new Spot(at.then("point"), point, country, at.then("country"));
    }
}
