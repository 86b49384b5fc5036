package io.github.pscsdk.json.read;

import io.github.pscsdk.engine.problem.Problem;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.ReaderCodes;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.json.codec.Decoder;
import io.github.pscsdk.json.codec.ObjectBuilder;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.RecordType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * Decodes one record from the tokens of a parser. In a stream, a record has the member {@value #TYPE}, which tells its
 * type and is none of the model's. Not thread-safe; one for each record.
 */
final class RecordDecoder {

    /** The member of a line that tells the type of its record. */
    static final String TYPE = "type";

    private final JsonParser parser;
    private final LongUnaryOperator toFile;
    private final boolean inStream;
    private final Decoder decoder;
    private final List<Problem> problems = new ArrayList<>();

    /** A decoder of what a parser reads; {@code toFile} gives the place in the file of one in what the parser reads. */
    RecordDecoder(JsonParser parser, LongUnaryOperator toFile, Parsers parsers, boolean inStream) {
        this.parser = parser;
        this.toFile = toFile;
        this.inStream = inStream;
        this.decoder =
                new Decoder(parser, problems::add, toFile, parsers.limits().number());
    }

    /** A decoder of what a parser reads of a slice. */
    static RecordDecoder of(JsonParser parser, RecordSlice slice, Parsers parsers, boolean inStream) {
        RecordDecoder record = new RecordDecoder(parser, slice::toFile, parsers, inStream);
        if (!slice.hasEscapes()) {
            record.decoder.withoutEscapes();
        }
        return record;
    }

    /** The decoder of values. */
    Decoder decoder() {
        return decoder;
    }

    /** What was found wrong. */
    List<Problem> problems() {
        return problems;
    }

    /** The record at whose first token the parser stands; null if it is no object. */
    @Nullable
    DatasetRecord record(RecordType type) {
        return decoder.isAtObject() ? members(type, false) : null;
    }

    /** The record of which the parser has read the type, and nothing else. */
    DatasetRecord afterType(RecordType type) {
        return members(type, true);
    }

    private DatasetRecord members(RecordType type, boolean isTypeSeen) {
        ObjectBuilder record = decoder.begin(type.modelType());
        boolean seen = isTypeSeen;
        for (String name = record.nextUnknown(); name != null; name = record.nextUnknown()) {
            if (!inStream || !name.equals(TYPE)) {
                record.keep();
                continue;
            }
            if (seen) {
                long offset = toFile.applyAsLong(parser.currentTokenLocation().getByteOffset());
                problems.add(
                        Problem.at(ReaderCodes.DUPLICATE_FIELD, Pointer.of(TYPE), offset, Values.of("field", TYPE)));
            }
            seen = true;
            parser.skipChildren();
        }
        return (DatasetRecord) record.build();
    }
}
