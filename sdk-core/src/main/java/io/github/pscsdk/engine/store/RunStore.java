package io.github.pscsdk.engine.store;

/**
 * What one run keeps of its records beside the few objects on the heap. Kept in temporary files, memory does not grow
 * with the number of records; on the heap, no file is needed. Not thread-safe.
 *
 * <p>The idea: ids, origins and packed facts are numbers and bytes, so they fit into pages of longs instead of objects.
 * The pages of a file on disk are mapped regions of a temporary file, which the system writes out when memory is short.
 * Hashes of match keys are sorted into parts of another file once a megabyte of them has come together. This costs a
 * temporary file of about 50 bytes a record; a million records are checked in a heap of 64 MB.
 */
public final class RunStore implements AutoCloseable {

    /** So many hashes of match keys stay on the heap: a megabyte or two. */
    private static final int HASHES_ON_HEAP = 1 << 17;

    private final Pages pages;
    private final HashMatcher matcher;
    private final RecordTable records;

    private RunStore(Pages pages, int hashesOnHeap) {
        this.pages = pages;
        this.matcher = new HashMatcher(hashesOnHeap);
        this.records = new RecordTable(pages);
    }

    /** A store for records that are in memory themselves. */
    public static RunStore onHeap() {
        return new RunStore(Pages.onHeap(), HashMatcher.ALL_ON_HEAP);
    }

    /** A store in temporary files, which are made when they are needed and are gone when it is closed. */
    public static RunStore inFiles() {
        return inFiles(HASHES_ON_HEAP);
    }

    /** A store in temporary files that keeps at most so many hashes on the heap. */
    public static RunStore inFiles(int hashesOnHeap) {
        return new RunStore(new MappedPages(), hashesOnHeap);
    }

    /** What is known of each record. */
    public RecordTable records() {
        return records;
    }

    /** A new, empty table of ids. */
    public IdTable newIdTable() {
        return new IdTable(pages);
    }

    /** The hashes of match keys. */
    public HashMatcher matcher() {
        return matcher;
    }

    @Override
    public void close() {
        try {
            matcher.close();
        } finally {
            pages.close();
        }
    }
}
