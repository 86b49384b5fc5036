package io.github.pscsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.engine.ValidationRun;
import io.github.pscsdk.meta.Member;
import io.github.pscsdk.meta.Shape;
import io.github.pscsdk.meta.ValueKind;
import io.github.pscsdk.model.Dataset;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.RecordType;
import io.github.pscsdk.rule.Origin;
import io.github.pscsdk.rule.Pointer;
import io.github.pscsdk.validation.PscValidator;
import java.io.IOException;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What a run keeps of the records that it has seen, so that memory does not grow with the size of a file. */
class SmallFactsTest {

    /** A place that does not hold on to its record. */
    private record Somewhere(int number, Optional<RecordType> type) implements Origin {

        @Override
        public Pointer pointer() {
            return Pointer.ROOT;
        }

        @Override
        public Optional<String> id() {
            return Optional.empty();
        }

        @Override
        public Optional<String> label() {
            return Optional.empty();
        }
    }

    @Test
    void neitherRecordsNorTheirTextsAreKeptInTheUsualOrder() throws IOException {
        assertNothingIsKept(records());
    }

    @Test
    void neitherRecordsNorTheirTextsAreKeptInAnyOrder() throws IOException {
        for (int seed = 0; seed < 5; seed++) {
            List<DatasetRecord> shuffled = records();
            Collections.shuffle(shuffled, new Random(seed));
            assertNothingIsKept(shuffled);
        }
    }

    private static List<DatasetRecord> records() throws IOException {
        Dataset dataset = ExchangeReader.create().read(Exchange.input(Exchange.resource("format-example.json")));
        List<DatasetRecord> records = new ArrayList<>();
        for (RecordType type : RecordType.values()) {
            records.addAll(dataset.records(type));
        }
        return records;
    }

    private static void assertNothingIsKept(List<DatasetRecord> records) {
        ValidationRun run = PscValidator.create().engine().start().start(new Somewhere(-1, Optional.empty()));
        Deque<DatasetRecord> ahead = new ArrayDeque<>(records);
        records.clear();
        List<WeakReference<Object>> seen = new ArrayList<>();
        for (int i = 0; !ahead.isEmpty(); i++) {
            DatasetRecord record = ahead.remove();
            seen.add(new WeakReference<>(record));
            addTexts(record, seen);
            run.record(run.check(record, new Somewhere(i, Optional.of(RecordType.of(record))), List.of()));
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
