package io.github.pscsdk.json.file;

import io.github.pscsdk.engine.Mark;
import io.github.pscsdk.engine.Problem;
import io.github.pscsdk.json.ReadLimits;
import io.github.pscsdk.json.codec.Decoder;
import io.github.pscsdk.rule.Pointer;
import io.github.pscsdk.rule.ReaderCodes;
import io.github.pscsdk.rule.RuleInfo;
import io.github.pscsdk.rule.Values;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
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
final class Parsers {

    /** Where input ends in a literal, or behind a comma, the parser has no exception of its own for it. */
    private static final Pattern CUT_LITERAL =
            Pattern.compile("Unrecognized token '(t|tr|tru|f|fa|fal|fals|n|nu|nul)'");

    /** Of these, the parser tells the place behind them. */
    private static final Pattern LAX_NUMBER = Pattern.compile("Non-standard token '([^']+)'");

    /** In values the parser lets halves of surrogate pairs through; in names it does not, and tells the place behind them. */
    private static final Pattern HALF_A_PAIR =
            Pattern.compile("(?:Broken|Unexpected low) surrogate.* in property name(: expected low surrogate)?");

    private static final int ESCAPE_LENGTH = "\\u0000".length();

    private final ReadLimits limits;
    /** How deep in a document its records are. */
    private static final int DEPTH_OF_RECORDS = 2;

    private final JsonFactory whole;
    private final JsonFactory cuts;

    Parsers(ReadLimits limits) {
        this.limits = limits;
        this.whole = factory(limits, limits.getNesting());
        this.cuts = factory(limits, Math.max(0, limits.getNesting() - DEPTH_OF_RECORDS));
    }

    private static JsonFactory factory(ReadLimits limits, int nesting) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(nesting)
                        .maxStringLength(limits.getText())
                        .maxNameLength(limits.getText())
                        // The decoder tells which number is too long; the parser only guards its memory.
                        .maxNumberLength(limits.getText())
                        .maxDocumentLength(-1)
                        .build())
                .build();
    }

    JsonParser of(InputStream in) {
        return whole.createParser(ObjectReadContext.empty(), in);
    }

    JsonParser of(byte[] bytes) {
        return of(bytes, 0, bytes.length);
    }

    JsonParser of(byte[] bytes, int start, int length) {
        return whole.createParser(ObjectReadContext.empty(), bytes, start, length);
    }

    /** A parser of a record that was cut out of a document. */
    JsonParser ofCut(byte[] bytes, int start, int length) {
        return cuts.createParser(ObjectReadContext.empty(), bytes, start, length);
    }

    ReadLimits limits() {
        return limits;
    }

    /**
     * What a parser's exception means; {@code toFile} gives the place in the file of one in what it parses, which ends at
     * {@code end}.
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
                    .and("maximum", nesting ? limits.getNesting() : limits.getText());
            return problem(ReaderCodes.LIMIT_EXCEEDED, offset, values);
        }
        Matcher cut = CUT_LITERAL.matcher(firstLine(e));
        if (e instanceof UnexpectedEndOfInputException
                || firstLine(e).startsWith("Unexpected end-of-input")
                || (cut.lookingAt() && offset + cut.group(1).length() == end)) {
            return problem(ReaderCodes.TRUNCATED_FILE, end, Values.NONE);
        }
        Matcher half = HALF_A_PAIR.matcher(firstLine(e));
        if (half.lookingAt()) {
            int escapes = half.group(1) == null ? 1 : 2;
            return problem(
                    ReaderCodes.INVALID_UNICODE,
                    offset - (long) escapes * ESCAPE_LENGTH,
                    Values.of("found", Decoder.HALF_A_PAIR));
        }
        Matcher lax = LAX_NUMBER.matcher(firstLine(e));
        long behind = lax.lookingAt() ? lax.group(1).length() : 0;
        return problem(ReaderCodes.NOT_JSON, offset - behind, Values.of("problem", firstLine(e)));
    }

    /** A problem of the file at a byte. */
    static Problem problem(RuleInfo info, long offset, Values values) {
        return new Problem(
                info, info.severity(), Pointer.ROOT, Pointer.ROOT, values, Optional.empty(), Mark.at(offset));
    }

    private static String firstLine(JacksonException e) {
        String message = e.getOriginalMessage();
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }
}
