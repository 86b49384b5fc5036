package io.github.pscsdk.json.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Reads a stream: the header on the first line, then a record on each line. A broken line does not end it. */
final class StreamReader<T> {

    private final RecordSource source;
    private final RecordHandler<T> handler;

    StreamReader(RecordSource source, RecordHandler<T> handler) {
        this.source = source;
        this.handler = handler;
    }

    void read(InOrder inOrder) throws IOException {
        try (InputStream in = source.open()) {
            Lines lines = new Lines(in, source.parsers().limits().getRecord());
            boolean first = true;
            for (List<Lines.Line> some = lines.next(); !some.isEmpty(); some = lines.next()) {
                List<Lines.Line> block = some;
                boolean withHeader = first;
                inOrder.submit(() -> read(block, withHeader), Batch::tell);
                first = false;
            }
            inOrder.finish();
        }
    }

    private Batch<T> read(List<Lines.Line> lines, boolean withHeader) {
        LineReader<T> reader = new LineReader<>(source, handler);
        boolean header = withHeader;
        for (Lines.Line line : lines) {
            reader.read(line, header);
            header = false;
        }
        Batch<T> batch = reader.batch();
        batch.check();
        return batch;
    }
}
