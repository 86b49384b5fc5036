package io.github.pscsdk.json.read;

import io.github.pscsdk.engine.DecodedRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

/**
 * What was read of a piece of a file: records that are checked together, on any thread, and then told with all else
 * that there is to tell, in order, on the handler's. Not thread-safe.
 */
final class Batch<T> {

    private final RecordHandler<T> handler;
    private final List<DecodedRecord> records = new ArrayList<>();
    private final List<Runnable> told = new ArrayList<>();
    private Iterator<T> checked = Collections.emptyIterator();

    Batch(RecordHandler<T> handler) {
        this.handler = handler;
    }

    /** The next that there is to tell is a record. */
    void add(DecodedRecord record) {
        records.add(record);
        told.add(() -> handler.record(checked.next()));
    }

    /** The next that there is to tell. */
    void add(Runnable telling) {
        told.add(telling);
    }

    /** Has the records checked. */
    void check() {
        checked = handler.check(records).iterator();
    }

    /** Tells the handler, once the records have been checked. */
    void tell() {
        told.forEach(Runnable::run);
    }
}
