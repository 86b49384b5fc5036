package io.github.pscsdk.json.file;

import io.github.pscsdk.engine.AsRead;
import io.github.pscsdk.engine.Problem;
import io.github.pscsdk.json.codec.Decoder;
import io.github.pscsdk.json.file.Skeleton.Cut;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.RecordType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/** Reads records that were cut out of a document, on any thread. Not thread-safe. */
final class CutReader<T> {

    /** The records up to the first that is no JSON, and what is wrong with that. */
    record Read<T>(Batch<T> batch, @Nullable Problem broken) {}

    private record Numbered(Cut cut, RecordType type, int index) {}

    private final RecordSource source;
    private final RecordHandler<T> handler;
    private final List<Numbered> records = new ArrayList<>();
    private long size;

    CutReader(RecordSource source, RecordHandler<T> handler) {
        this.source = source;
        this.handler = handler;
    }

    /** Takes in the record of an index in the list of its type. */
    void add(Cut cut, RecordType type, int index) {
        records.add(new Numbered(cut, type, index));
        size += cut.length();
    }

    /** Number of bytes taken in. */
    long size() {
        return size;
    }

    Read<T> read() {
        Batch<T> batch = new Batch<>(handler);
        Problem broken = null;
        for (int i = 0; i < records.size() && broken == null; i++) {
            broken = read(records.get(i), batch);
        }
        batch.check();
        return new Read<>(batch, broken);
    }

    /** Reads a record; gives what is wrong with it if it is no JSON. */
    private @Nullable Problem read(Numbered each, Batch<T> batch) {
        Cut cut = each.cut();
        List<Problem> problems = new ArrayList<>();
        try (JsonParser parser = source.parsers().ofCut(cut.bytes(), cut.start(), cut.length())) {
            try {
                parser.nextToken();
                int digits = source.parsers().limits().getNumber();
                Decoder decoder = new Decoder(parser, problems::add, cut::toFile, digits);
                Object record = (cut.hasEscapes() ? decoder : decoder.withoutEscapes())
                        .object(each.type().modelType());
                if (record != null) {
                    FileOrigin origin =
                            FileOrigin.inDocument(source, each.type(), each.index(), cut.offset(), cut.length());
                    batch.add(new AsRead((DatasetRecord) record, origin, problems));
                }
                return null;
            } catch (JacksonException e) {
                long size = source.file().size();
                return source.parsers().explain(e, parser, cut::toFile, size);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
