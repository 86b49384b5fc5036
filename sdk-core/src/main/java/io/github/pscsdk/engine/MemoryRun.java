package io.github.pscsdk.engine;

import io.github.pscsdk.model.Dataset;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.RecordType;
import io.github.pscsdk.rule.Origin;
import io.github.pscsdk.rule.Pointer;
import io.github.pscsdk.validation.Report;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Validates objects in memory. */
public final class MemoryRun {

    /** Where a record in memory is from. Two are equal if they are the same place, whatever stands there. */
    private record InMemory(Pointer pointer, Optional<DatasetRecord> record, Optional<String> language)
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

    private MemoryRun() {}

    /** Validates a dataset. */
    public static Report validate(Engine engine, Dataset dataset) {
        Validation validation = engine.start();
        Optional<String> language = dataset.getLanguage();
        ValidationRun run = validation.startInMemory(new InMemory(Pointer.ROOT, Optional.empty(), language));
        run.header(dataset.header(), List.of());
        for (RecordType type : RecordType.values()) {
            int i = 0;
            for (DatasetRecord record : dataset.records(type)) {
                Pointer pointer = Pointer.of(type.section()).then(i++);
                Origin origin = new InMemory(pointer, Optional.of(record), language);
                run.record(run.check(record, origin, List.of()));
            }
        }
        run.end(origin -> ((InMemory) origin).record());
        return report(validation, run);
    }

    /** Validates a record alone. */
    public static Report validate(Engine engine, DatasetRecord record) {
        Validation validation = engine.start();
        Origin origin = new InMemory(Pointer.ROOT, Optional.of(record), Optional.empty());
        ValidationRun run = validation.startAlone(origin);
        run.record(run.check(record, origin, List.of()));
        return report(validation, run);
    }

    private static Report report(Validation validation, ValidationRun run) {
        return validation.add(run, "", Optional.empty(), spots -> Map.of()).report();
    }
}
