package io.github.pscsdk.json.file;

import io.github.pscsdk.engine.Problem;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.Header;
import io.github.pscsdk.rule.Origin;
import java.util.List;

/**
 * Takes what is read from a file, in the order of the file; but for {@link #check} always on the thread that reads.
 *
 * @param <T> what comes of looking at a record alone
 */
public interface RecordHandler<T> {

    /** The header, with what is wrong with it; in a document perhaps after records. */
    void header(Header header, List<Problem> problems);

    /** Looks at a record alone, with what is wrong with it. Called on any thread, for several records at a time. */
    T check(DatasetRecord record, Origin origin, List<Problem> problems);

    /** The next record, as it was looked at. */
    void record(T checked);

    /** Something is wrong that belongs to no record; its pointer is from the root of the file. */
    void problem(Problem problem);
}
