package io.github.pscsdk.json.file;

import io.github.pscsdk.engine.AsRead;
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
import java.io.UncheckedIOException;
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

/** Reads lines of a stream, on any thread. Not thread-safe. */
final class LineReader<T> {

    /** The member of a line that tells the type of its record. */
    static final String TYPE = "type";

    private static final List<String> TYPES =
            Arrays.stream(RecordType.values()).map(RecordType::code).toList();

    private final RecordSource source;
    private final RecordHandler<T> handler;
    private final Batch<T> batch;

    LineReader(RecordSource source, RecordHandler<T> handler) {
        this.source = source;
        this.handler = handler;
        this.batch = new Batch<>(handler);
    }

    /** What was read of the lines so far. */
    Batch<T> batch() {
        return batch;
    }

    private void tell(Problem problem) {
        batch.add(() -> handler.problem(problem));
    }

    /** Passes over the member that tells the type; lets one know if it is there again. */
    static Predicate<String> typeMember(JsonParser parser, boolean isSeen, Runnable again) {
        AtomicBoolean seen = new AtomicBoolean(isSeen);
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

    /** Reads a line; the first one has the header. */
    void read(Lines.Line line, boolean first) {
        if (line.isTooLong()) {
            Values values = new LimitExceededException(
                            "record", source.parsers().limits().getRecord())
                    .values();
            tell(Parsers.problem(ReaderCodes.LIMIT_EXCEEDED, line.offset(), values));
            return;
        }
        if (isUtf16(line)) {
            tell(source.notUtf8(line.offset()));
        } else if (first) {
            parse(line, parser -> header(line, parser));
        } else {
            parse(line, parser -> typeAndRecord(line, parser))
                    .ifPresent(type -> parse(line, parser -> record(line, parser, type)));
        }
    }

    /** The parser would take such a line for UTF-16 or UTF-32, whatever the rest of the file is in. */
    private static boolean isUtf16(Lines.Line line) {
        for (int i = 0; i < Math.min(4, line.length()); i++) {
            if (line.bytes()[line.start() + i] == 0) {
                return true;
            }
        }
        return false;
    }

    /** Reads a line with a parser at its first token; a syntax error in it is reported. */
    private <R> Optional<R> parse(Lines.Line line, Function<JsonParser, Optional<R>> reading) {
        try (JsonParser parser = source.parsers().of(line.bytes(), line.start(), line.length())) {
            try {
                if (parser.nextToken() == null) {
                    // A byte order mark and nothing else: not blank, but nothing to the parser.
                    tell(notJson(line.offset(), "the line is empty"));
                    return Optional.empty();
                }
                return reading.apply(parser);
            } catch (JacksonException e) {
                long end = line.offset() + line.length();
                Problem problem = source.parsers().explain(e, parser, line::toFile, end);
                // Only the line is truncated, not the file.
                boolean goesOn = problem.info() == ReaderCodes.TRUNCATED_FILE && line.isEnded();
                tell(goesOn ? notJson(end, "the line ends in the middle of an object, list or text") : problem);
                return Optional.empty();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Object> header(Lines.Line line, JsonParser parser) {
        List<Problem> problems = new ArrayList<>();
        Object header = decoder(parser, problems, line).object(Header.class);
        if (header != null) {
            batch.add(() -> {
                source.header((Header) header);
                handler.header((Header) header, problems);
            });
        }
        checkEnd(parser, line);
        return Optional.empty();
    }

    /** Reads a line on which the type comes first, as it does on most; of any other line, gives the type. */
    private Optional<RecordType> typeAndRecord(Lines.Line line, JsonParser parser) {
        List<Problem> problems = new ArrayList<>();
        Decoder decoder = decoder(parser, problems, line);
        Optional<RecordType> type = type(line, parser);
        if (type.isEmpty() || parser.streamReadContext().getCurrentIndex() > 0) {
            return type;
        }
        Predicate<String> taken = typeMember(parser, true, () -> problems.add(typeAgain(offset(parser, line))));
        tell(line, type.get(), decoder.rest(type.get().modelType(), taken), problems);
        checkEnd(parser, line);
        return Optional.empty();
    }

    private Optional<Object> record(Lines.Line line, JsonParser parser, RecordType type) {
        List<Problem> problems = new ArrayList<>();
        Predicate<String> taken = typeMember(parser, false, () -> problems.add(typeAgain(offset(parser, line))));
        Object record = decoder(parser, problems, line).object(type.modelType(), taken);
        if (record != null) {
            tell(line, type, record, problems);
        }
        checkEnd(parser, line);
        return Optional.empty();
    }

    private void tell(Lines.Line line, RecordType type, Object record, List<Problem> problems) {
        FileOrigin origin = FileOrigin.inStream(source, type, line.offset(), line.length());
        batch.add(new AsRead((DatasetRecord) record, origin, problems));
    }

    /** That the type is told a second time, at that offset in the file. */
    static Problem typeAgain(long offset) {
        return problem(ReaderCodes.DUPLICATE_FIELD, Pointer.of(TYPE), offset, Values.of("field", TYPE));
    }

    private Decoder decoder(JsonParser parser, List<Problem> problems, Lines.Line line) {
        int digits = source.parsers().limits().getNumber();
        Decoder decoder = new Decoder(parser, problems::add, line::toFile, digits);
        return line.hasEscapes() ? decoder : decoder.withoutEscapes();
    }

    private void checkEnd(JsonParser parser, Lines.Line line) {
        if (parser.nextToken() != null) {
            tell(notJson(offset(parser, line), "something follows the record on its line"));
        }
    }

    /** The type of the record on a line; what has none is reported. */
    private Optional<RecordType> type(Lines.Line line, JsonParser parser) {
        long start = offset(parser, line);
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            Values values = Values.of("found", "no object").and("expected", "a record");
            tell(problem(ReaderCodes.WRONG_TYPE, Pointer.ROOT, start, values));
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
            tell(problem(ReaderCodes.WRONG_TYPE, Pointer.of(TYPE), offset(parser, line), values));
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
        return line.toFile(parser.currentTokenLocation().getByteOffset());
    }

    private static Problem notJson(long offset, String what) {
        return Parsers.problem(ReaderCodes.NOT_JSON, offset, Values.of("problem", what));
    }

    private static Problem problem(RuleInfo info, Pointer at, long offset, Values values) {
        return new Problem(info, info.severity(), at, at, values, Optional.empty(), Mark.at(offset));
    }

    private void unknownType(Pointer at, long offset, String found, Optional<String> suggestion) {
        tell(new Problem(
                ReaderCodes.UNKNOWN_RECORD_TYPE,
                ReaderCodes.UNKNOWN_RECORD_TYPE.severity(),
                at,
                at,
                Values.of("found", found),
                suggestion,
                Mark.at(offset)));
    }
}
