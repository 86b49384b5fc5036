package io.github.pscsdk.json.read;

import io.github.pscsdk.engine.DecodedRecord;
import io.github.pscsdk.engine.problem.Problem;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.ReaderCodes;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.json.codec.ObjectBuilder;
import io.github.pscsdk.json.file.Limits;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.Header;
import io.github.pscsdk.model.RecordType;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads a document: an object with the members of the header and an array for each type of record. Follows what the
 * splitter leaves of it; the slices of records are decoded in {@link DocumentBatch}es.
 */
final class DocumentReader<T> {

    private static final Set<String> SECTIONS =
            Stream.of(RecordType.values()).map(RecordType::section).collect(Collectors.toSet());

    /** How many bytes of records are decoded together. */
    private static final int BATCH = 1 << 17;

    /** A record is no JSON, and nothing can be read behind it. */
    private static final class BrokenOffException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private final RecordReader reader;
    private final RecordHandler<T> handler;
    private final OrderedExecutor executor;
    private final Limits limits;
    private final Set<RecordType> seen = EnumSet.noneOf(RecordType.class);

    private DocumentBatch<T> batch;
    /** What is wrong with the first record that is no JSON. */
    private @Nullable Problem broken;

    DocumentReader(RecordReader reader, RecordHandler<T> handler, OrderedExecutor executor) {
        this.reader = reader;
        this.limits = reader.parsers().limits();
        this.handler = handler;
        this.executor = executor;
        this.batch = new DocumentBatch<>(reader, handler);
    }

    void read() throws IOException {
        try (DocumentSplitter splitter = new DocumentSplitter(reader.open(), SECTIONS, limits.record());
                RecordLimit in = new RecordLimit(splitter, limits.record());
                JsonParser parser = reader.parsers().of(in)) {
            new Reading(splitter, in, parser).document();
        }
    }

    private void tell(DocumentBatch.Decoded<T> decoded) {
        if (broken == null) {
            decoded.batch().tell();
            broken = decoded.broken();
        }
    }

    private void handInBatch() {
        executor.submit(batch::decode, this::tell);
        batch = new DocumentBatch<>(reader, handler);
    }

    private void finishBatches() {
        handInBatch();
        executor.finish();
    }

    private void stopIfBroken() {
        if (broken != null) {
            throw new BrokenOffException();
        }
    }

    /** The one pass over a document. */
    private final class Reading {
        private final DocumentSplitter splitter;
        private final RecordLimit bytes;
        private final JsonParser parser;
        private final RecordDecoder decoder;

        Reading(DocumentSplitter splitter, RecordLimit bytes, JsonParser parser) {
            this.splitter = splitter;
            this.bytes = bytes;
            this.parser = parser;
            this.decoder = new RecordDecoder(parser, splitter::fileOffset, reader.parsers(), false);
        }

        void document() throws IOException {
            Optional<ObjectBuilder> header = Optional.empty();
            try {
                parser.nextToken();
                if (decoder.decoder().isAtObject()) {
                    header = Optional.of(decoder.decoder().begin(Header.class));
                    members(header.get());
                }
                if (parser.nextToken() != null) {
                    Values values = Values.of("problem", "something follows the end of the document");
                    handler.problem(Problem.at(ReaderCodes.NOT_JSON, Pointer.ROOT, offset(), values));
                }
            } catch (JacksonException | LimitExceededException | BrokenOffException e) {
                finishBatches();
                handler.problem(broken == null ? problem(e) : broken);
                header.flatMap(ObjectBuilder::unfinished).ifPresent(this::tellHeader);
            }
        }

        private Problem problem(RuntimeException e) throws IOException {
            if (e instanceof LimitExceededException limit) {
                return Problem.at(ReaderCodes.LIMIT_EXCEEDED, Pointer.ROOT, Math.max(0, offset()), limit.values());
            }
            return reader.parsers()
                    .explain(
                            (JacksonException) e,
                            parser,
                            splitter::fileOffset,
                            reader.file().size());
        }

        private void members(ObjectBuilder header) {
            for (String name = header.nextUnknown(); name != null; name = header.nextUnknown()) {
                Optional<RecordType> type = RecordType.ofSection(name);
                if (type.isPresent()) {
                    section(type.get(), Pointer.of(name));
                } else {
                    header.keep();
                }
            }
            tellHeader(header.build());
        }

        private void tellHeader(Object header) {
            reader.header((Header) header);
            handler.header((Header) header, decoder.problems());
        }

        /** Reads the records of a section. */
        private void section(RecordType type, Pointer at) {
            if (!seen.add(type)) {
                problem(ReaderCodes.DUPLICATE_FIELD, at, Values.of("field", type.section()));
                parser.skipChildren();
            } else if (parser.currentToken() == JsonToken.START_ARRAY) {
                records(type, at);
                // What is read from here on must not be told if a record before it is no JSON.
                finishBatches();
                stopIfBroken();
            } else if (parser.currentToken() != JsonToken.VALUE_NULL) {
                problem(
                        ReaderCodes.WRONG_TYPE,
                        at,
                        Values.of("found", "no list").and("expected", "a list of records"));
                parser.skipChildren();
            }
        }

        private void records(RecordType type, Pointer section) {
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                bytes.next();
                RecordSlice slice = splitter.take(parser.currentTokenLocation().getByteOffset());
                if (slice != null) {
                    parser.nextToken();
                    batch.add(slice, type, i);
                    if (batch.size() > BATCH) {
                        handInBatch();
                        stopIfBroken();
                    }
                } else {
                    finishBatches();
                    stopIfBroken();
                    whole(type, section.then(i), i);
                }
            }
        }

        /** Reads what the splitter has left where a record may stand: one that is too large for a slice, or none. */
        private void whole(RecordType type, Pointer at, int index) {
            long start = offset();
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                problem(
                        ReaderCodes.WRONG_TYPE,
                        at,
                        Values.of("found", "no object").and("expected", "a record"));
                parser.skipChildren();
                return;
            }
            RecordDecoder large = new RecordDecoder(parser, splitter::fileOffset, reader.parsers(), false);
            DatasetRecord record = large.record(type);
            long end = splitter.fileOffset(parser.currentLocation().getByteOffset());
            if (record != null) {
                FileOrigin origin = FileOrigin.inDocument(reader, type, index, start, Math.toIntExact(end - start));
                handler.check(List.of(new DecodedRecord(record, origin, large.problems())))
                        .forEach(handler::record);
            }
        }

        private void problem(RuleInfo info, Pointer at, Values values) {
            handler.problem(Problem.at(info, at, offset(), values));
        }

        private long offset() {
            return splitter.fileOffset(parser.currentTokenLocation().getByteOffset());
        }
    }
}
