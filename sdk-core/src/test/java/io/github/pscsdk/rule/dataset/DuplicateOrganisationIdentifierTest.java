package io.github.pscsdk.rule.dataset;

import static io.github.pscsdk.rule.Given.organisation;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.codelist.OrganisationKind;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Identifier;
import io.github.pscsdk.model.Organisation;
import io.github.pscsdk.rule.RuleTrial;
import io.github.pscsdk.rule.organisation.IdentifierKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuplicateOrganisationIdentifierTest {

    private final RuleTrial trial = RuleTrial.of(new DuplicateOrganisationIdentifier());

    private static Organisation with(String id, Identifier... identifiers) {
        return organisation(id, OrganisationKind.COMPANY)
                .addIdentifiers(identifiers)
                .build();
    }

    private static Identifier wikidata(String item) {
        return Identifier.of("XI-WIKIDATA", item);
    }

    @Test
    void theLaterOfTwoOrganisationsIsFoundAndTheEarlierIsNamed() {
        RuleTrial.Said said = trial.on(
                with("one", wikidata("Q1")),
                with("two", wikidata("Q2")),
                with("three", wikidata("Q3"), wikidata("Q1")));

        said.onlyFound(
                "/organisations/2/identifiers/1",
                Values.of("identifier", "XI-WIKIDATA:Q1").and("other", "one"));
        assertThat(said.found().get(0).getRelated())
                .singleElement()
                .satisfies(place -> assertThat(place.pointer()).hasToString("/organisations/0/identifiers/0"));
    }

    @Test
    void severalCommonIdentifiersOfTwoOrganisationsAreOneFinding() {
        Identifier pic = Identifier.of("PIC", "999999999");

        assertThat(trial.on(with("one", wikidata("Q1"), pic), with("two", pic, wikidata("Q1")))
                        .pointers())
                .containsExactly("/organisations/1/identifiers/0");
    }

    @Test
    void eachOtherOrganisationIsNamed() {
        assertThat(trial.on(
                                with("one", wikidata("Q1")),
                                with("two", wikidata("Q2")),
                                with("three", wikidata("Q1"), wikidata("Q2")))
                        .pointers())
                .containsExactly("/organisations/2/identifiers/0", "/organisations/2/identifiers/1");
    }

    @ParameterizedTest
    @CsvSource({
        "XI-LEI, 2138001CY61HDFJ5ZA27, LEI, 2138-001C-Y61H-DFJ5-ZA27",
        "VAT-BE, BE0202239951, VAT-BE, 0202.239.951",
        "VAT-EL, EL094259216, VAT-GR, 094259216",
        "FR-RCS, 732829320, FR-SIREN, 732 829 320"
    })
    void spellingDoesNotMatter(String scheme, String value, String otherScheme, String otherValue) {
        assertThat(trial.on(
                                with("one", Identifier.of(scheme, value)),
                                with("two", Identifier.of(otherScheme, otherValue)))
                        .pointers())
                .containsExactly("/organisations/1/identifiers/0");
    }

    @Test
    void aNumberMeansSomethingElseInAnotherScheme() {
        trial.on(with("one", Identifier.of("PIC", "999999999")), with("two", Identifier.of("XI-DUNS", "999999999")))
                .nothing();
    }

    @ParameterizedTest
    @CsvSource({"GEONAMES, 3121456", "LAU, ES_17079", "NUTS, ES512", "UN-LOCODE, ESGRO", "OSM, relation/342553"})
    void severalBodiesMayBeOfOnePlace(String scheme, String value) {
        trial.on(with("one", Identifier.of(scheme, value)), with("two", Identifier.of(scheme, value)))
                .nothing();
    }

    @Test
    void aSchemeThatTheRegistryDoesNotHaveIsComparedAsWritten() {
        assertThat(IdentifierKey.of(Identifier.of("XX-OWN", "A 1")))
                .isEqualTo(IdentifierKey.of(Identifier.of("XX-OWN", "A 1")))
                .isNotEqualTo(IdentifierKey.of(Identifier.of("XX-OWN", "A1")));
    }

    @Test
    void anOrganisationThatIsThereTwiceIsADuplicateIdAndNoMore() {
        trial.on(with("one", wikidata("Q1")), with("one", wikidata("Q1"))).nothing();
    }

    @Test
    void anIdentifierWithAnErrorKeepsTheRuleFromRunning() {
        Organisation wrong = with("two", wikidata("Q1"), wikidata("42"));

        assertThat(trial.on(with("one", wikidata("Q1")), wrong).reasons()).containsExactly(Reason.DAMAGED);
    }
}
