package io.github.pscsdk.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.codelist.CountryInfo;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryTest {

    @Test
    void everyCountryOfTheTableIsKnownByItsCode() {
        assertThat(CountryInfo.all()).allSatisfy(info -> {
            Country country = Country.of(info.code());
            assertThat(country.isKnown()).isTrue();
            assertThat(country.isAlias()).isFalse();
            assertThat(country.info()).contains(info);
            assertThat(country.canonical()).isEqualTo(country);
        });
    }

    @ParameterizedTest
    @CsvSource({"EL, GR", "UK, GB"})
    void theCodesOfEuTextsAreAliases(String alias, String code) {
        Country written = Country.of(alias);

        assertThat(written.isKnown()).isTrue();
        assertThat(written.isAlias()).isTrue();
        assertThat(written.info()).isEqualTo(CountryInfo.find(code)).isPresent();
        assertThat(written.canonical()).isEqualTo(Country.of(code));
        assertThat(written.isSameAs(Country.of(code))).isTrue();
        assertThat(Country.of(code).isSameAs(written)).isTrue();
        assertThat(written).hasToString(alias).isNotEqualTo(Country.of(code));
        assertThat(written.getCode()).isEqualTo(alias);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "ZZ", "be", "Be", "BEL", "EU", "AN", "YU", "BE ", "el", "uk"})
    void otherCodesAreKeptButUnknown(String code) {
        Country country = Country.of(code);

        assertThat(country.isKnown()).isFalse();
        assertThat(country.isAlias()).isFalse();
        assertThat(country.info()).isEmpty();
        assertThat(country.isEuMember(LocalDate.of(2020, 1, 1))).isFalse();
        assertThat(country).hasToString(code);
    }

    @ParameterizedTest
    @CsvSource({
        "GB, 2020-01-31, true",
        "GB, 2020-02-01, false",
        "UK, 2020-01-31, true",
        "UK, 2020-02-01, false",
        "HR, 2013-06-30, false",
        "HR, 2013-07-01, true",
        "EL, 2020-02-01, true",
        "TN, 2020-02-01, false"
    })
    void membershipOfTheUnionIsAQuestionOfTheDay(String code, LocalDate day, boolean member) {
        assertThat(Country.of(code).isEuMember(day)).isEqualTo(member);
    }

    @Test
    void countriesAreTheSameOnlyIfTheirCodesMeanTheSame() {
        assertThat(Country.of("BE").isSameAs(Country.of("BE"))).isTrue();
        assertThat(Country.of("BE").isSameAs(Country.of("be"))).isFalse();
        assertThat(Country.of("EL").isSameAs(Country.of("UK"))).isFalse();
        assertThat(Country.of("BE")).isEqualTo(Country.of("BE")).hasSameHashCodeAs(Country.of("BE"));
    }

    @Test
    void countriesSortByTheCodeAsWritten() {
        assertThat(Stream.of("UK", "GB", "EL", "XK", "be").map(Country::of).sorted())
                .extracting(Country::getCode)
                .containsExactly("EL", "GB", "UK", "XK", "be");
    }
}
