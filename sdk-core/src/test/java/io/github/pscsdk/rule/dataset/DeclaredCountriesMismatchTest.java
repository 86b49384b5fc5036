package io.github.pscsdk.rule.dataset;

import static io.github.pscsdk.rule.Given.gironaAndTunis;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.codelist.Extent;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Country;
import io.github.pscsdk.model.CountryShare;
import io.github.pscsdk.model.Dataset;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.Programme;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.rule.RuleTrial;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DeclaredCountriesMismatchTest {

    private final RuleTrial trial = RuleTrial.of(new DeclaredCountriesMismatch());

    @Test
    void anotherNumberThanDeclaredIsFoundInTheHeader() {
        RuleTrial.Said said = trial.onDataset(complete(35, in("TN", "MA"), in("SN")));

        said.onlyFound("/programme/declaredCountries", Values.of("declared", 35).and("counted", 3));
        assertThat(said.found().get(0).getRecord()).isEmpty();
        trial.onDataset(complete(2, in("TN", "MA"), in("SN")))
                .onlyFound(
                        "/programme/declaredCountries", Values.of("declared", 2).and("counted", 3));
    }

    @Test
    void eachCountryCountsOnce() {
        trial.onDataset(complete(2, in("TN", "GR"), in("TN", "EL"))).nothing();
    }

    @Test
    void whereAPartnershipDoesNotSayWhereItActsOnlyTooSmallANumberIsFound() {
        trial.onDataset(complete(1, in("TN", "MA"), in()))
                .onlyFound(
                        "/programme/declaredCountries", Values.of("declared", 1).and("counted", 2));
        trial.onDataset(complete(2, in("TN", "MA"), in())).onlyNotChecked(Reason.LIST_INCOMPLETE);
        trial.onDataset(complete(35, in("TN", "MA"), in())).onlyNotChecked(Reason.LIST_INCOMPLETE);
    }

    @Test
    void aPartnershipWithAWrongCountryIsNotCounted() {
        RuleTrial.Said said = trial.onDataset(complete(35, in("TN"), in("QX")));

        assertThat(said.found()).isEmpty();
        assertThat(said.reasons()).containsExactlyInAnyOrder(Reason.DAMAGED, Reason.LIST_INCOMPLETE);
    }

    @Test
    void aDatasetThatIsNotCompleteHasNoNumberToCompare() {
        Dataset complete = complete(35, in("TN"));

        trial.onDataset(Dataset.builder().from(complete).extent(Extent.PARTIAL).build())
                .onlyNotChecked(Reason.EXTENT_PARTIAL);
        trial.onDataset(Dataset.builder()
                        .extent(Extent.COMPLETE)
                        .programme(Programme.builder().build())
                        .build())
                .onlyNotChecked(Reason.NOT_STATED);
    }

    private static String[] in(String... countries) {
        return countries;
    }

    private static Dataset complete(int declared, String[]... partnerships) {
        Dataset.Builder dataset = Dataset.builder()
                .extent(Extent.COMPLETE)
                .programme(Programme.builder().declaredCountries(declared).build());
        for (int i = 0; i < partnerships.length; i++) {
            dataset.addPartnerships(Partnership.builder()
                    .from(gironaAndTunis().build())
                    .id(RecordId.of("p" + i))
                    .countries(Stream.of(partnerships[i])
                            .map(code -> CountryShare.builder()
                                    .country(Country.of(code))
                                    .build())
                            .toList())
                    .build());
        }
        return dataset.build();
    }
}
