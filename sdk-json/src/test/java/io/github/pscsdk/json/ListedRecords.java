package io.github.pscsdk.json;

import io.github.pscsdk.engine.DecodedRecord;
import io.github.pscsdk.engine.RereadableRecords;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.RecordType;
import io.github.pscsdk.rule.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Records by their numbers, of which none is kept: each that is asked for again is had from a function. */
final class ListedRecords implements RereadableRecords {

    record Numbered(int number, Optional<RecordType> type, Optional<String> id) implements Origin {

        @Override
        public Pointer pointer() {
            return number < 0 ? Pointer.ROOT : Pointer.of("all").then(number);
        }

        @Override
        public Optional<String> label() {
            return Optional.empty();
        }
    }

    private final List<Numbered> places = new ArrayList<>();
    private final Function<Numbered, DatasetRecord> again;

    ListedRecords(Function<Numbered, DatasetRecord> again) {
        this.again = again;
    }

    /** The next record. */
    DecodedRecord add(DatasetRecord record) {
        String id = record.getId().getValue();
        Numbered place = new Numbered(places.size(), Optional.of(RecordType.of(record)), Optional.of(id));
        places.add(place);
        return new DecodedRecord(record, place, List.of());
    }

    @Override
    public Origin root() {
        return new Numbered(-1, Optional.empty(), Optional.empty());
    }

    @Override
    public long key(Origin origin) {
        return ((Numbered) origin).number();
    }

    @Override
    public Origin origin(long key, long detail) {
        return places.get((int) key);
    }

    @Override
    public DecodedRecord again(Origin origin) {
        return new DecodedRecord(again.apply((Numbered) origin), origin, List.of());
    }
}
