package io.github.pscsdk.json.read;

import io.github.pscsdk.engine.DecodedRecord;
import io.github.pscsdk.engine.problem.Problem;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.RecordType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/** Records of a document that are decoded together, on any thread. Not thread-safe. */
final class DocumentBatch<T> {

    /** The records up to the first that is no JSON, and what is wrong with that. */
    record Decoded<T>(Batch<T> batch, @Nullable Problem broken) {}

    private record Numbered(RecordSlice slice, RecordType type, int index) {}

    private final RecordReader reader;
    private final RecordHandler<T> handler;
    private final List<Numbered> records = new ArrayList<>();
    private long size;

    DocumentBatch(RecordReader reader, RecordHandler<T> handler) {
        this.reader = reader;
        this.handler = handler;
    }

    /** Takes in the record of an index in the list of its type. */
    void add(RecordSlice slice, RecordType type, int index) {
        records.add(new Numbered(slice, type, index));
        size += slice.length();
    }

    /** Number of bytes taken in. */
    long size() {
        return size;
    }

    Decoded<T> decode() {
        Batch<T> batch = new Batch<>(handler);
        Problem broken = null;
        for (int i = 0; i < records.size() && broken == null; i++) {
            broken = decode(records.get(i), batch);
        }
        batch.check();
        return new Decoded<>(batch, broken);
    }

    /** Decodes a record; gives what is wrong with it if it is no JSON. */
    private @Nullable Problem decode(Numbered each, Batch<T> batch) {
        RecordSlice slice = each.slice();
        Parsers parsers = reader.parsers();
        try (JsonParser parser = parsers.ofRecord(slice)) {
            try {
                parser.nextToken();
                RecordDecoder decoder = RecordDecoder.of(parser, slice, parsers, false);
                DatasetRecord record = decoder.record(each.type());
                if (record != null) {
                    FileOrigin origin =
                            FileOrigin.inDocument(reader, each.type(), each.index(), slice.offset(), slice.length());
                    batch.add(new DecodedRecord(record, origin, decoder.problems()));
                }
                return null;
            } catch (JacksonException e) {
                return parsers.explain(e, parser, slice::toFile, reader.file().size());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
