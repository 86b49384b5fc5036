package io.github.pscsdk.engine;

import io.github.pscsdk.engine.problem.FaultyMembers;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.rule.Origin;
import io.github.pscsdk.rule.References;
import io.github.pscsdk.rule.References.Reference;
import java.util.List;

/**
 * A record that has been checked alone, and is to be seen in the light of others.
 *
 * @param record the record
 * @param origin where it is from
 * @param faulty what of it must not be relied on
 * @param findings what was found
 * @param present a bit for each member of its type that it has
 * @param references what it refers to
 * @param matchKeys what others may have in common with it, as {@link MatchKeyHashes}; none if it was read again
 */
@SuppressWarnings("ArrayRecordComponent") // is handed on, never compared
public record CheckedRecord(
        DatasetRecord record,
        Origin origin,
        FaultyMembers faulty,
        RecordFindings findings,
        long present,
        List<Reference> references,
        long[] matchKeys) {

    /** A record that was read again. */
    static CheckedRecord again(DatasetRecord record, Origin origin, FaultyMembers faulty) {
        return new CheckedRecord(
                record,
                origin,
                faulty,
                new RecordFindings(),
                Completeness.present(record),
                References.of(record),
                MatchKeyHashes.NONE);
    }
}
