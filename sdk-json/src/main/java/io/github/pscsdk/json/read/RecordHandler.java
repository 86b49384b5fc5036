package io.github.pscsdk.json.read;

import io.github.pscsdk.engine.DecodedRecord;
import io.github.pscsdk.engine.problem.Problem;
import io.github.pscsdk.model.Header;
import java.util.List;

/**
 * Takes what is read from a file, in the order of the file; but for {@link #check} always on the thread that reads.
 *
 * @param <T> what comes of looking at a record alone
 */
public interface RecordHandler<T> {

    /** The header, with what is wrong with it; in a document perhaps after records. */
    void header(Header header, List<Problem> problems);

    /**
     * Looks at records, each alone; what comes of that is in their order. Called on any thread, on several at a time.
     */
    List<T> check(List<DecodedRecord> records);

    /** The next record, as it was looked at. */
    void record(T checked);

    /** Something is wrong that belongs to no record; its pointer is from the root of the file. */
    void problem(Problem problem);
}
