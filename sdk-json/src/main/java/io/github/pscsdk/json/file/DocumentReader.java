package io.github.pscsdk.json.file;

import io.github.pscsdk.engine.Mark;
import io.github.pscsdk.engine.Problem;
import io.github.pscsdk.json.ReadLimits;
import io.github.pscsdk.json.codec.Decoder;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.Header;
import io.github.pscsdk.model.RecordType;
import io.github.pscsdk.rule.Pointer;
import io.github.pscsdk.rule.ReaderCodes;
import io.github.pscsdk.rule.RuleInfo;
import io.github.pscsdk.rule.Values;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads a document: an object with the members of the header and an array for each type of record. */
final class DocumentReader {

    private final RecordSource source;
    private final RecordHandler handler;
    private final ReadLimits limits;
    private final Set<RecordType> seen = EnumSet.noneOf(RecordType.class);
    /** Hands over what was read of the header before the document broke off. */
    private Runnable unfinished = () -> {};

    DocumentReader(RecordSource source, RecordHandler handler) {
        this.source = source;
        this.limits = source.parsers().limits();
        this.handler = handler;
    }

    void read() throws IOException {
        try (RecordLimit in = new RecordLimit(source.file().open(), limits.getRecord());
                JsonParser parser = source.parsers().of(in)) {
            read(parser, in);
        }
    }

    private void read(JsonParser parser, RecordLimit bytes) throws IOException {
        try {
            parser.nextToken();
            header(parser, bytes);
            if (parser.nextToken() != null) {
                Values values = Values.of("problem", "something follows the end of the document");
                handler.problem(Parsers.problem(ReaderCodes.NOT_JSON, offset(parser), values));
            }
        } catch (JacksonException e) {
            handler.problem(source.parsers().explain(e, parser, 0, source.file().size()));
        } catch (LimitExceededException e) {
            long offset = Math.max(0, offset(parser));
            handler.problem(Parsers.problem(ReaderCodes.LIMIT_EXCEEDED, offset, e.values()));
        }
        unfinished.run();
    }

    private void header(JsonParser parser, RecordLimit bytes) {
        List<Problem> problems = new ArrayList<>();
        Decoder decoder = new Decoder(parser, problems::add, 0, limits.getNumber());
        try {
            Optional.ofNullable(decoder.object(Header.class, name -> section(parser, bytes, name)))
                    .ifPresent(header -> header((Header) header, problems));
        } catch (JacksonException | LimitExceededException e) {
            unfinished = () -> decoder.unfinished().ifPresent(header -> header((Header) header, problems));
            throw e;
        }
    }

    private void header(Header header, List<Problem> problems) {
        source.header(header);
        handler.header(header, problems);
    }

    /** Reads the records of a section; false if the member is none. */
    private boolean section(JsonParser parser, RecordLimit bytes, String name) {
        Optional<RecordType> type = RecordType.ofSection(name);
        if (type.isEmpty()) {
            return false;
        }
        Pointer at = Pointer.of(name);
        if (!seen.add(type.get())) {
            problem(parser, ReaderCodes.DUPLICATE_FIELD, at, Values.of("field", name));
            parser.skipChildren();
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            records(parser, bytes, type.get(), at);
        } else if (parser.currentToken() != JsonToken.VALUE_NULL) {
            Values values = Values.of("found", "no list").and("expected", "a list of records");
            problem(parser, ReaderCodes.WRONG_TYPE, at, values);
            parser.skipChildren();
        }
        return true;
    }

    private void records(JsonParser parser, RecordLimit bytes, RecordType type, Pointer section) {
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            bytes.next();
            long start = offset(parser);
            List<Problem> problems = new ArrayList<>();
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                Object record = new Decoder(parser, problems::add, 0, limits.getNumber()).object(type.modelType());
                int length = Math.toIntExact(parser.currentLocation().getByteOffset() - start);
                if (record != null) {
                    FileOrigin origin = FileOrigin.inDocument(source, type, i, start, length);
                    handler.record((DatasetRecord) record, origin, problems);
                }
            } else {
                Values values = Values.of("found", "no object").and("expected", "a record");
                problem(parser, ReaderCodes.WRONG_TYPE, section.then(i), values);
                parser.skipChildren();
            }
        }
    }

    private void problem(JsonParser parser, RuleInfo info, Pointer at, Values values) {
        handler.problem(new Problem(info, info.severity(), at, at, values, Optional.empty(), Mark.at(offset(parser))));
    }

    private static long offset(JsonParser parser) {
        return parser.currentTokenLocation().getByteOffset();
    }
}
