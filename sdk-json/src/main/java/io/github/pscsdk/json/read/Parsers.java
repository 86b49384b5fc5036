package io.github.pscsdk.json.read;

import io.github.pscsdk.engine.problem.Problem;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.ReaderCodes;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.json.codec.Decoder;
import io.github.pscsdk.json.file.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Makes parsers within limits, and tells what their exceptions mean. */
public final class Parsers {

    /** Where input ends in a literal, or behind a comma, the parser has no exception of its own for it. */
    private static final Pattern CUT_LITERAL =
            Pattern.compile("Unrecognized token '(t|tr|tru|f|fa|fal|fals|n|nu|nul)'");

    /** Of these, the parser tells the place behind them. */
    private static final Pattern LAX_NUMBER = Pattern.compile("Non-standard token '([^']+)'");

    /**
     * In values the parser lets halves of surrogate pairs through; in names it does not, and tells the place behind
     * them.
     */
    private static final Pattern HALF_A_PAIR =
            Pattern.compile("(?:Broken|Unexpected low) surrogate.* in property name(: expected low surrogate)?");

    private static final int ESCAPE_LENGTH = "\\u0000".length();

    private final Limits limits;
    /** How deep in a document its records are. */
    private static final int DEPTH_OF_RECORDS = 2;

    private final JsonFactory whole;
    private final JsonFactory records;

    Parsers(Limits limits) {
        this.limits = limits;
        this.whole = factory(limits, limits.nesting());
        this.records = factory(limits, Math.max(0, limits.nesting() - DEPTH_OF_RECORDS));
    }

    private static JsonFactory factory(Limits limits, int nesting) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(nesting)
                        .maxStringLength(limits.text())
                        .maxNameLength(limits.text())
                        // The decoder tells which number is too long; the parser only guards its memory.
                        .maxNumberLength(limits.text())
                        .maxDocumentLength(-1)
                        .build())
                .build();
    }

    public JsonParser of(InputStream in) {
        return whole.createParser(ObjectReadContext.empty(), in);
    }

    public JsonParser of(byte[] bytes) {
        return whole.createParser(ObjectReadContext.empty(), bytes, 0, bytes.length);
    }

    /** A parser of a line of a stream. */
    JsonParser ofLine(RecordSlice line) {
        return whole.createParser(ObjectReadContext.empty(), line.bytes(), line.start(), line.length());
    }

    /** A parser of a record of a document, which is less deep by itself. */
    JsonParser ofRecord(RecordSlice record) {
        return records.createParser(ObjectReadContext.empty(), record.bytes(), record.start(), record.length());
    }

    Limits limits() {
        return limits;
    }

    /**
     * What a parser's exception means; {@code toFile} gives the place in the file of one in what it parses, which ends
     * at {@code end}.
     *
     * @throws IOException if it means that the file cannot be read
     */
    Problem explain(JacksonException e, JsonParser parser, LongUnaryOperator toFile, long end) throws IOException {
        if (e instanceof JacksonIOException unreadable) {
            throw unreadable.getCause();
        }
        TokenStreamLocation location = e.getLocation() == null ? parser.currentTokenLocation() : e.getLocation();
        long offset = toFile.applyAsLong(Math.max(0, location.getByteOffset()));
        if (e instanceof StreamConstraintsException) {
            boolean nesting = firstLine(e).contains("nesting");
            Values values = Values.of("limit", nesting ? "nesting" : "text")
                    .and("maximum", nesting ? limits.nesting() : limits.text());
            return Problem.at(ReaderCodes.LIMIT_EXCEEDED, Pointer.ROOT, offset, values);
        }
        Matcher cut = CUT_LITERAL.matcher(firstLine(e));
        if (e instanceof UnexpectedEndOfInputException
                || firstLine(e).startsWith("Unexpected end-of-input")
                || (cut.lookingAt() && offset + cut.group(1).length() == end)) {
            return Problem.at(ReaderCodes.TRUNCATED_FILE, Pointer.ROOT, end, Values.NONE);
        }
        Matcher half = HALF_A_PAIR.matcher(firstLine(e));
        if (half.lookingAt()) {
            int escapes = half.group(1) == null ? 1 : 2;
            return Problem.at(
                    ReaderCodes.INVALID_UNICODE,
                    Pointer.ROOT,
                    offset - (long) escapes * ESCAPE_LENGTH,
                    Values.of("found", Decoder.HALF_A_PAIR));
        }
        Matcher lax = LAX_NUMBER.matcher(firstLine(e));
        long behind = lax.lookingAt() ? lax.group(1).length() : 0;
        return Problem.at(ReaderCodes.NOT_JSON, Pointer.ROOT, offset - behind, Values.of("problem", firstLine(e)));
    }

    private static String firstLine(JacksonException e) {
        String message = e.getOriginalMessage();
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }
}
