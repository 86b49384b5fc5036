package io.github.pscsdk.json.read;

import io.github.pscsdk.engine.DecodedRecord;
import io.github.pscsdk.engine.problem.Problem;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.ReaderCodes;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.Header;
import io.github.pscsdk.model.RecordType;
import io.github.pscsdk.text.Suggestions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Lines of a stream that are decoded together, on any thread. Not thread-safe. */
final class LineBatch<T> {

    private static final List<String> TYPES =
            Arrays.stream(RecordType.values()).map(RecordType::code).toList();

    private final RecordReader reader;
    private final RecordHandler<T> handler;
    private final List<RecordSlice> lines;
    private final Batch<T> batch;
    /** Whether the next line is the first of the file, which has the header. */
    private boolean isFirst;

    LineBatch(RecordReader reader, RecordHandler<T> handler, List<RecordSlice> lines, boolean isFirst) {
        this.reader = reader;
        this.handler = handler;
        this.lines = lines;
        this.isFirst = isFirst;
        this.batch = new Batch<>(handler);
    }

    Batch<T> decode() {
        for (RecordSlice line : lines) {
            decode(line);
            isFirst = false;
        }
        batch.check();
        return batch;
    }

    private void tell(Problem problem) {
        batch.add(() -> handler.problem(problem));
    }

    private void decode(RecordSlice line) {
        if (line.isTooLong()) {
            Values values = new LimitExceededException(
                            "record", reader.parsers().limits().record())
                    .values();
            tell(Problem.at(ReaderCodes.LIMIT_EXCEEDED, Pointer.ROOT, line.offset(), values));
        } else if (isUtf16(line)) {
            tell(reader.notUtf8(line.offset()));
        } else if (isFirst) {
            parse(line, parser -> header(parser, line));
        } else {
            parse(line, parser -> typeAndRecord(parser, line))
                    .ifPresent(type -> parse(line, parser -> record(parser, line, type)));
        }
    }

    /** The parser would take such a line for UTF-16 or UTF-32, whatever the rest of the file is in. */
    private static boolean isUtf16(RecordSlice line) {
        for (int i = 0; i < Math.min(4, line.length()); i++) {
            if (line.bytes()[line.start() + i] == 0) {
                return true;
            }
        }
        return false;
    }

    /** Reads a line with a parser at its first token; a syntax error in it is reported. */
    private <R> Optional<R> parse(RecordSlice line, Function<JsonParser, Optional<R>> reading) {
        try (JsonParser parser = reader.parsers().ofLine(line)) {
            try {
                if (parser.nextToken() == null) {
                    // A byte order mark and nothing else: not blank, but nothing to the parser.
                    tell(notJson(line.offset(), "the line is empty"));
                    return Optional.empty();
                }
                return reading.apply(parser);
            } catch (JacksonException e) {
                long end = line.offset() + line.length();
                Problem problem = reader.parsers().explain(e, parser, line::toFile, end);
                // Only the line is truncated, not the file.
                boolean goesOn = problem.info() == ReaderCodes.TRUNCATED_FILE && line.isEnded();
                tell(goesOn ? notJson(end, "the line ends in the middle of an object, list or text") : problem);
                return Optional.empty();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Object> header(JsonParser parser, RecordSlice line) {
        RecordDecoder decoder = RecordDecoder.of(parser, line, reader.parsers(), true);
        Object header = decoder.decoder().object(Header.class);
        if (header != null) {
            batch.add(() -> {
                reader.header((Header) header);
                handler.header((Header) header, decoder.problems());
            });
        }
        checkEnd(parser, line);
        return Optional.empty();
    }

    /** Reads a line on which the type comes first, as it does on most; of any other line, gives the type. */
    private Optional<RecordType> typeAndRecord(JsonParser parser, RecordSlice line) {
        RecordDecoder decoder = RecordDecoder.of(parser, line, reader.parsers(), true);
        Optional<RecordType> type = type(parser, line);
        if (type.isEmpty() || parser.streamReadContext().getCurrentIndex() > 0) {
            return type;
        }
        add(line, type.get(), decoder.afterType(type.get()), decoder.problems());
        checkEnd(parser, line);
        return Optional.empty();
    }

    private Optional<Object> record(JsonParser parser, RecordSlice line, RecordType type) {
        RecordDecoder decoder = RecordDecoder.of(parser, line, reader.parsers(), true);
        DatasetRecord record = decoder.record(type);
        if (record != null) {
            add(line, type, record, decoder.problems());
        }
        checkEnd(parser, line);
        return Optional.empty();
    }

    private void add(RecordSlice line, RecordType type, DatasetRecord record, List<Problem> problems) {
        FileOrigin origin = FileOrigin.inStream(reader, type, line.offset(), line.length());
        batch.add(new DecodedRecord(record, origin, problems));
    }

    private void checkEnd(JsonParser parser, RecordSlice line) {
        if (parser.nextToken() != null) {
            tell(notJson(offset(parser, line), "something follows the record on its line"));
        }
    }

    /** The type of the record on a line; what has none is reported. */
    private Optional<RecordType> type(JsonParser parser, RecordSlice line) {
        long start = offset(parser, line);
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            Values values = Values.of("found", "no object").and("expected", "a record");
            tell(Problem.at(ReaderCodes.WRONG_TYPE, Pointer.ROOT, start, values));
            return Optional.empty();
        }
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            if (parser.nextToken() != JsonToken.VALUE_NULL && name.equals(RecordDecoder.TYPE)) {
                return typeOf(parser, line);
            }
            parser.skipChildren();
        }
        tell(Problem.at(
                ReaderCodes.UNKNOWN_RECORD_TYPE, Pointer.ROOT, start, Values.of("found", "A line without type")));
        return Optional.empty();
    }

    private Optional<RecordType> typeOf(JsonParser parser, RecordSlice line) {
        Pointer at = Pointer.of(RecordDecoder.TYPE);
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            Values values = Values.of("found", "no text").and("expected", "a type of record");
            tell(Problem.at(ReaderCodes.WRONG_TYPE, at, offset(parser, line), values));
            return Optional.empty();
        }
        String text = parser.getString();
        for (RecordType type : RecordType.values()) {
            if (type.code().equals(text)) {
                return Optional.of(type);
            }
        }
        tell(Problem.at(ReaderCodes.UNKNOWN_RECORD_TYPE, at, offset(parser, line), Values.of("found", text))
                .withSuggestion(Suggestions.nearest(text, TYPES)));
        return Optional.empty();
    }

    private static long offset(JsonParser parser, RecordSlice line) {
        return line.toFile(parser.currentTokenLocation().getByteOffset());
    }

    private static Problem notJson(long offset, String what) {
        return Problem.at(ReaderCodes.NOT_JSON, Pointer.ROOT, offset, Values.of("problem", what));
    }
}
