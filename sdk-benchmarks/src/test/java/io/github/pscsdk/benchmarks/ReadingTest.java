package io.github.pscsdk.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {

    private static final int RECORDS = 300;

    @ParameterizedTest
    @ValueSource(strings = {"sound", "programme"})
    void nobodyFindsErrorsWhereThereAreNone(String name) throws IOException {
        try (Reading reading = Reading.of(name, RECORDS)) {
            assertThat(reading.databindAndHibernateValidator()).isZero();
            assertThat(reading.networknt()).isZero();
            assertThat(reading.certify(1)).isZero();
        }
    }

    @Test
    void everybodyFindsErrorsWhereEachRecordHasOne() throws IOException {
        try (Reading reading = Reading.of("bad", RECORDS)) {
            // Plain types know no codes of countries and languages.
            assertThat(reading.databindAndHibernateValidator()).isGreaterThan(RECORDS / 2);
            assertThat(reading.networknt()).isGreaterThanOrEqualTo(RECORDS);
            assertThat(reading.certify(2)).isGreaterThanOrEqualTo(RECORDS);
        }
    }

    @Test
    void theWholeFileIsRead() throws IOException {
        try (Reading reading = Reading.of("sound", RECORDS)) {
            assertThat(reading.decode()).isEqualTo(RECORDS);
            assertThat(reading.checkValues()).isEqualTo(RECORDS);
            assertThat(reading.checkRecords()).isEqualTo(RECORDS);
            assertThat(reading.tokenScan()).isGreaterThan(RECORDS * 20L);
            assertThat(reading.textScan()).isBetween(reading.size() / 4L, (long) reading.size());
            assertThat(reading.byteScan()).isGreaterThan(reading.size());
            assertThat(reading.sha256()).hasSize(32);
        }
    }
}
