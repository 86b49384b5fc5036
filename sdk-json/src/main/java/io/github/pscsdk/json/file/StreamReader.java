package io.github.pscsdk.json.file;

import io.github.pscsdk.engine.Mark;
import io.github.pscsdk.engine.Problem;
import io.github.pscsdk.json.codec.Decoder;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.Header;
import io.github.pscsdk.model.RecordType;
import io.github.pscsdk.rule.Pointer;
import io.github.pscsdk.rule.ReaderCodes;
import io.github.pscsdk.rule.Suggestions;
import io.github.pscsdk.rule.Values;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads a stream: the header on the first line, then a record on each line. A broken line does not end it. */
final class StreamReader {

    /** The member of a line that tells the type of its record. */
    static final String TYPE = "type";

    private static final List<String> TYPES =
            Arrays.stream(RecordType.values()).map(RecordType::code).toList();

    private final RecordSource source;
    private final RecordHandler handler;

    StreamReader(RecordSource source, RecordHandler handler) {
        this.source = source;
        this.handler = handler;
    }

    /** Passes over the member that tells the type. */
    static Predicate<String> typeMember(JsonParser parser) {
        return name -> {
            boolean isType = name.equals(TYPE);
            if (isType) {
                parser.skipChildren();
            }
            return isType;
        };
    }

    void read() throws IOException {
        try (InputStream in = source.file().open()) {
            Lines lines = new Lines(in);
            boolean first = true;
            for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
                if (!isBlank(line.bytes())) {
                    read(line, first);
                    first = false;
                }
            }
        }
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t') {
                return false;
            }
        }
        return true;
    }

    private void read(Lines.Line line, boolean first) {
        try {
            if (first) {
                header(line);
            } else {
                record(line);
            }
        } catch (JacksonException e) {
            handler.problem(Parsers.problem(e, line.offset()));
        }
    }

    private void header(Lines.Line line) {
        List<Problem> problems = new ArrayList<>();
        Object header = decode(line, Header.class, problems, parser -> name -> false);
        if (header != null) {
            source.header((Header) header);
            handler.header((Header) header, problems);
        }
    }

    private void record(Lines.Line line) {
        Optional<RecordType> type = type(line);
        if (type.isEmpty()) {
            return;
        }
        List<Problem> problems = new ArrayList<>();
        Object record = decode(line, type.get().modelType(), problems, StreamReader::typeMember);
        if (record != null) {
            FileOrigin origin = FileOrigin.inStream(source, type.get(), line.offset(), line.bytes().length);
            handler.record((DatasetRecord) record, origin, problems);
        }
    }

    private @Nullable Object decode(
            Lines.Line line, Class<?> type, List<Problem> problems, Function<JsonParser, Predicate<String>> taken) {
        try (JsonParser parser = Parsers.of(line.bytes())) {
            parser.nextToken();
            Object object = new Decoder(parser, problems::add, line.offset()).object(type, taken.apply(parser));
            if (parser.nextToken() != null) {
                long offset = line.offset() + parser.currentTokenLocation().getByteOffset();
                Values values = Values.of("problem", "something follows the record on its line");
                handler.problem(Parsers.problem(ReaderCodes.NOT_JSON, offset, values));
            }
            return object;
        }
    }

    /** The type of the record on a line; what has none is reported. */
    private Optional<RecordType> type(Lines.Line line) {
        try (JsonParser parser = Parsers.of(line.bytes())) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                    parser.nextToken();
                    if (name.equals(TYPE)) {
                        return type(parser, line.offset());
                    }
                    parser.skipChildren();
                }
            }
            unknownType(Pointer.ROOT, line.offset(), "A line without type", Optional.empty());
            return Optional.empty();
        }
    }

    private Optional<RecordType> type(JsonParser parser, long lineOffset) {
        String text = parser.currentToken() == JsonToken.VALUE_STRING ? parser.getString() : "";
        for (RecordType type : RecordType.values()) {
            if (type.code().equals(text)) {
                return Optional.of(type);
            }
        }
        long offset = lineOffset + parser.currentTokenLocation().getByteOffset();
        unknownType(Pointer.of(TYPE), offset, text, Suggestions.nearest(text, TYPES));
        return Optional.empty();
    }

    private void unknownType(Pointer at, long offset, String found, Optional<String> suggestion) {
        handler.problem(new Problem(
                ReaderCodes.UNKNOWN_RECORD_TYPE,
                ReaderCodes.UNKNOWN_RECORD_TYPE.severity(),
                at,
                at,
                Values.of("found", found),
                suggestion,
                Mark.at(offset)));
    }
}
