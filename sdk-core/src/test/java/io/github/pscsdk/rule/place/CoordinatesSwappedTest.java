package io.github.pscsdk.rule.place;

import static io.github.pscsdk.rule.Given.organisation;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.codelist.OrganisationKind;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Country;
import io.github.pscsdk.model.GeoPoint;
import io.github.pscsdk.model.Organisation;
import io.github.pscsdk.model.Place;
import io.github.pscsdk.rule.RuleTrial;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class CoordinatesSwappedTest {

    private final RuleTrial trial = RuleTrial.of(new CoordinatesSwapped());

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
    void aPointThatOnlyFitsSwappedIsFound() {
        trial.on(seat("ES", "2.82", "41.98"))
                .onlyFound(
                        "/organisations/0/place/point",
                        Values.of("point", "2.82,41.98").and("country", Country.of("ES")));
    }

    @Test
    void theRightPointAndOneThatFitsNeitherWayAreNotFound() {
        trial.on(seat("ES", "41.98", "2.82")).nothing();
        trial.on(seat("ES", "36.8", "60")).nothing();
    }

    @Test
    void aPointThatFitsBothWaysIsNotFound() {
        trial.on(seat("NG", "9.06", "7.49")).nothing();
        trial.on(seat("NG", "7.49", "9.06")).nothing();
    }

    @Test
    void aSeatWithoutCountryIsInTheCountryOfTheOrganisation() {
        Organisation.Builder girona = organisation("girona", OrganisationKind.MUNICIPALITY)
                .place(Place.builder().point(point("2.82", "41.98")).build());

        assertThat(trial.on(girona.country(Country.of("ES")).build()).pointers())
                .containsExactly("/organisations/0/place/point");
        trial.on(organisation("girona", OrganisationKind.MUNICIPALITY)
                        .place(Place.builder().point(point("2.82", "41.98")).build())
                        .build())
                .onlyNotChecked(Reason.NOT_STATED);
    }

    @Test
    void aLatitudeOrCountryWithAnErrorIsNotRead() {
        trial.on(seat("VN", "108.21", "16.05")).onlyNotChecked(Reason.DAMAGED);
        trial.on(seat("ZZ", "2.82", "41.98")).onlyNotChecked(Reason.DAMAGED);
    }

    @Test
    void thatItIsOutsideTheCountryIsNotFoundAsWell() {
        RuleTrial.of(new CoordinatesOutsideCountry())
                .after(new CoordinatesSwapped())
                .on(seat("ES", "2.82", "41.98"))
                .onlyNotChecked(Reason.DAMAGED);
    }
}
