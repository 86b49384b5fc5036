package io.github.pscsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.engine.DatasetRun;
import io.github.pscsdk.engine.EngineAccess;
import io.github.pscsdk.meta.Member;
import io.github.pscsdk.meta.Shape;
import io.github.pscsdk.meta.ValueKind;
import io.github.pscsdk.model.Dataset;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.RecordType;
import io.github.pscsdk.report.Report;
import io.github.pscsdk.validation.PscValidator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a run keeps of the records that it has seen, so that memory does not grow with the size of a file. */
class SmallFactsTest {

    /** A record of the example, read again. */
    private static DatasetRecord again(ListedRecords.Numbered place) {
        return records().stream()
                .filter(record -> place.type().equals(Optional.of(RecordType.of(record)))
                        && place.id().equals(Optional.of(record.getId().getValue())))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void neitherRecordsNorTheirTextsAreKeptInTheUsualOrder() {
        assertNothingIsKept(records());
    }

    @Test
    void neitherRecordsNorTheirTextsAreKeptInAnyOrder() {
        for (int seed = 0; seed < 5; seed++) {
            List<DatasetRecord> shuffled = records();
            Collections.shuffle(shuffled, new Random(seed));
            assertNothingIsKept(shuffled);
        }
    }

    @Test
    void whatIsKeptOfManyRecordsIsGoneWhenTheReportIsThere() throws IOException {
        StringBuilder stream = new StringBuilder(Exchange.HEADER).append("}\n");
        for (int i = 0; i < 20_000; i++) {
            stream.append("{\"type\":\"organisation\",\"id\":\"city-")
                    .append(i)
                    .append("\",\"name\":{\"en\":\"City\"},\"kind\":\"municipality\"}\n");
        }
        List<Path> before = temporaryFiles();
        Report report = Exchange.validate(stream.toString());
        assertThat(report.getInputs().get(0).records()).containsEntry(RecordType.ORGANISATION, 20_000L);
        assertThat(temporaryFiles()).isSubsetOf(before);
    }

    private static List<Path> temporaryFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.toString().endsWith(".index")).toList();
        }
    }

    private static List<DatasetRecord> records() {
        try {
            Dataset dataset = ExchangeReader.create().read(Exchange.input(Exchange.resource("format-example.json")));
            List<DatasetRecord> records = new ArrayList<>();
            for (RecordType type : RecordType.values()) {
                records.addAll(dataset.records(type));
            }
            return records;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertNothingIsKept(List<DatasetRecord> records) {
        ListedRecords example = new ListedRecords(SmallFactsTest::again);
        DatasetRun run = EngineAccess.of(PscValidator.create()).start().start(example);
        Deque<DatasetRecord> ahead = new ArrayDeque<>(records);
        records.clear();
        List<WeakReference<Object>> seen = new ArrayList<>();
        while (!ahead.isEmpty()) {
            DatasetRecord record = ahead.remove();
            seen.add(new WeakReference<>(record));
            addTexts(record, seen);
            run.check(List.of(example.add(record))).forEach(run::record);
        }
        assertThat(seen).hasSizeGreaterThan(20);
        try {
            for (int tries = 0; tries < 50 && seen.stream().anyMatch(each -> !each.refersTo(null)); tries++) {
                System.gc();
            }
            assertThat(seen.stream().filter(each -> !each.refersTo(null)).map(WeakReference::get))
                    .as("what the run still holds")
                    .isEmpty();
        } finally {
            Reference.reachabilityFence(run);
            run.close();
        }
    }

    private static void addTexts(DatasetRecord record, List<WeakReference<Object>> seen) {
        for (Member member : Shape.of(RecordType.of(record).modelType()).members()) {
            Object value = member.get(record);
            if (value != null && member.kind() == ValueKind.TEXT) {
                seen.add(new WeakReference<>(value));
            }
        }
    }
}
