package io.github.pscsdk.json.file;

import io.github.pscsdk.engine.Mark;
import io.github.pscsdk.engine.Problem;
import io.github.pscsdk.json.codec.Decoder;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.Header;
import io.github.pscsdk.model.RecordType;
import io.github.pscsdk.rule.Pointer;
import io.github.pscsdk.rule.ReaderCodes;
import io.github.pscsdk.rule.RuleInfo;
import io.github.pscsdk.rule.Suggestions;
import io.github.pscsdk.rule.Values;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Predicate;
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

    /** Passes over the member that tells the type; lets one know if it is there again. */
    static Predicate<String> typeMember(JsonParser parser, Runnable again) {
        AtomicBoolean seen = new AtomicBoolean();
        return name -> {
            boolean isType = name.equals(TYPE);
            if (isType) {
                if (seen.getAndSet(true)) {
                    again.run();
                }
                parser.skipChildren();
            }
            return isType;
        };
    }

    void read() throws IOException {
        try (InputStream in = source.file().open()) {
            int maximum = source.parsers().limits().getRecord();
            Lines lines = new Lines(in, maximum);
            boolean first = true;
            for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
                if (line.isTooLong()) {
                    Values values = new LimitExceededException("record", maximum).values();
                    handler.problem(Parsers.problem(ReaderCodes.LIMIT_EXCEEDED, line.offset(), values));
                    first = false;
                } else if (!isBlank(line.bytes())) {
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

    private void read(Lines.Line line, boolean first) throws IOException {
        if (isUtf16(line.bytes())) {
            handler.problem(source.notUtf8(line.offset()));
        } else if (first) {
            parse(line, parser -> header(line, parser));
        } else {
            Optional<RecordType> type = parse(line, parser -> type(line, parser));
            if (type.isPresent()) {
                parse(line, parser -> record(line, parser, type.get()));
            }
        }
    }

    /** The parser would take such a line for UTF-16 or UTF-32, whatever the rest of the file is in. */
    private static boolean isUtf16(byte[] bytes) {
        for (int i = 0; i < Math.min(4, bytes.length); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    /** Reads a line with a parser at its first token; a syntax error in it is reported. */
    private <T> Optional<T> parse(Lines.Line line, Function<JsonParser, Optional<T>> reading) throws IOException {
        try (JsonParser parser = source.parsers().of(line.bytes())) {
            try {
                if (parser.nextToken() == null) {
                    // A byte order mark and nothing else: not blank, but nothing to the parser.
                    handler.problem(notJson(line.offset(), "the line is empty"));
                    return Optional.empty();
                }
                return reading.apply(parser);
            } catch (JacksonException e) {
                long end = line.offset() + line.bytes().length;
                Problem problem = source.parsers().explain(e, parser, line.offset(), end);
                // Only the line is truncated, not the file.
                boolean goesOn = problem.info() == ReaderCodes.TRUNCATED_FILE && line.isEnded();
                handler.problem(
                        goesOn ? notJson(end, "the line ends in the middle of an object, list or text") : problem);
                return Optional.empty();
            }
        }
    }

    private Optional<Object> header(Lines.Line line, JsonParser parser) {
        List<Problem> problems = new ArrayList<>();
        Object header = decoder(parser, problems, line).object(Header.class);
        if (header != null) {
            source.header((Header) header);
            handler.header((Header) header, problems);
        }
        checkEnd(parser, line);
        return Optional.empty();
    }

    private Optional<Object> record(Lines.Line line, JsonParser parser, RecordType type) {
        List<Problem> problems = new ArrayList<>();
        Runnable again = () -> problems.add(
                problem(ReaderCodes.DUPLICATE_FIELD, Pointer.of(TYPE), offset(parser, line), Values.of("field", TYPE)));
        Object record = decoder(parser, problems, line).object(type.modelType(), typeMember(parser, again));
        if (record != null) {
            FileOrigin origin = FileOrigin.inStream(source, type, line.offset(), line.bytes().length);
            handler.record((DatasetRecord) record, origin, problems);
        }
        checkEnd(parser, line);
        return Optional.empty();
    }

    private Decoder decoder(JsonParser parser, List<Problem> problems, Lines.Line line) {
        return new Decoder(
                parser, problems::add, line.offset(), source.parsers().limits().getNumber());
    }

    private void checkEnd(JsonParser parser, Lines.Line line) {
        if (parser.nextToken() != null) {
            handler.problem(notJson(offset(parser, line), "something follows the record on its line"));
        }
    }

    /** The type of the record on a line; what has none is reported. */
    private Optional<RecordType> type(Lines.Line line, JsonParser parser) {
        long start = offset(parser, line);
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            Values values = Values.of("found", "no object").and("expected", "a record");
            handler.problem(problem(ReaderCodes.WRONG_TYPE, Pointer.ROOT, start, values));
            return Optional.empty();
        }
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            if (parser.nextToken() != JsonToken.VALUE_NULL && name.equals(TYPE)) {
                return type(parser, line);
            }
            parser.skipChildren();
        }
        unknownType(Pointer.ROOT, start, "A line without type", Optional.empty());
        return Optional.empty();
    }

    private Optional<RecordType> type(JsonParser parser, Lines.Line line) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            Values values = Values.of("found", "no text").and("expected", "a type of record");
            handler.problem(problem(ReaderCodes.WRONG_TYPE, Pointer.of(TYPE), offset(parser, line), values));
            return Optional.empty();
        }
        String text = parser.getString();
        for (RecordType type : RecordType.values()) {
            if (type.code().equals(text)) {
                return Optional.of(type);
            }
        }
        unknownType(Pointer.of(TYPE), offset(parser, line), text, Suggestions.nearest(text, TYPES));
        return Optional.empty();
    }

    private static long offset(JsonParser parser, Lines.Line line) {
        return line.offset() + parser.currentTokenLocation().getByteOffset();
    }

    private static Problem notJson(long offset, String what) {
        return Parsers.problem(ReaderCodes.NOT_JSON, offset, Values.of("problem", what));
    }

    private static Problem problem(RuleInfo info, Pointer at, long offset, Values values) {
        return new Problem(info, info.severity(), at, at, values, Optional.empty(), Mark.at(offset));
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
