package io.github.pscsdk.rule.dataset;

import static io.github.pscsdk.rule.Given.organisation;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.codelist.OrganisationKind;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Country;
import io.github.pscsdk.model.Identifier;
import io.github.pscsdk.model.LocalisedText;
import io.github.pscsdk.model.Organisation;
import io.github.pscsdk.rule.RuleTrial;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PossibleDuplicateOrganisationTest {

    private final RuleTrial trial = RuleTrial.of(new PossibleDuplicateOrganisation());

    private static Organisation.Builder city(String id, String name) {
        return named(id, name, OrganisationKind.MUNICIPALITY).country(Country.of("ES"));
    }

    private static Organisation.Builder named(String id, String name, OrganisationKind kind) {
        return organisation(id, kind).name(LocalisedText.of("und", name));
    }

    @Test
    void theLaterOfTwoIsFoundAtTheNameThatIsAlike() {
        RuleTrial.Said said = trial.on(
                city("one", "Ajuntament de Girona").build(),
                city("two", "Gerona")
                        .name(LocalisedText.of("es", "Gerona").and("en", "City of Girona"))
                        .build());

        said.onlyFound(
                "/organisations/1/name/en", Values.of("name", "City of Girona").and("other", "one"));
        assertThat(said.found().get(0).getRelated())
                .singleElement()
                .satisfies(place -> assertThat(place.pointer()).hasToString("/organisations/0/name/und"));
    }

    @ParameterizedTest
    @CsvSource({
        "Municipality of Turin, Turin",
        "Comune di Torino, TORINO",
        "Ayuntamiento de Málaga, Malaga City Council",
        "Ville de Nantes, Mairie de Nantes",
        "Stad Gent, Gent",
        "Δήμος Πατρέων, ΔΗΜΟΣ ΠΑΤΡΕΩΝ",
        "'Commune d''Agadir', Agadir"
    })
    void wordsForTheKindOfBodyDoNotCount(String one, String other) {
        assertThat(trial.on(city("one", one).build(), city("two", other).build())
                        .pointers())
                .containsExactly("/organisations/1/name/und");
    }

    @Test
    void aNameOfGenericWordsAloneIsComparedAsItIs() {
        assertThat(trial.on(
                                city("one", "City Council").build(),
                                city("two", "city council").build())
                        .pointers())
                .hasSize(1);
        trial.on(
                        city("one", "City Council").build(),
                        city("two", "Town Council").build())
                .nothing();
    }

    @Test
    void aliasesAreNamesToo() {
        assertThat(trial.on(
                                city("one", "Girona").addAliases("Gerona").build(),
                                city("two", "Gérone").addAliases("-", "GERONA").build())
                        .pointers())
                .containsExactly("/organisations/1/aliases/1");
    }

    @Test
    void severalCommonNamesAreOneFinding() {
        assertThat(trial.on(
                                city("one", "Girona").addAliases("Gerona").build(),
                                city("two", "Gerona").addAliases("Girona").build())
                        .pointers())
                .containsExactly("/organisations/1/name/und");
    }

    @Test
    void aNameThatOneOrganisationHasTwiceIsNoDuplicate() {
        trial.on(city("one", "Girona")
                        .addAliases("GIRONA", "Ajuntament de Girona")
                        .build())
                .nothing();
    }

    @Test
    void ofOtherBodiesEveryWordCounts() {
        trial.on(
                        named("one", "City University", OrganisationKind.UNIVERSITY)
                                .country(Country.of("GB"))
                                .build(),
                        named("two", "University", OrganisationKind.UNIVERSITY)
                                .country(Country.of("GB"))
                                .build())
                .nothing();
    }

    @Test
    void anotherKindOrCountryIsAnotherBody() {
        trial.on(
                        city("one", "Girona").build(),
                        city("two", "Girona").kind("province").build(),
                        city("three", "Girona").country(Country.of("CO")).build())
                .nothing();
    }

    @Test
    void theCodeThatTheEuWritesIsTheSameCountry() {
        assertThat(trial.on(
                                city("one", "Patra").country(Country.of("GR")).build(),
                                city("two", "Patra").country(Country.of("EL")).build())
                        .pointers())
                .hasSize(1);
    }

    @Test
    void differentIdentifiersOfOneSchemeTellThemApart() {
        trial.on(
                        city("one", "San José")
                                .addIdentifiers(Identifier.of("XI-WIKIDATA", "Q1"))
                                .build(),
                        city("two", "San José")
                                .addIdentifiers(Identifier.of("WIKIDATA", "Q2"))
                                .build())
                .nothing();
        trial.on(
                        city("one", "San José")
                                .addIdentifiers(Identifier.of("LAU", "ES_1"))
                                .build(),
                        city("two", "San José")
                                .addIdentifiers(Identifier.of("LAU", "ES_2"))
                                .build())
                .nothing();
    }

    @Test
    void aCommonIdentifierIsTheFindingOfAnotherRule() {
        trial.on(
                        city("one", "Girona")
                                .addIdentifiers(Identifier.of("XI-WIKIDATA", "Q1"))
                                .build(),
                        city("two", "Girona")
                                .addIdentifiers(Identifier.of("XI-WIKIDATA", "Q1"))
                                .build())
                .nothing();
    }

    @Test
    void aCommonCodeOfThePlaceIsNoFindingOfAnotherRule() {
        Identifier code = Identifier.of("LAU", "ES_17079");

        assertThat(trial.on(
                                city("one", "Girona").addIdentifiers(code).build(),
                                city("two", "Girona").addIdentifiers(code).build())
                        .pointers())
                .hasSize(1);
    }

    @Test
    void anOrganisationThatIsThereTwiceIsADuplicateIdAndNoMore() {
        trial.on(city("one", "Girona").build(), city("one", "Girona").build()).nothing();
    }

    @Test
    void withoutCountryOrKindItCannotBeTold() {
        Organisation known = city("one", "Girona").build();

        trial.knowing(known)
                .on(named("two", "Girona", OrganisationKind.MUNICIPALITY).build())
                .onlyNotChecked(Reason.NOT_STATED);
        trial.knowing(known).on(city("two", "Girona").kind("unknown").build()).onlyNotChecked(Reason.NOT_STATED);
    }

    @Test
    void manyNamesakesAreComparedWithTheFirstOfThem() {
        List<Organisation> namesakes = new ArrayList<>();
        for (int i = 1; i <= 50; i++) {
            namesakes.add(city("city-" + i, "San José")
                    .addIdentifiers(Identifier.of("XI-WIKIDATA", "Q" + i))
                    .build());
        }
        namesakes.add(city("last", "San José").build());

        trial.on(namesakes.toArray(Organisation[]::new))
                .onlyFound(
                        "/organisations/50/name/und",
                        Values.of("name", "San José").and("other", "city-1"));
    }
}
