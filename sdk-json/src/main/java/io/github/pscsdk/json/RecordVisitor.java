package io.github.pscsdk.json;

import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.Header;

/** Takes the records of an exchange file one by one, so that none but the current one is in memory. */
@FunctionalInterface
public interface RecordVisitor {

    /**
     * The header. It comes first in a stream, and last in a document, where its members may stand behind the records.
     */
    default void header(Header header) {}

    /** A record, in the order of the file. */
    void record(DatasetRecord record);
}
