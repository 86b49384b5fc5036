package io.github.pscsdk.json;

/** Is told how far the reading of a file has come; always on the thread that validates. */
@FunctionalInterface
public interface Progress {

    /**
     * So much of a file has been read. Told when a file is begun, with no bytes, then for each megabyte or so, and at
     * its end.
     *
     * @param input what the file is called in reports
     * @param bytes how many bytes have been read, unpacked
     * @param total how many bytes there are, unpacked
     */
    void read(String input, long bytes, long total);
}
