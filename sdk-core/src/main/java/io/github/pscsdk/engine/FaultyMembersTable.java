package io.github.pscsdk.engine;

import io.github.pscsdk.engine.problem.FaultyMembers;
import io.github.pscsdk.engine.store.LruCache;
import io.github.pscsdk.rule.Origin;
import java.util.BitSet;
import java.util.function.Consumer;

/**
 * What of the header and of each record must not be relied on, as far as rules have run. Of records it is remembered
 * for a short time only, and then found out again. Not thread-safe.
 */
final class FaultyMembersTable {

    private final Origin root;
    private final RecordRereader records;
    private final Consumer<CheckedRecord> linkedRules;
    /** The records on which the rules about links have not run. */
    private final BitSet waiting = new BitSet();

    private final LruCache<Integer, FaultyMembers> recent = new LruCache<>(256);
    private FaultyMembers ofHeader = new FaultyMembers();

    /** {@code linkedRules} runs the rules about the links of a record, which may add to what is faulty. */
    FaultyMembersTable(Origin root, RecordRereader records, Consumer<CheckedRecord> linkedRules) {
        this.root = root;
        this.records = records;
        this.linkedRules = linkedRules;
    }

    void ofHeader(FaultyMembers faulty) {
        ofHeader = faulty;
    }

    /** The next record has been checked alone. */
    void checkedAlone(int number, FaultyMembers faulty) {
        waiting.set(number);
        keep(number, faulty);
    }

    /** The rules about links have run on a record. */
    void checkedLinks(int number, FaultyMembers faulty) {
        waiting.clear(number);
        keep(number, faulty);
    }

    private void keep(int number, FaultyMembers faulty) {
        if (!faulty.isEmpty()) {
            records.markFaulty(number);
            recent.put(number, faulty);
        }
    }

    /** Whether the rules about links have not run on a record. */
    boolean isWaiting(int number) {
        return waiting.get(number);
    }

    /** The records on which the rules about links have not run. */
    BitSet waiting() {
        return (BitSet) waiting.clone();
    }

    /** What is wrong with the header or a record. */
    FaultyMembers of(Origin origin) {
        if (origin.equals(root)) {
            return ofHeader;
        }
        int number = records.number(origin);
        return records.isFaulty(number) ? recent.get(number, this::again) : new FaultyMembers();
    }

    private FaultyMembers again(int number) {
        CheckedRecord record = records.checked(number);
        if (!waiting.get(number)) {
            linkedRules.accept(record);
        }
        return record.faulty();
    }
}
