package io.github.pscsdk.rule.eligibility;

import static io.github.pscsdk.rule.Given.gironaAndTunis;
import static org.assertj.core.api.Assertions.assertThat;

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

class CountryOutsideLotTest {

    private final RuleTrial trial = RuleTrial.of(new CountryOutsideLot());

    @Test
    void aCountryIsOfAnotherRegion() {
        RuleTrial.Said said = trial.on(in("2018", "4", "TN", "KE"));
        said.onlyFound("/partnerships/0/countries/1/country", found("KE", "neighbourhood"));
        assertThat(said.found().get(0).getMessage())
                .isEqualTo("The country KE is of none of the regions that the lot is for: neighbourhood.");
    }

    @Test
    void eachIsFoundOnce() {
        assertThat(trial.on(in("2018", "1", "TN", "KE", "TN", "PE")).pointers())
                .containsExactly("/partnerships/0/countries/0/country", "/partnerships/0/countries/3/country");
    }

    @Test
    void countriesOfNoRegionAreInNoLot() {
        for (String country : List.of("ES", "AL", "JP")) {
            trial.on(in("2020", "3", country))
                    .onlyFound("/partnerships/0/countries/0/country", found(country, "latin-america-caribbean"));
        }
    }

    @Test
    void aCountryThatMayHaveBeenAPartnerCountryCannotBeTold() {
        trial.on(in("2018", "3", "CL")).onlyNotChecked(Reason.COUNTRY_UNKNOWN);
    }

    @Test
    void countriesOfTheRegionAreSound() {
        trial.on(in("2018", "1", "KE", "MZ", "SO")).nothing();
        trial.on(in("2021", "2", "NP")).nothing();
    }

    @Test
    void ofALotThatIsNotStatedAllRegionsOfTheCallCount() {
        trial.on(acting("TN", "KE", "PE", "NP").call(RecordId.of("2018")).build())
                .nothing();
        trial.on(acting("TN").call(RecordId.of("2021")).build())
                .onlyFound(
                        "/partnerships/0/countries/0/country",
                        found("TN", "sub-saharan-africa", "asia-pacific", "latin-america-caribbean"));
        trial.on(acting("TN").call(RecordId.of("2020")).build()).nothing();
        trial.on(acting("ES").build()).nothing();
    }

    @Test
    void lotsThatNameTheirCountriesOrTakeAnyHaveNoRegion() {
        trial.on(in("2020", "6", "TN")).nothing();
        trial.on(in("2020", "5", "ES")).nothing();
    }

    @Test
    void aLotMayNameCountriesBesideItsRegions() {
        Call call = Call.builder()
                .id(RecordId.of("own"))
                .reference("Own call")
                .terms(Terms.builder()
                        .partnerCountries(CountrySelection.builder()
                                .addRegions("neighbourhood")
                                .addCountries(Country.of("GR"))
                                .build())
                        .build())
                .build();
        trial.on(acting("TN", "EL").call(call.getId()).build(), call).nothing();
        trial.on(acting("KE").call(call.getId()).build(), call)
                .onlyFound("/partnerships/0/countries/0/country", found("KE", "neighbourhood"));
    }

    @Test
    void withoutCountriesNothingIsStated() {
        trial.on(in("2018", "4")).onlyNotChecked(Reason.NOT_STATED);
    }

    @Test
    void aLotThatTheCallDoesNotHaveLeavesItUnknown() {
        trial.on(in("2018", "9", "TN")).onlyNotChecked(Reason.CALL_UNKNOWN);
        trial.on(acting("TN").call(RecordId.of("unheard-of")).build()).onlyNotChecked(Reason.UNRESOLVED);
    }

    private static Partnership in(String call, String lot, String... countries) {
        return acting(countries).call(RecordId.of(call)).lot(RecordId.of(lot)).build();
    }

    private static Partnership.Builder acting(String... countries) {
        Partnership.Builder partnership = gironaAndTunis();
        for (String country : countries) {
            partnership.addCountries(
                    CountryShare.builder().country(Country.of(country)).build());
        }
        return partnership;
    }

    private static Values found(String country, String... regions) {
        return Values.of("country", country).and("regions", List.of(regions));
    }
}
