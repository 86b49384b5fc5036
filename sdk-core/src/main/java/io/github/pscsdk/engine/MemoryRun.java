package io.github.pscsdk.engine;

import io.github.pscsdk.model.Dataset;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.RecordType;
import io.github.pscsdk.rule.Origin;
import io.github.pscsdk.rule.Pointer;
import io.github.pscsdk.validation.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Validates objects in memory. */
public final class MemoryRun {

    /** Where a record in memory is from. Two are equal if they are the same place, whatever stands there. */
    private record InMemory(int number, Pointer pointer, Optional<DatasetRecord> record, Optional<String> language)
            implements Origin {

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
            return record.flatMap(each -> Labels.of(each, language));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof InMemory that && pointer.equals(that.pointer);
        }

        @Override
        public int hashCode() {
            return pointer.hashCode();
        }
    }

    /** All of them, in the order in which they are handed over. */
    static final class All implements Records {
        private final InMemory root;
        private final List<InMemory> origins = new ArrayList<>();

        All(Optional<String> language) {
            this.root = new InMemory(-1, Pointer.ROOT, Optional.empty(), language);
        }

        Origin add(Pointer pointer, DatasetRecord record) {
            InMemory origin = new InMemory(origins.size(), pointer, Optional.of(record), root.language());
            origins.add(origin);
            return origin;
        }

        @Override
        public Origin root() {
            return root;
        }

        @Override
        public long key(Origin origin) {
            return ((InMemory) origin).number();
        }

        @Override
        public long detail(Origin origin) {
            return 0;
        }

        @Override
        public Origin origin(long key, long detail) {
            return origins.get((int) key);
        }

        @Override
        public Read again(Origin origin) {
            return new Read(((InMemory) origin).record().orElseThrow(), List.of());
        }
    }

    private MemoryRun() {}

    /** Validates a dataset. */
    public static Report validate(Engine engine, Dataset dataset) {
        Validation validation = engine.start();
        All records = new All(dataset.getLanguage());
        try (ValidationRun run = validation.startInMemory(records)) {
            run.header(dataset.header(), List.of());
            for (RecordType type : RecordType.values()) {
                int i = 0;
                for (DatasetRecord record : dataset.records(type)) {
                    Pointer pointer = Pointer.of(type.section()).then(i++);
                    run.record(run.check(record, records.add(pointer, record), List.of()));
                }
            }
            run.end();
            return report(validation, run);
        }
    }

    /** Validates a record alone. */
    public static Report validate(Engine engine, DatasetRecord record) {
        Validation validation = engine.start();
        All records = new All(Optional.empty());
        try (ValidationRun run = validation.startAlone(records)) {
            run.record(run.check(record, records.add(Pointer.ROOT, record), List.of()));
            return report(validation, run);
        }
    }

    private static Report report(Validation validation, ValidationRun run) {
        return validation.add(run, "", Optional.empty(), spots -> Map.of()).report();
    }
}
