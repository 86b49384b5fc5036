package io.github.pscsdk.json.file;

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

    /** What tells the handler of the records, in their order, up to the first that is no JSON, and what is wrong with that. */
    record Told(List<Runnable> records, @Nullable Problem broken) {}

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

    Told read() {
        List<Runnable> told = new ArrayList<>();
        for (Numbered each : records) {
            Problem broken = read(each, told);
            if (broken != null) {
                return new Told(told, broken);
            }
        }
        return new Told(told, null);
    }

    /** Reads a record; gives what is wrong with it if it is no JSON. */
    private @Nullable Problem read(Numbered each, List<Runnable> told) {
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
                    T checked = handler.check((DatasetRecord) record, origin, problems);
                    told.add(() -> handler.record(checked));
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
