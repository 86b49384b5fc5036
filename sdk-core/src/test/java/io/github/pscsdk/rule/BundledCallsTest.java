package io.github.pscsdk.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.codelist.Confidence;
import io.github.pscsdk.codelist.OrganisationKind;
import io.github.pscsdk.codelist.SpecificObjective;
import io.github.pscsdk.model.Call;
import io.github.pscsdk.model.Country;
import io.github.pscsdk.model.Lot;
import io.github.pscsdk.model.Range;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.Terms;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BundledCallsTest {

    @Test
    void theProgrammeHadThreeCalls() {
        assertThat(BundledCalls.all())
                .extracting(call -> call.getId() + " " + call.getReference() + " "
                        + call.getPublished().orElseThrow())
                .containsExactly(
                        "2018 EuropeAid/161146/DH/ACT/Multi 2018-10-29",
                        "2020 EuropeAid/167744/DH/ACT/Multi 2020-02-11",
                        "2021 EuropeAid/171273/DH/ACT/Multi 2021-03-08");
    }

    @Test
    void theirTermsAreThoseOfTheTable() {
        Terms terms = find("2018").orElseThrow().getTerms().orElseThrow();

        assertThat(terms.getGrant()).contains(range("2000000", "5000000"));
        assertThat(terms.getEuCofinancingRate()).contains(range("50", "95"));
        assertThat(terms.getObjectives().orElseThrow().getAllOf())
                .containsExactly(SpecificObjective.URBAN_GOVERNANCE.code());
        assertThat(terms.getEuSideEquivalents()).containsExactly(Country.of("GB"));
        assertThat(terms.getBasis().get("grant")).isNotNull();
        assertThat(terms.getBasis().get("grant").getConfidence()).contains(Confidence.HIGH);
    }

    @Test
    void lotsHaveTermsOfTheirOwn() {
        List<Lot> lots = find("2020").orElseThrow().getLots();

        assertThat(lots).extracting(lot -> lot.getId().getValue()).containsExactly("1", "2", "3", "4", "5", "6");
        assertThat(lots.get(4)
                        .getTerms()
                        .orElseThrow()
                        .getMaximumPopulation()
                        .orElseThrow()
                        .getEuSide())
                .contains(150_000);
        assertThat(lots.get(5)
                        .getTerms()
                        .orElseThrow()
                        .getPartnerCountries()
                        .orElseThrow()
                        .getCountries())
                .hasSize(15)
                .allMatch(Country::isKnown);
    }

    @Test
    void theCodesOfTheTableAreThoseOfTheLists() {
        List<String> kinds = Arrays.stream(OrganisationKind.values())
                .map(OrganisationKind::code)
                .toList();

        assertThat(BundledCalls.all())
                .flatMap(Call::getLots)
                .flatMap(lot -> lot.getTerms().stream().toList())
                .flatMap(Terms::getLeadKinds)
                .isNotEmpty()
                .isSubsetOf(kinds);
    }

    @Test
    void aCallIsFoundByItsIdOrElseByItsReference() {
        assertThat(find("2021")).isPresent();
        assertThat(find("2019")).isEmpty();
        assertThat(BundledCalls.find(RecordId.of("own"), Optional.of("EuropeAid/167744/DH/ACT/Multi")))
                .map(call -> call.getId().getValue())
                .contains("2020");
        assertThat(BundledCalls.find(RecordId.of("own"), Optional.of("EuropeAid/1")))
                .isEmpty();
        assertThat(BundledCalls.find(RecordId.of("2021"), Optional.of("EuropeAid/161146/DH/ACT/Multi")))
                .map(call -> call.getId().getValue())
                .contains("2021");
    }

    private static Optional<Call> find(String id) {
        return BundledCalls.find(RecordId.of(id), Optional.empty());
    }

    private static Range range(String least, String greatest) {
        return Range.builder()
                .minimum(new BigDecimal(least))
                .maximum(new BigDecimal(greatest))
                .build();
    }
}
