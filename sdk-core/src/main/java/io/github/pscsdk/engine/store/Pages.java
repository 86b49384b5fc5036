package io.github.pscsdk.engine.store;

import java.nio.LongBuffer;

/** Where memory comes from for what a run keeps of its records, piece by piece. Not thread-safe. */
interface Pages extends AutoCloseable {

    /** How many longs a page has, as a power of two. */
    int BITS = 15;

    /** How many longs a page has. */
    int LONGS = 1 << BITS;

    /** Another page, full of zeros. */
    LongBuffer next();

    /** Gives back all pages. */
    @Override
    void close();

    /** Pages on the heap, for records that are there themselves. */
    static Pages onHeap() {
        return new Pages() {
            @Override
            public LongBuffer next() {
                return LongBuffer.allocate(LONGS);
            }

            @Override
            public void close() {
                // Nothing but the heap has been taken.
            }
        };
    }
}
