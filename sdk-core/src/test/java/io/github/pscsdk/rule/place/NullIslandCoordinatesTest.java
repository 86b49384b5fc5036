package io.github.pscsdk.rule.place;

import static io.github.pscsdk.rule.Given.gironaAndTunis;
import static io.github.pscsdk.rule.Given.organisation;
import static io.github.pscsdk.rule.GivenMeeting.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.codelist.OrganisationKind;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Activity;
import io.github.pscsdk.model.Country;
import io.github.pscsdk.model.GeoPoint;
import io.github.pscsdk.model.Location;
import io.github.pscsdk.model.Organisation;
import io.github.pscsdk.model.Place;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.rule.RuleTrial;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NullIslandCoordinatesTest {

    private final RuleTrial trial = RuleTrial.of(new NullIslandCoordinates());

    private static GeoPoint point(String latitude, String longitude) {
        return GeoPoint.of(new BigDecimal(latitude), new BigDecimal(longitude));
    }

    private static Organisation seat(String country, String latitude, String longitude) {
        return organisation("seat", OrganisationKind.MUNICIPALITY)
                .country(Country.of("SE"))
                .place(Place.builder()
                        .country(Country.of(country))
                        .point(point(latitude, longitude))
                        .build())
                .build();
    }

    @Test
    void twoZerosAreFoundHoweverTheyAreWritten() {
        trial.on(seat("ES", "0", "0")).onlyFound("/organisations/0/place/point", Values.of("point", "0,0"));
        trial.on(seat("ES", "0.00", "0.0")).onlyFound("/organisations/0/place/point", Values.of("point", "0.00,0.0"));
    }

    @ParameterizedTest
    @CsvSource({"0, 9.45", "5.67, 0", "0.0001, 0", "0, -0.0001"})
    void oneZeroIsAPlace(String latitude, String longitude) {
        trial.on(seat("ES", latitude, longitude)).nothing();
    }

    @Test
    void everyPlaceOfEveryRecordIsLookedAt() {
        GeoPoint zero = point("0", "0");
        Place place = Place.builder().point(zero).build();

        assertThat(trial.on(
                                gironaAndTunis()
                                        .addLocations(
                                                Location.builder().point(zero).build())
                                        .addActivities(Activity.builder()
                                                .id(RecordId.of("a"))
                                                .kind("training")
                                                .place(place)
                                                .build())
                                        .build(),
                                meeting().place(place).build())
                        .pointers())
                .containsExactly(
                        "/partnerships/0/activities/0/place/point",
                        "/partnerships/0/locations/0/point",
                        "/meetings/0/place/point");
    }

    @Test
    void rulesThatRunLaterDoNotReadThePoint() {
        RuleTrial.of(new CoordinatesOutsideCountry())
                .after(new NullIslandCoordinates())
                .on(seat("ES", "0", "0"))
                .onlyNotChecked(Reason.DAMAGED);
    }
}
