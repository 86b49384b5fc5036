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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoordinatesOutsideCountryTest {

    private final RuleTrial trial = RuleTrial.of(new CoordinatesOutsideCountry());

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
    void aPointInAnotherCountryIsFound() {
        trial.on(seat("TN", "41.98", "2.82"))
                .onlyFound(
                        "/organisations/0/place/point",
                        Values.of("point", "41.98,2.82").and("country", Country.of("TN")));
    }

    @ParameterizedTest
    @CsvSource({
        "TN, 37.9, 9.87, true",
        "TN, 37.91, 9.87, false",
        "TN, 29.7, 9.87, true",
        "TN, 29.69, 9.87, false",
        "TN, 36.8, 12.1, true",
        "TN, 36.8, 12.11, false",
        "TN, 36.8, 6.9, true",
        "TN, 36.8, 6.89, false"
    })
    void halfADegreeAroundTheCountryIsAllowed(String country, String latitude, String longitude, boolean allowed) {
        assertThat(trial.on(seat(country, latitude, longitude)).pointers()).hasSize(allowed ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource({
        "FR, 47.22, -1.55",
        "FR, -20.88, 55.45",
        "RE, -20.88, 55.45",
        "FR, 4.93, -52.33",
        "ES, 28.12, -15.43",
        "PT, 37.74, -25.67",
        "PT, 32.65, -16.91",
        "NL, 12.52, -70.03",
        "US, 21.31, -157.86",
        "US, 52.8, 173.1",
        "RU, 43.12, 131.9",
        "RU, 66.2, -169.8",
        "FJ, -18.14, 178.44",
        "FJ, -16.85, -179.97",
        "NZ, -43.95, -176.55",
        "EC, -0.74, -90.3",
        "CL, -27.15, -109.43",
        "KI, 1.87, -157.4",
        "KI, 1.33, 172.98",
        "XK, 42.66, 21.17",
        "UA, 49.84, 24.03",
        "UA, 44.95, 34.1",
        "CY, 35.17, 33.36",
        "MA, 27.15, -13.2",
        "EH, 27.15, -13.2",
        "PS, 31.5, 34.47",
        "SO, 9.56, 44.06",
        "VA, 41.9, 12.45",
        "TV, -8.52, 179.2",
        "AQ, -77.85, 166.67",
        "EL, 38.25, 21.73"
    })
    void farPartsAndWhatIsClaimedAreInTheCountry(String country, String latitude, String longitude) {
        trial.on(seat(country, latitude, longitude)).nothing();
    }

    @ParameterizedTest
    @CsvSource({"RE, 47.22, -1.55", "PT, 41.55, 8.43", "FJ, -18.14, 0", "NZ, 0, -176.5", "US, 35, -40"})
    void whatLiesBetweenOrBeyondIsNot(String country, String latitude, String longitude) {
        assertThat(trial.on(seat(country, latitude, longitude)).pointers()).hasSize(1);
    }

    @Test
    void withoutCountryItCannotBeTold() {
        trial.on(organisation("girona", OrganisationKind.MUNICIPALITY)
                        .place(Place.builder().point(point("41.98", "2.82")).build())
                        .build())
                .onlyNotChecked(Reason.NOT_STATED);
    }

    @Test
    void aPlaceWithoutPointHasNothingToRead() {
        trial.on(organisation("girona", OrganisationKind.MUNICIPALITY)
                        .place(Place.builder().country(Country.of("ES")).build())
                        .build())
                .nothing();
    }
}
