package io.github.pscsdk.json.file;

import io.github.pscsdk.engine.AsRead;
import io.github.pscsdk.engine.Mark;
import io.github.pscsdk.engine.Problem;
import io.github.pscsdk.json.ReadLimits;
import io.github.pscsdk.json.codec.Decoder;
import io.github.pscsdk.json.file.Skeleton.Cut;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads a document: an object with the members of the header and an array for each type of record. Follows its skeleton;
 * the records that are cut out of it are read by {@link CutReader}s.
 */
final class DocumentReader<T> {

    private static final Set<String> SECTIONS =
            Stream.of(RecordType.values()).map(RecordType::section).collect(Collectors.toSet());

    /** How many bytes of records are handed in together. */
    private static final int BATCH = 1 << 17;

    /** A record is no JSON, and nothing can be read behind it. */
    private static final class BrokenOffException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private final RecordSource source;
    private final RecordHandler<T> handler;
    private final InOrder inOrder;
    private final ReadLimits limits;
    private final Set<RecordType> seen = EnumSet.noneOf(RecordType.class);
    /** Hands over what was read of the header before the document broke off. */
    private Runnable unfinished = () -> {};

    private CutReader<T> batch;
    /** What is wrong with the first record that is no JSON. */
    private @Nullable Problem broken;

    DocumentReader(RecordSource source, RecordHandler<T> handler, InOrder inOrder) {
        this.source = source;
        this.limits = source.parsers().limits();
        this.handler = handler;
        this.inOrder = inOrder;
        this.batch = new CutReader<>(source, handler);
    }

    void read() throws IOException {
        try (Skeleton skeleton = new Skeleton(source.open(), SECTIONS, limits.getRecord());
                RecordLimit in = new RecordLimit(skeleton, limits.getRecord());
                JsonParser parser = source.parsers().of(in)) {
            read(parser, in, skeleton);
        }
    }

    private void read(JsonParser parser, RecordLimit bytes, Skeleton skeleton) throws IOException {
        try {
            parser.nextToken();
            header(parser, bytes, skeleton);
            if (parser.nextToken() != null) {
                Values values = Values.of("problem", "something follows the end of the document");
                handler.problem(Parsers.problem(ReaderCodes.NOT_JSON, offset(parser, skeleton), values));
            }
        } catch (JacksonException | LimitExceededException | BrokenOffException e) {
            finishBatches();
            handler.problem(broken == null ? problem(e, parser, skeleton) : broken);
        }
        unfinished.run();
    }

    private Problem problem(RuntimeException e, JsonParser parser, Skeleton skeleton) throws IOException {
        if (e instanceof LimitExceededException limit) {
            return Parsers.problem(ReaderCodes.LIMIT_EXCEEDED, Math.max(0, offset(parser, skeleton)), limit.values());
        }
        return source.parsers()
                .explain(
                        (JacksonException) e,
                        parser,
                        skeleton::fileOffset,
                        source.file().size());
    }

    private void header(JsonParser parser, RecordLimit bytes, Skeleton skeleton) {
        List<Problem> problems = new ArrayList<>();
        Decoder decoder = new Decoder(parser, problems::add, skeleton::fileOffset, limits.getNumber());
        try {
            Optional.ofNullable(decoder.object(Header.class, name -> section(parser, bytes, skeleton, name)))
                    .ifPresent(header -> header((Header) header, problems));
        } catch (JacksonException | LimitExceededException | BrokenOffException e) {
            unfinished = () -> decoder.unfinished().ifPresent(header -> header((Header) header, problems));
            throw e;
        }
    }

    private void header(Header header, List<Problem> problems) {
        source.header(header);
        handler.header(header, problems);
    }

    /** Reads the records of a section; false if the member is none. */
    private boolean section(JsonParser parser, RecordLimit bytes, Skeleton skeleton, String name) {
        Optional<RecordType> type = RecordType.ofSection(name);
        if (type.isEmpty()) {
            return false;
        }
        Pointer at = Pointer.of(name);
        if (!seen.add(type.get())) {
            problem(offset(parser, skeleton), ReaderCodes.DUPLICATE_FIELD, at, Values.of("field", name));
            parser.skipChildren();
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            records(parser, bytes, skeleton, type.get(), at);
            // What is read from here on must not be told if a record before it is no JSON.
            finishBatches();
            stopIfBroken();
        } else if (parser.currentToken() != JsonToken.VALUE_NULL) {
            Values values = Values.of("found", "no list").and("expected", "a list of records");
            problem(offset(parser, skeleton), ReaderCodes.WRONG_TYPE, at, values);
            parser.skipChildren();
        }
        return true;
    }

    private void records(JsonParser parser, RecordLimit bytes, Skeleton skeleton, RecordType type, Pointer section) {
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            bytes.next();
            long place = parser.currentTokenLocation().getByteOffset();
            Cut cut = skeleton.take(place);
            if (cut != null) {
                parser.nextToken();
                batch.add(cut, type, i);
                if (batch.size() > BATCH) {
                    handInBatch();
                }
            } else {
                finishBatches();
                stopIfBroken();
                whole(parser, skeleton, type, section.then(i), i);
            }
        }
    }

    /** Reads what stands in the skeleton where a record may: one that is too large to be cut out, or none. */
    private void whole(JsonParser parser, Skeleton skeleton, RecordType type, Pointer at, int index) {
        long start = offset(parser, skeleton);
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            Values values = Values.of("found", "no object").and("expected", "a record");
            problem(start, ReaderCodes.WRONG_TYPE, at, values);
            parser.skipChildren();
            return;
        }
        List<Problem> problems = new ArrayList<>();
        Object record =
                new Decoder(parser, problems::add, skeleton::fileOffset, limits.getNumber()).object(type.modelType());
        long end = skeleton.fileOffset(parser.currentLocation().getByteOffset());
        if (record != null) {
            FileOrigin origin = FileOrigin.inDocument(source, type, index, start, Math.toIntExact(end - start));
            List<AsRead> alone = List.of(new AsRead((DatasetRecord) record, origin, problems));
            handler.check(alone).forEach(handler::record);
        }
    }

    private void handInBatch() {
        CutReader<T> full = batch;
        inOrder.submit(full::read, this::tell);
        batch = new CutReader<>(source, handler);
        stopIfBroken();
    }

    private void tell(CutReader.Read<T> read) {
        if (broken == null) {
            read.batch().tell();
            broken = read.broken();
        }
    }

    private void finishBatches() {
        inOrder.submit(batch::read, this::tell);
        inOrder.finish();
        batch = new CutReader<>(source, handler);
    }

    private void stopIfBroken() {
        if (broken != null) {
            throw new BrokenOffException();
        }
    }

    private void problem(long offset, RuleInfo info, Pointer at, Values values) {
        handler.problem(new Problem(info, info.severity(), at, at, values, Optional.empty(), Mark.at(offset)));
    }

    private static long offset(JsonParser parser, Skeleton skeleton) {
        return skeleton.fileOffset(parser.currentTokenLocation().getByteOffset());
    }
}
