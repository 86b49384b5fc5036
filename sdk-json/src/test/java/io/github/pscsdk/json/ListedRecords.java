package io.github.pscsdk.json;

import io.github.pscsdk.engine.AsRead;
import io.github.pscsdk.engine.Records;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.RecordType;
import io.github.pscsdk.rule.Origin;
import io.github.pscsdk.rule.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Records by their numbers, of which none is kept: each that is asked for again is had from a function. */
final class ListedRecords implements Records {

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
    AsRead add(DatasetRecord record) {
        String id = record.getId().getValue();
        Numbered place = new Numbered(places.size(), Optional.of(RecordType.of(record)), Optional.of(id));
        places.add(place);
        return new AsRead(record, place, List.of());
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
    public AsRead again(Origin origin) {
        return new AsRead(again.apply((Numbered) origin), origin, List.of());
    }
}
