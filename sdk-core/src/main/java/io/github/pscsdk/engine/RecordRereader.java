package io.github.pscsdk.engine;

import io.github.pscsdk.engine.problem.FaultyMembers;
import io.github.pscsdk.engine.store.RecordTable;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.rule.Origin;

/**
 * The records that a run has seen, by their number from 0: where each is from, and each of them again. Not thread-safe.
 */
final class RecordRereader {

    private final RereadableRecords records;
    private final RecordChecker checker;
    private final RecordTable table;

    RecordRereader(RereadableRecords records, RecordChecker checker, RecordTable table) {
        this.records = records;
        this.checker = checker;
        this.table = table;
    }

    /** Adds the next record; gives its number. */
    int add(Origin origin, long facts) {
        return table.add(records.key(origin), records.detail(origin), facts);
    }

    Origin origin(int number) {
        return records.origin(table.key(number), table.detail(number));
    }

    /** The facts that were added with the record. */
    long facts(int number) {
        return table.facts(number);
    }

    /** The number of the record that is from there. */
    int number(Origin origin) {
        return table.number(records.key(origin));
    }

    /** Takes note that the record has an error. */
    void markFaulty(int number) {
        table.markFaulty(number);
    }

    boolean isFaulty(int number) {
        return table.isFaulty(number);
    }

    /** Reads a record again. */
    DatasetRecord record(int number) {
        return records.again(origin(number)).record();
    }

    /** Reads a record again, and checks it again if anything is wrong with it. */
    CheckedRecord checked(int number) {
        DecodedRecord read = records.again(origin(number));
        return isFaulty(number)
                ? checker.recheck(read)
                : CheckedRecord.again(read.record(), read.origin(), new FaultyMembers());
    }
}
