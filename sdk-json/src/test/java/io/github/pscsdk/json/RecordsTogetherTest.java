package io.github.pscsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.engine.AsRead;
import io.github.pscsdk.engine.Records;
import io.github.pscsdk.engine.Validation;
import io.github.pscsdk.engine.ValidationRun;
import io.github.pscsdk.model.Dataset;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.RecordType;
import io.github.pscsdk.rule.Origin;
import io.github.pscsdk.rule.Pointer;
import io.github.pscsdk.validation.PscValidator;
import io.github.pscsdk.validation.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Records that are checked together are judged as they are one by one. */
class RecordsTogetherTest {

    private static final int ROUNDS = 20;

    private record Numbered(int number, Optional<DatasetRecord> record) implements Origin {

        @Override
        public Pointer pointer() {
            return number < 0 ? Pointer.ROOT : Pointer.of("all").then(number);
        }

        @Override
        public Optional<RecordType> type() {
            return record.map(RecordType::of);
        }

        @Override
        public Optional<String> id() {
            return record.map(each -> each.getId().getValue());
        }

        @Override
        public Optional<String> label() {
            return Optional.empty();
        }
    }

    /** The records of a list, by their numbers in it. */
    private record Listed(List<DatasetRecord> records) implements Records {

        @Override
        public Origin root() {
            return new Numbered(-1, Optional.empty());
        }

        @Override
        public long key(Origin origin) {
            return ((Numbered) origin).number();
        }

        @Override
        public long detail(Origin origin) {
            return 0;
        }

        @Override
        public Origin origin(long key, long detail) {
            return new Numbered((int) key, Optional.of(records.get((int) key)));
        }

        @Override
        public AsRead again(Origin origin) {
            return new AsRead(records.get((int) key(origin)), origin, List.of());
        }
    }

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
        Validation validation = PscValidator.builder()
                .asOf(LocalDate.of(2026, 11, 22))
                .maxFindings(5)
                .build()
                .engine()
                .start();
        Listed listed = new Listed(records);
        try (ValidationRun run = validation.start(listed)) {
            for (int i = 0; i < records.size(); i += together) {
                List<AsRead> some = new ArrayList<>();
                for (int k = i; k < Math.min(i + together, records.size()); k++) {
                    some.add(listed.again(listed.origin(k, 0)));
                }
                run.check(some).forEach(run::record);
            }
            run.end();
            return validation.add(run, "", Optional.empty(), spots -> Map.of()).report();
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
