package io.github.pscsdk.json.defect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.json.ExchangeInput;
import io.github.pscsdk.json.ExchangeValidator;
import io.github.pscsdk.json.ReportWriter;
import io.github.pscsdk.json.ShuffledRules;
import io.github.pscsdk.validation.PscValidator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * In which order the rules are listed makes no difference to any report: which rule silences which stands in the rule
 * that is silenced, or that suspects.
 */
class RuleOrderTest {

    /** The system property {@code psc.seeds} multiplies it. */
    private static final int SHUFFLES = 3 * Integer.getInteger("psc.seeds", 1);

    private static final ReportWriter WRITER = ReportWriter.create("1");

    private static void assertSameReports(List<byte[]> files) {
        ExchangeValidator listed = ExchangeValidator.create(
                        PscValidator.builder().asOf(SoundDocument.AS_OF).build())
                .withThreads(1);
        List<String> expected = files.stream().map(file -> report(listed, file)).toList();
        LongStream.range(0, SHUFFLES).parallel().forEach(seed -> {
            ExchangeValidator shuffled = ShuffledRules.validator(SoundDocument.AS_OF, seed);
            for (int i = 0; i < files.size(); i++) {
                assertThat(report(shuffled, files.get(i)))
                        .as("seed %d, file %d", seed, i)
                        .isEqualTo(expected.get(i));
            }
        });
    }

    private static String report(ExchangeValidator validator, byte[] file) {
        try {
            ExchangeInput input = ExchangeInput.of("file", new ByteArrayInputStream(file));
            return WRITER.toString(validator.validate(List.of(input)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void allConformanceFilesHaveTheSameReports() throws IOException {
        List<byte[]> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(Path.of("..", "conformance"))) {
            for (Path file : all.filter(RuleOrderTest::isVector).sorted().toList()) {
                files.add(Files.readAllBytes(file));
            }
        }

        assertThat(files).hasSizeGreaterThan(1_000);
        assertSameReports(files);
    }

    private static boolean isVector(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith("good-") || name.startsWith("bad-");
    }

    @Test
    void documentsWithSeveralDefectsHaveTheSameReports() {
        assertSameReports(IntStream.range(0, 200)
                .mapToObj(seed -> {
                    SoundDocument document = SoundDocument.of(new Dice(seed));
                    Planting planting = seed % 2 == 0
                            ? Planting.of(document, 20, DefectTable.ALL, new Dice(~seed))
                            : Planting.inOneRecord(document, 10, DefectTable.ALL, new Dice(~seed));
                    return planting.planted().write(Node.Layout.MINIFIED).getBytes(StandardCharsets.UTF_8);
                })
                .toList());
    }
}
