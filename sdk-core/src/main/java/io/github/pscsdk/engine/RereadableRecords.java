package io.github.pscsdk.engine;

import io.github.pscsdk.rule.Origin;

/**
 * The records of one dataset, as a run comes back to them: where each is from fits into two numbers, and any of them
 * can be read again. So a run has to keep neither records nor objects that stand for them.
 */
public interface RereadableRecords {

    /** Where the header is from. */
    Origin root();

    /** A number that no other record has; greater for each record than for those that come before it. */
    long key(Origin origin);

    /** What it takes beside the key to make the origin again, if anything. */
    default long detail(Origin origin) {
        return 0;
    }

    /** Where a record is from, made again. */
    Origin origin(long key, long detail);

    /** The record from there: the same, and the same wrong with it, as the first time. */
    DecodedRecord again(Origin origin);
}
