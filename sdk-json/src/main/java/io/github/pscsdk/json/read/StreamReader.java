package io.github.pscsdk.json.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Reads a stream: the header on the first line, then a record on each line. A broken line does not end it. */
final class StreamReader<T> {

    private final RecordReader reader;
    private final RecordHandler<T> handler;
    private final OrderedExecutor executor;

    StreamReader(RecordReader reader, RecordHandler<T> handler, OrderedExecutor executor) {
        this.reader = reader;
        this.handler = handler;
        this.executor = executor;
    }

    void read() throws IOException {
        try (InputStream in = reader.open()) {
            LineSplitter splitter =
                    new LineSplitter(in, reader.parsers().limits().record());
            boolean first = true;
            for (List<RecordSlice> lines = splitter.next(); !lines.isEmpty(); lines = splitter.next()) {
                LineBatch<T> batch = new LineBatch<>(reader, handler, lines, first);
                executor.submit(batch::decode, Batch::tell);
                first = false;
            }
            executor.finish();
        }
    }
}
