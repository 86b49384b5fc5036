package io.github.pscsdk.engine.store;

import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.List;

/** A list of longs of any length. Its first page is on the heap, and no larger than it must be. Not thread-safe. */
final class LongList {

    private static final int FIRST = 64;
    private static final int MASK = Pages.LONGS - 1;

    private final Pages source;
    private final List<LongBuffer> pages = new ArrayList<>();
    private long size;

    /** An empty list, which takes its pages from there. */
    LongList(Pages source) {
        this.source = source;
        pages.add(LongBuffer.allocate(FIRST));
    }

    /** A list of so many zeros. */
    static LongList zeros(Pages source, long size) {
        LongList zeros = new LongList(source);
        zeros.grow(size);
        return zeros;
    }

    long size() {
        return size;
    }

    long get(long index) {
        return pages.get((int) (index >>> Pages.BITS)).get((int) index & MASK);
    }

    void set(long index, long value) {
        pages.get((int) (index >>> Pages.BITS)).put((int) index & MASK, value);
    }

    void add(long value) {
        grow(size + 1);
        set(size - 1, value);
    }

    private void grow(long longer) {
        LongBuffer first = pages.get(0);
        if (longer > first.capacity() && first.capacity() < Pages.LONGS) {
            int twice = (int) Math.min(Math.max(longer, 2L * first.capacity()), Pages.LONGS);
            pages.set(0, LongBuffer.allocate(twice).put(0, first, 0, first.capacity()));
        }
        while (longer > (long) pages.size() << Pages.BITS) {
            pages.add(source.next());
        }
        size = longer;
    }
}
