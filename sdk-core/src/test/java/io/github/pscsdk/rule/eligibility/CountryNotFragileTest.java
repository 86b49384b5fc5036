package io.github.pscsdk.rule.eligibility;

import static io.github.pscsdk.rule.Given.gironaAndTunis;

import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Call;
import io.github.pscsdk.model.Country;
import io.github.pscsdk.model.CountrySelection;
import io.github.pscsdk.model.CountryShare;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.Terms;
import io.github.pscsdk.rule.RuleTrial;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountryNotFragileTest {

    private static final String AT_COUNTRIES = "/partnerships/0/countries";

    private final RuleTrial trial = RuleTrial.of(new CountryNotFragile());

    @Test
    void theLotDoesNotNameACountry() {
        trial.on(lot6("AF", "TN", "GH").addCooperationForms("twinning").build())
                .onlyFound(AT_COUNTRIES, outside("TN", "GH"));
    }

    @Test
    void theLotNamesAllCountries() {
        trial.on(lot6("AF", "YE").build()).nothing();
    }

    @Test
    void aCountryIsNamedOnce() {
        trial.on(lot6("TN", "TN").build()).onlyFound(AT_COUNTRIES, outside("TN"));
    }

    @Test
    void withTriangularCooperationOneCountrySuffices() {
        trial.on(lot6("AF", "TN")
                        .addCooperationForms("twinning", "triangular-cooperation")
                        .build())
                .nothing();
    }

    @Test
    void withTriangularCooperationOneCountryIsNeeded() {
        trial.on(lot6("TN", "GH").addCooperationForms("triangular-cooperation").build())
                .onlyFound(AT_COUNTRIES, outside("TN", "GH"));
    }

    @Test
    void withoutCooperationFormsItMayBeTriangular() {
        trial.on(lot6("AF", "TN").build()).onlyNotChecked(Reason.NOT_STATED);
        trial.on(lot6("TN").build()).onlyFound(AT_COUNTRIES, outside("TN"));
    }

    @Test
    void withoutCountriesNothingIsStated() {
        trial.on(lot6().build()).onlyNotChecked(Reason.NOT_STATED);
    }

    @Test
    void otherLotsNameNoCountries() {
        trial.on(acting("TN").call(RecordId.of("2020")).lot(RecordId.of("4")).build())
                .nothing();
        trial.on(acting().call(RecordId.of("2018")).build()).nothing();
    }

    @Test
    void anUnknownLotMayNameThem() {
        trial.on(acting("TN").call(RecordId.of("2020")).build()).onlyNotChecked(Reason.CALL_UNKNOWN);
        trial.on(acting("TN").build()).onlyNotChecked(Reason.CALL_UNKNOWN);
    }

    @Test
    void anAliasIsTheSameCountryAndACallWithoutLotsHasNoneToName() {
        Call call = Call.builder()
                .id(RecordId.of("own"))
                .reference("Own call")
                .terms(Terms.builder()
                        .partnerCountries(CountrySelection.builder()
                                .addCountries(Country.of("GB"))
                                .build())
                        .build())
                .build();
        trial.on(acting("UK").call(call.getId()).build(), call).nothing();
        trial.on(acting("EL").call(call.getId()).build(), call)
                .onlyFound(AT_COUNTRIES, Values.of("countries", List.of("GR")));
    }

    private static Partnership.Builder lot6(String... countries) {
        return acting(countries).call(RecordId.of("2020")).lot(RecordId.of("6"));
    }

    private static Partnership.Builder acting(String... countries) {
        Partnership.Builder partnership = gironaAndTunis();
        for (String country : countries) {
            partnership.addCountries(
                    CountryShare.builder().country(Country.of(country)).build());
        }
        return partnership;
    }

    private static Values outside(String... countries) {
        return Values.of("countries", List.of(countries)).and("lot", "6");
    }
}
