package io.github.pscsdk.json.read;

import io.github.pscsdk.engine.problem.Problem;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.ReaderCodes;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.json.codec.Decoder;
import io.github.pscsdk.json.codec.FormatVersion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongUnaryOperator;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/**
 * A file that holds one object of settings, such as a policy.
 *
 * @param value the object; empty if there is none, or what could be read of it if there are problems
 * @param problems what is wrong with it, unknown members included: one that is misspelt would be left out unnoticed
 */
public record SettingsFile<T>(Optional<T> value, List<Problem> problems) {

    /**
     * Reads the object.
     *
     * @throws IOException if the file cannot be read
     */
    public static <T> SettingsFile<T> read(RecordReader source, Class<T> type) throws IOException {
        if (source.notUtf8().isPresent()) {
            return new SettingsFile<>(Optional.empty(), List.of(source.notUtf8().get()));
        }
        List<Problem> problems = new ArrayList<>();
        Optional<T> value = Optional.empty();
        try (JsonParser parser = source.parsers().of(source.file().open())) {
            try {
                parser.nextToken();
                int digits = source.parsers().limits().number();
                value = Optional.ofNullable(
                                new Decoder(parser, problems::add, LongUnaryOperator.identity(), digits).object(type))
                        .map(type::cast);
                if (parser.nextToken() != null) {
                    Values values = Values.of("problem", "something follows the end of the object");
                    long offset = parser.currentTokenLocation().getByteOffset();
                    problems.add(Problem.at(ReaderCodes.NOT_JSON, Pointer.ROOT, offset, values));
                }
            } catch (JacksonException e) {
                problems.add(source.parsers()
                        .explain(
                                e,
                                parser,
                                LongUnaryOperator.identity(),
                                source.file().size()));
            }
        }
        return new SettingsFile<>(value, problems);
    }

    /** What speaks against the format and version that a file of settings names. */
    public static List<Problem> ofFormat(String format, String expected, String version) {
        if (!format.equals(expected)) {
            Values values = Values.of("problem", "its format is not \"" + expected + "\"");
            return List.of(Problem.at(ReaderCodes.NOT_A_PSC_FILE, Pointer.of("format"), values));
        }
        Values values = Values.of("found", version).and("supported", "1.0");
        return FormatVersion.problem(version).filter(ReaderCodes.UNSUPPORTED_VERSION::equals).stream()
                .map(info -> Problem.at(info, Pointer.of("version"), values))
                .toList();
    }
}
