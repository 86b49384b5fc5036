package io.github.pscsdk.rule.organisation;

import static io.github.pscsdk.rule.Given.organisation;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.codelist.OrganisationKind;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Country;
import io.github.pscsdk.model.Identifier;
import io.github.pscsdk.model.Organisation;
import io.github.pscsdk.rule.RuleTrial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifierCountryMismatchTest {

    private final RuleTrial trial = RuleTrial.of(new IdentifierCountryMismatch());

    private static Organisation.Builder with(String scheme, String value) {
        return organisation("girona", OrganisationKind.MUNICIPALITY)
                .addIdentifiers(Identifier.of("XI-WIKIDATA", "Q7038"), Identifier.of(scheme, value));
    }

    @ParameterizedTest
    @CsvSource({
        "FR-RCS, 732829320, ES, FR",
        "LAU, FR_44109, ES, FR",
        "NUTS, EL63, CY, GR",
        "XR-NUTS, UK_E07000105, IE, GB",
        "UN-LOCODE, BEBRU, NL, BE",
        "VAT-XI, XI980780684, IE, GB",
        "FR-RCS, 732829320, CW, FR",
        "FR-RCS, 732829320, MC, FR"
    })
    void anIdentifierOfAnotherCountryIsFound(String scheme, String value, String country, String registered) {
        trial.on(with(scheme, value).country(Country.of(country)).build())
                .onlyFound(
                        "/organisations/0/identifiers/1",
                        Values.of("identifier", scheme + ":" + value)
                                .and("registered", registered)
                                .and("country", country));
    }

    @ParameterizedTest
    @CsvSource({
        "FR-RCS, 732829320, FR",
        "FR-RCS, 732829320, RE",
        "FR-RCS, 732829320, NC",
        "NL-KVK, 12345678, AW",
        "LAU, FR_97411, FR",
        "UN-LOCODE, REREU, FR",
        "NUTS, EL63, GR",
        "NUTS, EL63, EL",
        "VAT-XI, XI980780684, GB",
        "VAT-GB, GB980780684, IM",
        "VAT-FR, FR59542051180, MC",
        "PIC, 999999999, TN",
        "XI-EORI, NL810656371, TN",
        "XX-OWN, FR_1, TN"
    })
    void oneOfTheSameStateOrOfNoneIsSound(String scheme, String value, String country) {
        trial.on(with(scheme, value).country(Country.of(country)).build()).nothing();
    }

    @Test
    void withoutCountryItCannotBeTold() {
        trial.on(with("LAU", "FR_44109").build()).onlyNotChecked(Reason.NOT_STATED);
        trial.on(with("PIC", "999999999").build()).nothing();
    }

    @Test
    void aCountryThatDoesNotExistIsFoundOnce() {
        assertThat(trial.on(with("LAU", "FR_44109").country(Country.of("ZZ")).build())
                        .reasons())
                .containsExactly(Reason.DAMAGED);
    }
}
