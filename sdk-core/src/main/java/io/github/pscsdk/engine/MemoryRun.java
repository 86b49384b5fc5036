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

        AsRead read(Pointer pointer, DatasetRecord record) {
            InMemory origin = new InMemory(origins.size(), pointer, Optional.of(record), root.language());
            origins.add(origin);
            return new AsRead(record, origin, List.of());
        }

        private List<AsRead> read(RecordType type, List<? extends DatasetRecord> section, int from, int to) {
            List<AsRead> read = new ArrayList<>();
            for (int i = from; i < to; i++) {
                read.add(read(Pointer.of(type.section()).then(i), section.get(i)));
            }
            return read;
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
        public Origin origin(long key, long detail) {
            return origins.get((int) key);
        }

        @Override
        public AsRead again(Origin origin) {
            return new AsRead(((InMemory) origin).record().orElseThrow(), origin, List.of());
        }
    }

    /** How many records are checked together. */
    private static final int BATCH = 32;

    private MemoryRun() {}

    /** Validates a dataset. */
    public static Report validate(Engine engine, Dataset dataset) {
        Validation validation = engine.start();
        All records = new All(dataset.getLanguage());
        try (ValidationRun run = validation.startInMemory(records)) {
            run.header(dataset.header(), List.of());
            for (RecordType type : RecordType.values()) {
                List<? extends DatasetRecord> section = dataset.records(type);
                for (int i = 0; i < section.size(); i += BATCH) {
                    run.check(records.read(type, section, i, Math.min(i + BATCH, section.size())))
                            .forEach(run::record);
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
            run.check(List.of(records.read(Pointer.ROOT, record))).forEach(run::record);
            return report(validation, run);
        }
    }

    private static Report report(Validation validation, ValidationRun run) {
        return validation.add(run, "", Optional.empty(), spots -> Map.of()).report();
    }
}
