package io.github.pscsdk.codelist;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.table.Tsv;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class CountryExtentsTest {

    @Test
    void everyCountryHasABoxAndEveryBoxIsOne() {
        Tsv table = Tsv.read(CountryExtents.class, "country-extents.tsv");

        assertThat(table.rows().stream().map(row -> row.text("code")).distinct())
                .containsExactlyElementsOf(
                        CountryInfo.all().stream().map(CountryInfo::code).toList());
        assertThat(table.rows()).allSatisfy(row -> {
            assertThat(number(row, "south")).isBetween(new BigDecimal("-90"), number(row, "north"));
            assertThat(number(row, "north")).isLessThanOrEqualTo(new BigDecimal("90"));
            assertThat(number(row, "west")).isBetween(new BigDecimal("-180"), number(row, "east"));
            assertThat(number(row, "east")).isLessThanOrEqualTo(new BigDecimal("180"));
        });
    }

    private static BigDecimal number(Tsv.Row row, String column) {
        return new BigDecimal(row.text(column));
    }

    @Test
    void aTerritoryIsPartOfAStateThatIsPartOfNone() {
        assertThat(CountryInfo.all())
                .filteredOn(each -> each.partOf().isPresent())
                .isNotEmpty()
                .allSatisfy(territory -> assertThat(
                                CountryInfo.find(territory.partOf().orElseThrow())
                                        .orElseThrow()
                                        .partOf())
                        .isEmpty());
        assertThat(CountryInfo.find("RE").orElseThrow().partOf()).contains("FR");
        assertThat(CountryInfo.find("TW").orElseThrow().partOf()).isEmpty();
    }
}
