package io.github.pscsdk.rule;

import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.model.RecordType;
import java.util.Optional;

/**
 * Where a record is from: enough to name it in a report, and for a reader to find it again. Equal if the same place.
 */
public interface Origin {

    /** From the root of the document, or of the line in a stream, to the record. */
    Pointer pointer();

    /**
     * The record by its section and id, such as {@code /partnerships/girona-tunis}: the same whatever the layout of the
     * file and the order of its records.
     */
    default Pointer stablePointer() {
        return type().map(type -> Pointer.of(type.section(), id().orElse(""))).orElseGet(this::pointer);
    }

    /** The type of the record; empty for the header. */
    Optional<RecordType> type();

    /** The id of the record as written; empty if it has none. */
    Optional<String> id();

    /** What to call the record in a report: its title or name; empty if it has none. */
    Optional<String> label();
}
