package io.github.pscsdk.engine;

import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.model.Dataset;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.RecordType;
import io.github.pscsdk.report.Report;
import io.github.pscsdk.rule.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Validates objects in memory. */
public final class MemoryValidation {

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
            return record.flatMap(each -> RecordLabel.of(each, language));
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
    static final class All implements RereadableRecords {
        private final InMemory root;
        private final List<InMemory> origins = new ArrayList<>();

        All(Optional<String> language) {
            this.root = new InMemory(-1, Pointer.ROOT, Optional.empty(), language);
        }

        DecodedRecord read(Pointer pointer, DatasetRecord record) {
            InMemory origin = new InMemory(origins.size(), pointer, Optional.of(record), root.language());
            origins.add(origin);
            return new DecodedRecord(record, origin, List.of());
        }

        private List<DecodedRecord> read(RecordType type, List<? extends DatasetRecord> section, int from, int to) {
            List<DecodedRecord> read = new ArrayList<>();
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
        public DecodedRecord again(Origin origin) {
            return new DecodedRecord(((InMemory) origin).record().orElseThrow(), origin, List.of());
        }
    }

    /** How many records are checked together. */
    private static final int BATCH = 32;

    private MemoryValidation() {}

    /** Validates a dataset. */
    public static Report validate(Engine engine, Dataset dataset) {
        ValidationSession session = engine.start();
        All records = new All(dataset.getLanguage());
        try (DatasetRun run = session.startInMemory(records)) {
            run.header(dataset.header(), List.of());
            for (RecordType type : RecordType.values()) {
                List<? extends DatasetRecord> section = dataset.records(type);
                for (int i = 0; i < section.size(); i += BATCH) {
                    run.check(records.read(type, section, i, Math.min(i + BATCH, section.size())))
                            .forEach(run::record);
                }
            }
            run.end();
            return report(session, run);
        }
    }

    /** Validates a record alone. */
    public static Report validate(Engine engine, DatasetRecord record) {
        ValidationSession session = engine.start();
        All records = new All(Optional.empty());
        try (DatasetRun run = session.startAlone(records)) {
            run.check(List.of(records.read(Pointer.ROOT, record))).forEach(run::record);
            return report(session, run);
        }
    }

    private static Report report(ValidationSession session, DatasetRun run) {
        session.add(run, "", Optional.empty(), ValidationSession::withoutPositions);
        return session.report();
    }
}
