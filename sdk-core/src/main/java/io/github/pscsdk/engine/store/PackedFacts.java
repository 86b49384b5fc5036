package io.github.pscsdk.engine.store;

import io.github.pscsdk.codelist.Code;
import io.github.pscsdk.codelist.OrganisationKind;
import io.github.pscsdk.codelist.Qualifier;
import io.github.pscsdk.model.Country;
import io.github.pscsdk.model.Population;
import io.github.pscsdk.rule.OrganisationFacts;
import java.util.Optional;

/**
 * The facts of an organisation in one number. That suffices, as facts that have an error are left out: kinds are in the
 * list, countries have two letters, populations are not negative and their years are plausible. Unknown members of a
 * population are dropped.
 */
public final class PackedFacts {

    private static final int VALUE_BITS = Integer.SIZE - 1;
    private static final int YEAR_BITS = 15;
    private static final int QUALIFIER_BITS = 2;
    private static final int COUNTRY_BITS = 10;
    private static final int LETTERS = 'Z' - 'A' + 1;
    private static final OrganisationKind[] KINDS = OrganisationKind.values();
    private static final Qualifier[] QUALIFIERS = Qualifier.values();

    private PackedFacts() {}

    // Of what may be absent, 0 stands for nothing, and all else counts from 1.

    public static long pack(OrganisationFacts facts) {
        long packed = facts.kind().map(kind -> place(kind, KINDS)).orElse(0);
        packed = packed << COUNTRY_BITS
                | facts.country().map(PackedFacts::number).orElse(0);
        Optional<Population> population = facts.population();
        packed = packed << QUALIFIER_BITS
                | population
                        .flatMap(Population::getQualifier)
                        .map(each -> place(each.code(), QUALIFIERS))
                        .orElse(0);
        packed = packed << YEAR_BITS
                | population
                        .flatMap(Population::getYear)
                        .filter(year -> year < 1 << YEAR_BITS)
                        .orElse(0);
        packed = packed << VALUE_BITS | population.map(Population::getValue).orElse(0);
        return packed << 1 | (population.isPresent() ? 1 : 0);
    }

    public static OrganisationFacts unpack(long packed) {
        Optional<Population> population = (packed & 1) == 0 ? Optional.empty() : Optional.of(population(packed >>> 1));
        long rest = packed >>> (1 + VALUE_BITS + YEAR_BITS + QUALIFIER_BITS);
        int country = low(rest, COUNTRY_BITS);
        int kind = (int) (rest >>> COUNTRY_BITS);
        return new OrganisationFacts(
                kind == 0 ? Optional.empty() : Optional.of(KINDS[kind - 1].code()),
                country == 0 ? Optional.empty() : Optional.of(country(country - 1)),
                population);
    }

    private static Population population(long packed) {
        Population.Builder population = Population.builder();
        population.value(low(packed, VALUE_BITS));
        int year = low(packed >>> VALUE_BITS, YEAR_BITS);
        if (year > 0) {
            population.year(year);
        }
        int qualifier = low(packed >>> (VALUE_BITS + YEAR_BITS), QUALIFIER_BITS);
        if (qualifier > 0) {
            population.qualifier(QUALIFIERS[qualifier - 1]);
        }
        return population.build();
    }

    private static int low(long packed, int bits) {
        return (int) (packed & ((1L << bits) - 1));
    }

    private static int place(String code, Code[] list) {
        int place = list.length;
        while (place > 0 && !list[place - 1].code().equals(code)) {
            place--;
        }
        return place;
    }

    private static int number(Country country) {
        String code = country.getCode();
        return (code.charAt(0) - 'A') * LETTERS + (code.charAt(1) - 'A') + 1;
    }

    private static Country country(int number) {
        return Country.of("" + (char) ('A' + number / LETTERS) + (char) ('A' + number % LETTERS));
    }
}
