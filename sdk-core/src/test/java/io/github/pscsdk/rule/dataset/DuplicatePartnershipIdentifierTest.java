package io.github.pscsdk.rule.dataset;

import static io.github.pscsdk.rule.Given.gironaAndTunis;
import static io.github.pscsdk.rule.Given.organisation;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.codelist.OrganisationKind;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Identifier;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.rule.RuleTrial;
import org.junit.jupiter.api.Test;

class DuplicatePartnershipIdentifierTest {

    private static final String CONTRACT = "ec-contract:CSO-LA/2020/420-111";

    private final RuleTrial trial = RuleTrial.of(new DuplicatePartnershipIdentifier());

    @Test
    void aSecondPartnershipWithThatIdentifierIsFoundAndTheFirstIsNamed() {
        RuleTrial.Said said = trial.on(
                with("one", CONTRACT), with("two", "XI-WIKIDATA:Q9011"), with("three", "PIC:999999999", CONTRACT));

        said.onlyFound(
                "/partnerships/2/identifiers/1",
                Values.of("identifier", CONTRACT).and("other", "one"));
        assertThat(said.found().get(0).getSeverity()).isEqualTo(Severity.ERROR);
        assertThat(said.found().get(0).getRelated())
                .singleElement()
                .satisfies(place -> assertThat(place.pointer()).hasToString("/partnerships/0/identifiers/0"));
    }

    @Test
    void aSchemeHasSeveralNamesAndAValueSeveralSpellings() {
        assertThat(trial.on(with("one", "XI-WIKIDATA:Q9012"), with("two", "WIKIDATA:Q9012"))
                        .pointers())
                .hasSize(1);
        assertThat(trial.on(with("one", "ISSN:0317-8471"), with("two", "ISSN:03178471"))
                        .pointers())
                .hasSize(1);
    }

    @Test
    void theSameValueOfAnotherSchemeIsAnotherIdentifier() {
        trial.on(with("one", "ec-contract:XM-1"), with("two", "iati-activity:XM-1"))
                .nothing();
    }

    @Test
    void aPartnershipMayRepeatItsOwnIdentifier() {
        trial.on(with("one", CONTRACT, CONTRACT)).nothing();
    }

    @Test
    void otherRecordsMayHaveIt() {
        trial.on(
                        with("one", CONTRACT),
                        organisation("o", OrganisationKind.COMPANY)
                                .addIdentifiers(Identifier.parse(CONTRACT))
                                .build())
                .nothing();
    }

    @Test
    void aPartnershipThatIsThereTwiceIsADuplicateIdAndNoMore() {
        trial.on(with("one", CONTRACT), with("one", CONTRACT)).nothing();
    }

    private static Partnership with(String id, String... identifiers) {
        Partnership.Builder partnership = gironaAndTunis().id(RecordId.of(id));
        for (String identifier : identifiers) {
            partnership.addIdentifiers(Identifier.parse(identifier));
        }
        return partnership.build();
    }
}
