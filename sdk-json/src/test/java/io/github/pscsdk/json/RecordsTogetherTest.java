package io.github.pscsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.engine.DatasetRun;
import io.github.pscsdk.engine.EngineAccess;
import io.github.pscsdk.engine.ValidationSession;
import io.github.pscsdk.model.Dataset;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.RecordType;
import io.github.pscsdk.report.Report;
import io.github.pscsdk.validation.PscValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Records that are checked together are judged as they are one by one. */
class RecordsTogetherTest {

    private static final int ROUNDS = 20;

    @Test
    void theReportIsTheSameHoweverManyAreCheckedTogether() throws IOException {
        List<DatasetRecord> records = ofAllVectors();
        Random random = new Random(1);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(records, random);
            Report alone = validate(records, 1);
            assertThat(alone.getFindings()).hasSizeGreaterThan(100);
            for (int together : new int[] {2, 7, records.size()}) {
                assertThat(validate(records, together)).as("by %d", together).isEqualTo(alone);
            }
        }
    }

    private static Report validate(List<DatasetRecord> records, int together) {
        PscValidator validator = PscValidator.builder()
                .asOf(LocalDate.of(2026, 11, 22))
                .maxFindings(5)
                .build();
        ValidationSession validation = EngineAccess.of(validator).start();
        ListedRecords listed = new ListedRecords(place -> records.get(place.number()));
        try (DatasetRun run = validation.start(listed)) {
            for (int i = 0; i < records.size(); i += together) {
                List<DatasetRecord> some = records.subList(i, Math.min(i + together, records.size()));
                run.check(some.stream().map(listed::add).toList()).forEach(run::record);
            }
            run.end();
            validation.add(run, "", Optional.empty(), ValidationSession::withoutPositions);
            return validation.report();
        }
    }

    private static List<DatasetRecord> ofAllVectors() throws IOException {
        List<Path> vectors;
        try (Stream<Path> files = Files.walk(Path.of("..", "conformance"), 2)) {
            vectors = files.filter(file -> file.getFileName().toString().matches("(good|bad)-.*"))
                    .sorted()
                    .toList();
        }
        List<DatasetRecord> records = new ArrayList<>();
        for (Path vector : vectors) {
            try {
                Dataset dataset = ExchangeReader.create().read(vector);
                Stream.of(RecordType.values()).forEach(type -> records.addAll(dataset.records(type)));
            } catch (ExchangeException e) {
                // What cannot be read has no records.
                assertThat(e.getFindings()).isNotEmpty();
            }
        }
        return records;
    }
}
