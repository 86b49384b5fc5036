package io.github.pscsdk.json.file;

import io.github.pscsdk.engine.Mark;
import io.github.pscsdk.engine.Problem;
import io.github.pscsdk.rule.Pointer;
import io.github.pscsdk.rule.ReaderCodes;
import io.github.pscsdk.rule.RuleInfo;
import io.github.pscsdk.rule.Values;
import java.io.InputStream;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Makes parsers within limits, and tells what their exceptions mean. */
final class Parsers {

    private static final int MAX_NESTING = 100;
    private static final int MAX_TEXT = 1 << 20;
    private static final int MAX_NAME = 1 << 16;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_NESTING)
                    .maxStringLength(MAX_TEXT)
                    .maxNameLength(MAX_NAME)
                    .maxDocumentLength(-1)
                    .build())
            .build();

    private Parsers() {}

    static JsonParser of(InputStream in) {
        return FACTORY.createParser(ObjectReadContext.empty(), in);
    }

    static JsonParser of(byte[] bytes) {
        return FACTORY.createParser(ObjectReadContext.empty(), bytes, 0, bytes.length);
    }

    /** What a parser's exception means; {@code baseOffset} is that of the parser's first byte in the file. */
    static Problem problem(JacksonException e, long baseOffset) {
        TokenStreamLocation location = e.getLocation();
        long offset = baseOffset + (location == null ? 0 : Math.max(0, location.getByteOffset()));
        if (e instanceof StreamConstraintsException) {
            Values values = Values.of("limit", limit(e)).and("maximum", maximum(e));
            return problem(ReaderCodes.LIMIT_EXCEEDED, offset, values);
        }
        if (e instanceof UnexpectedEndOfInputException) {
            return problem(ReaderCodes.TRUNCATED_FILE, offset, Values.NONE);
        }
        return problem(ReaderCodes.NOT_JSON, offset, Values.of("problem", firstLine(e)));
    }

    /** A problem of the file at a byte. */
    static Problem problem(RuleInfo info, long offset, Values values) {
        return new Problem(
                info, info.severity(), Pointer.ROOT, Pointer.ROOT, values, Optional.empty(), Mark.at(offset));
    }

    private static String limit(JacksonException e) {
        String message = firstLine(e);
        return message.contains("nesting") ? "nesting" : message.contains("Number") ? "number" : "text";
    }

    private static int maximum(JacksonException e) {
        return switch (limit(e)) {
            case "nesting" -> MAX_NESTING;
            case "number" -> StreamReadConstraints.DEFAULT_MAX_NUM_LEN;
            default -> MAX_TEXT;
        };
    }

    private static String firstLine(JacksonException e) {
        String message = e.getOriginalMessage();
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }
}
