package io.github.pscsdk.json.file;

import io.github.pscsdk.engine.Problem;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.Header;
import io.github.pscsdk.rule.Origin;
import java.util.List;

/** Takes what is read from a file, as it is read. */
public interface RecordHandler {

    /** The header, with what is wrong with it; in a document perhaps after records. */
    void header(Header header, List<Problem> problems);

    /** A record, with what is wrong with it. */
    void record(DatasetRecord record, Origin origin, List<Problem> problems);

    /** Something is wrong that belongs to no record; its pointer is from the root of the file. */
    void problem(Problem problem);
}
