package io.github.pscsdk.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.pscsdk.json.ExchangeInput;
import io.github.pscsdk.json.ExchangeValidator;
import io.github.pscsdk.json.Layout;
import io.github.pscsdk.model.RecordType;
import io.github.pscsdk.report.Finding;
import io.github.pscsdk.report.Position;
import io.github.pscsdk.report.Report;
import io.github.pscsdk.report.Verdict;
import io.github.pscsdk.validation.PscValidator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SampleDataTest {

    private static final int RECORDS = 500;

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "BAD")
    void nothingIsFoundInSoundKinds(SampleKind kind) throws IOException {
        for (Layout layout : Layout.values()) {
            Report report = validate(SampleData.of(kind, RECORDS), layout);

            assertThat(report.getFindings()).isEmpty();
            assertThat(report.getVerdict()).isEqualTo(Verdict.VALID);
        }
    }

    @Test
    void eachRecordOfABadSampleHasAFinding() throws IOException {
        Report report = validate(SampleData.of(SampleKind.BAD, RECORDS), Layout.STREAM);

        assertThat(report.getFindings().stream().map(SampleDataTest::line).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(2, RECORDS + 1).boxed().toList());
    }

    @ParameterizedTest
    @EnumSource
    void theSameIsWrittenEachTime(SampleKind kind) {
        for (Layout layout : Layout.values()) {
            byte[] first = SampleData.of(kind, RECORDS).bytes(layout);

            assertThat(SampleData.of(kind, RECORDS).bytes(layout)).isEqualTo(first);
        }
    }

    @Test
    void aSampleHasAsManyRecordsAsAskedFor() {
        for (int records : new int[] {50, 51, 99, 1000}) {
            SampleData sample = SampleData.of(SampleKind.SOUND, records);

            assertThat(lines(sample)).hasSize(1 + records);
        }
    }

    @Test
    void recordsHaveThePromisedSize() {
        assertThat(size(SampleData.of(SampleKind.SOUND, RECORDS))).isBetween(3000, 4000);
        assertThat(size(SampleData.of(SampleKind.SMALL, RECORDS))).isBetween(1500, 2500);
        assertThat(lines(SampleData.of(SampleKind.SOUND, RECORDS)))
                .filteredOn(line -> line.startsWith("{\"type\":\"partnership\""))
                .allSatisfy(line -> assertThat(line.length()).isBetween(5500, 7000));
        assertThat(SampleData.of(SampleKind.GIANT, RECORDS).bytes(Layout.STREAM).length)
                .isBetween(25_000_000, 31_000_000);
    }

    @Test
    void sharesCanBeSet() {
        SampleData sample = SampleData.of(SampleKind.SOUND, RECORDS, Map.of(RecordType.MEETING, 25));

        assertThat(sample.count(RecordType.MEETING)).isEqualTo(RECORDS / 4);
        assertThat(lines(sample)).hasSize(1 + RECORDS);
    }

    @Test
    void tooFewOrganisationsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> SampleData.of(SampleKind.SOUND, 5));
    }

    private static Report validate(SampleData sample, Layout layout) throws IOException {
        PscValidator rules = PscValidator.builder().maxFindings(10_000).build();
        return ExchangeValidator.create(rules)
                .validate(List.of(ExchangeInput.of("sample", new ByteArrayInputStream(sample.bytes(layout)))));
    }

    private static List<String> lines(SampleData sample) {
        return new String(sample.bytes(Layout.STREAM), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    private static int size(SampleData sample) {
        return sample.bytes(Layout.STREAM).length / RECORDS;
    }

    private static Long line(Finding finding) {
        return finding.getPlace().position().map(Position::line).orElse(0L);
    }
}
