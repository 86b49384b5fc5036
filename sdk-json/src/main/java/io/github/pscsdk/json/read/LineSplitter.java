package io.github.pscsdk.json.read;

import io.github.pscsdk.json.file.BlockReader;
import io.github.pscsdk.json.file.ByteSearch;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** The lines of a file, some at a time; lines end at LF, CRLF or CR. Of one that is too long, only that is told. */
final class LineSplitter {

    private final BlockReader blocks;
    private final int maximum;
    /** Where in the block the next line begins. */
    private int next;

    LineSplitter(InputStream in, int maximum) {
        this.blocks = new BlockReader(in);
        this.maximum = maximum;
    }

    /** The next lines that are not blank; none at the end only. */
    List<RecordSlice> next() throws IOException {
        List<RecordSlice> lines = new ArrayList<>();
        boolean goesOn = true;
        while (lines.isEmpty() && goesOn) {
            goesOn = blocks.next(next);
            next = 0;
            takeLines(lines);
            if (blocks.filled() - next > maximum) {
                lines.add(tooLong());
            } else if (!goesOn && next < blocks.filled()) {
                add(lines, blocks.filled(), false);
            }
        }
        return lines;
    }

    private void takeLines(List<RecordSlice> lines) {
        for (int end = lineEnd(next); end < blocks.filled(); end = lineEnd(next)) {
            add(lines, end, true);
            next = end + 1;
        }
    }

    private void add(List<RecordSlice> lines, int end, boolean ended) {
        int length = end - next;
        boolean tooLong = length > maximum;
        RecordSlice line = new RecordSlice(blocks.bytes(), next, length, blocks.offset() + next, ended, tooLong);
        if (!line.isBlank()) {
            lines.add(line);
        }
        next = end;
    }

    /** Passes over the rest of a line. */
    private RecordSlice tooLong() throws IOException {
        long offset = blocks.offset() + next;
        int end = blocks.filled();
        boolean goesOn = true;
        while (end == blocks.filled() && goesOn) {
            goesOn = blocks.next(end);
            end = lineEnd(0);
        }
        next = Math.min(end + 1, blocks.filled());
        return new RecordSlice(new byte[0], 0, 0, offset, true, true);
    }

    private int lineEnd(int from) {
        return ByteSearch.lineEnd(blocks.bytes(), from, blocks.filled());
    }
}
