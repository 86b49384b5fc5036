package io.github.pscsdk.codelist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeZonesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UTC",
                "Europe/Brussels",
                "Africa/Maputo",
                "America/Argentina/Buenos_Aires",
                "Etc/UTC",
                "Asia/Gaza"
            })
    void namesOfTheDatabaseAreKnown(String name) {
        assertThat(TimeZones.isKnown(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "CET", "GMT", "Z", "+02:00", "UTC+1", "europe/brussels", "Europe/Bruxelles", "SystemV/EST5"})
    void shortNamesOffsetsAndMisspellingsAreUnknown(String name) {
        assertThat(TimeZones.isKnown(name)).isFalse();
    }

    @Test
    void theListIsTheSameOnEveryRelease() {
        assertThat(TimeZones.all()).hasSize(554).isSorted().doesNotHaveDuplicates();
        assertThat(TimeZones.isKnown("America/Coyhaique")).isTrue();
    }

    @Test
    void whateverThisReleaseKnowsIsInTheList() {
        assertThat(ZoneId.getAvailableZoneIds())
                .filteredOn(name -> name.contains("/") && !name.startsWith("SystemV/"))
                .allMatch(TimeZones::isKnown);
    }

    @Test
    void aZoneIsHadWhoseRulesThisReleaseKnows() {
        assertThat(TimeZones.zone("Europe/Brussels")).contains(ZoneId.of("Europe/Brussels"));
        assertThat(TimeZones.zone("Europe/Bruxelles")).isEmpty();
        assertThat(TimeZones.zone("+02:00")).isEmpty();
        assertThat(TimeZones.all())
                .filteredOn(name -> TimeZones.zone(name).isEmpty())
                .doesNotContainAnyElementsOf(ZoneId.getAvailableZoneIds());
    }
}
