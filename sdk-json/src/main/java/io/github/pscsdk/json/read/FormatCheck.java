package io.github.pscsdk.json.read;

import io.github.pscsdk.engine.problem.Problem;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.ReaderCodes;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.json.codec.FormatVersion;
import io.github.pscsdk.json.file.ExchangeFile;
import io.github.pscsdk.model.Header;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Whether a file is an exchange file of a version that this SDK reads. If it is none, that is all there is to say: its
 * members mean something else. Syntax errors are left to the reader that follows.
 *
 * @param problems what speaks against it
 * @param isReadable whether to read on
 */
record FormatCheck(List<Problem> problems, boolean isReadable) {

    private static final String FORMAT_MEMBER = "format";
    private static final String VERSION_MEMBER = "version";

    static FormatCheck of(ExchangeFile file, Parsers parsers) throws IOException {
        try (InputStream in = file.open();
                JsonParser parser = parsers.of(in)) {
            return check(parser);
        } catch (JacksonException e) {
            return new FormatCheck(List.of(), true);
        }
    }

    private static FormatCheck check(JsonParser parser) {
        if (parser.nextToken() == null) {
            return refused(ReaderCodes.NOT_JSON, Pointer.ROOT, 0, Values.of("problem", "the file is empty"));
        }
        long start = parser.currentTokenLocation().getByteOffset();
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            return refused(
                    ReaderCodes.NOT_A_PSC_FILE, Pointer.ROOT, start, Values.of("problem", "it is not an object"));
        }
        boolean format = false;
        List<Problem> problems = new ArrayList<>();
        boolean version = false;
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            long offset = parser.currentTokenLocation().getByteOffset();
            @Nullable String text = parser.currentToken() == JsonToken.VALUE_STRING ? parser.getString() : null;
            if (name.equals(FORMAT_MEMBER)) {
                if (text == null || !FormatVersion.isOurs(text)) {
                    Values values = Values.of("problem", "its format is not \"" + Header.FORMAT + "\"");
                    return refused(ReaderCodes.NOT_A_PSC_FILE, Pointer.of(FORMAT_MEMBER), offset, values);
                }
                format = true;
            } else if (name.equals(VERSION_MEMBER) && text != null) {
                version = true;
                Optional<RuleInfo> speaksAgainst = FormatVersion.problem(text);
                if (speaksAgainst.isPresent()) {
                    Values values = Values.of("found", text).and("supported", Header.VERSION);
                    Problem problem = Problem.at(speaksAgainst.get(), Pointer.of(VERSION_MEMBER), offset, values);
                    if (problem.severity() == Severity.ERROR) {
                        return new FormatCheck(List.of(problem), false);
                    }
                    problems.add(problem);
                }
            }
            if (format && version) {
                return new FormatCheck(problems, true);
            }
            parser.skipChildren();
        }
        return format
                ? new FormatCheck(problems, true)
                : refused(
                        ReaderCodes.NOT_A_PSC_FILE,
                        Pointer.ROOT,
                        start,
                        Values.of("problem", "it has no member \"format\""));
    }

    private static FormatCheck refused(RuleInfo info, Pointer at, long offset, Values values) {
        return new FormatCheck(List.of(Problem.at(info, at, offset, values)), false);
    }
}
