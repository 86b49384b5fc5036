package io.github.pscsdk.engine.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.codelist.CountryInfo;
import io.github.pscsdk.codelist.OrganisationKind;
import io.github.pscsdk.codelist.Qualifier;
import io.github.pscsdk.model.Country;
import io.github.pscsdk.model.Population;
import io.github.pscsdk.rule.OrganisationFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The facts of an organisation come out of a number as they went in. */
class PackedFactsTest {

    @Test
    void factsComeOutAsTheyWentIn() {
        for (Optional<String> kind : kinds()) {
            for (Optional<Country> country : countries()) {
                for (Optional<Population> population : populations()) {
                    OrganisationFacts facts = new OrganisationFacts(kind, country, population);
                    OrganisationFacts unpacked = PackedFacts.unpack(PackedFacts.pack(facts));
                    if (!unpacked.equals(facts)) {
                        assertThat(unpacked).isEqualTo(facts);
                    }
                }
            }
        }
    }

    private static List<Optional<String>> kinds() {
        return withNone(Stream.of(OrganisationKind.values()).map(OrganisationKind::code));
    }

    private static List<Optional<Country>> countries() {
        Stream<String> codes = CountryInfo.all().stream().map(CountryInfo::code);
        return withNone(Stream.concat(codes, Stream.of("EL", "UK")).map(Country::of));
    }

    private static List<Optional<Population>> populations() {
        List<Population> populations = new ArrayList<>();
        for (int value : new int[] {0, 1, 19_999, Integer.MAX_VALUE}) {
            for (int year : new int[] {0, 1900, 2026, 9999}) {
                for (Optional<Qualifier> qualifier : withNone(Stream.of(Qualifier.values()))) {
                    Population.Builder population = Population.builder();
                    population.value(value).qualifier(qualifier);
                    population.year(Optional.of(year).filter(each -> each > 0));
                    populations.add(population.build());
                }
            }
        }
        return withNone(populations.stream());
    }

    private static <T> List<Optional<T>> withNone(Stream<T> values) {
        return Stream.concat(Stream.of(Optional.<T>empty()), values.map(Optional::of))
                .toList();
    }
}
