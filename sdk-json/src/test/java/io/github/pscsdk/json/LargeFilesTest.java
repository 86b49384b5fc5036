package io.github.pscsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.model.Dataset;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.RecordType;
import io.github.pscsdk.report.Finding;
import io.github.pscsdk.report.Report;
import io.github.pscsdk.validation.PscValidator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Files of many blocks: read on several threads, cut into records, with records that lie across blocks or are larger.
 */
class LargeFilesTest {

    private static final long SEED = 20;
    private static final int SIZE = 300_000;

    private static final ExchangeValidator VALIDATOR = ExchangeValidator.create(PscValidator.builder()
            .asOf(LocalDate.of(2026, 11, 22))
            .maxFindings(300)
            .build());

    private static final Pattern SECTION_END = Pattern.compile("(?m)^  \\],?$");

    @Test
    void theReportIsTheSameOnAnyNumberOfThreads() throws IOException {
        RandomDatasets random = RandomDatasets.seeded(SEED);
        SplittableRandom dice = new SplittableRandom(SEED);
        for (int i = 0; i < 3; i++) {
            Dataset dataset = large(random);
            for (Layout layout : Layout.values()) {
                byte[] bytes = ExchangeWriter.create().toString(dataset, layout).getBytes(StandardCharsets.UTF_8);
                assertSameOnThreads(bytes);
                for (int j = 0; j < 2; j++) {
                    assertSameOnThreads(broken(bytes, dice));
                }
            }
        }
    }

    private static void assertSameOnThreads(byte[] bytes) throws IOException {
        String one = report(bytes, 1);
        assertThat(report(bytes, 2)).isEqualTo(one);
        assertThat(report(bytes, 7)).isEqualTo(one);
    }

    private static String report(byte[] bytes, int threads) throws IOException {
        Report report = VALIDATOR.withThreads(threads).validate(List.of(Exchange.input(bytes)));
        return ReportWriter.create("test").toString(report);
    }

    @Test
    void aDocumentEndsAtItsFirstSyntaxErrorWhereverThatIs() throws IOException {
        RandomDatasets random = RandomDatasets.seeded(SEED + 1);
        SplittableRandom dice = new SplittableRandom(SEED + 1);
        int errors = 0;
        for (int i = 0; i < 4; i++) {
            String text = ExchangeWriter.create().toString(large(random), Layout.DOCUMENT);
            for (int j = 0; j < 10; j++) {
                byte[] bytes = broken(text.getBytes(StandardCharsets.UTF_8), dice);
                long error = firstError(bytes);
                List<Finding> found =
                        VALIDATOR.withThreads(3).validate(List.of(Exchange.input(bytes))).getFindings().stream()
                                .filter(each -> List.of("not-json", "truncated-file", "invalid-unicode")
                                        .contains(each.getRule()))
                                .filter(each -> each.getPointer().toString().isEmpty())
                                .toList();
                assertThat(found.isEmpty()).as("seed %s/%s", i, j).isEqualTo(error < 0);
                if (error >= 0) {
                    errors++;
                    long line = 1
                            + new String(bytes, 0, (int) error, StandardCharsets.UTF_8)
                                    .chars()
                                    .filter(c -> c == '\n')
                                    .count();
                    assertThat(found.get(0).getPlace().position().orElseThrow().line())
                            .isEqualTo(line);
                }
            }
        }
        assertThat(errors).isGreaterThan(20);
    }

    /** Where a parser of the whole document meets the first error; negative if it does not. */
    private static long firstError(byte[] bytes) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), bytes)) {
            try {
                while (parser.nextToken() != null) {
                    if (parser.currentToken().isScalarValue()) {
                        parser.getString();
                    }
                }
                return -1;
            } catch (JacksonException e) {
                boolean cut = e.getOriginalMessage().startsWith("Unexpected end-of-input");
                return cut ? bytes.length : e.getLocation().getByteOffset();
            }
        }
    }

    @Test
    void aRecordLargerThanABlockIsReadLikeAnyOther() throws IOException {
        RandomDatasets random = RandomDatasets.seeded(SEED + 2);
        for (int length : List.of(300_000, 1_000_000)) {
            String text = ExchangeWriter.create().toString(large(random), Layout.DOCUMENT);
            String note = "\"x-note\": [\"" + "}\\\"{".repeat(length / 5) + "\", \"" + "]".repeat(length) + "\"],";
            String larger = text.replaceFirst("(?m)^    \\{$", "    {" + note.replace("\\", "\\\\"));
            assertThat(larger).hasSizeGreaterThan(text.length() + length);

            Report report = VALIDATOR.validate(List.of(Exchange.input(larger)));
            assertThat(records(report)).isEqualTo(records(VALIDATOR.validate(List.of(Exchange.input(text)))));
            assertThat(ReportWriter.create("test").toString(report))
                    .isEqualTo(report(larger.getBytes(StandardCharsets.UTF_8), 1));
            assertThat(Exchange.read(larger)).isNotEqualTo(Exchange.read(text));
        }
    }

    private static Map<RecordType, Long> records(Report report) {
        return report.getInputs().get(0).records();
    }

    @Test
    void membersBehindASectionArePlacedRight() throws IOException {
        String text = ExchangeWriter.create().toString(large(RandomDatasets.seeded(SEED + 3)), Layout.DOCUMENT);
        String strange = SECTION_END.matcher(text).replaceAll("  ], \"strange\": 1, \"issued\": \"x\",");
        String valid = strange.replaceFirst(",(\\s*\\}\\s*)$", "$1");

        List<Finding> found = VALIDATOR.validate(List.of(Exchange.input(valid))).getFindings().stream()
                .filter(each -> each.getRule().equals("unknown-section"))
                .toList();

        assertThat(found).isNotEmpty();
        String[] lines = valid.split("\n", -1);
        assertThat(found)
                .allSatisfy(each -> assertThat(lines[
                                (int) each.getPlace().position().orElseThrow().line() - 1])
                        .contains("\"strange\""));
    }

    private static Dataset large(RandomDatasets random) {
        Dataset.Builder large = Dataset.builder().from(random.next().header());
        for (int size = 0; size < SIZE; ) {
            Dataset dataset = random.next();
            for (RecordType type : RecordType.values()) {
                for (DatasetRecord record : dataset.records(type)) {
                    large.add(record);
                }
            }
            size += ExchangeWriter.create().toString(dataset, Layout.STREAM).length();
        }
        return large.build();
    }

    /** Another byte somewhere, or the end. */
    private static byte[] broken(byte[] bytes, SplittableRandom dice) {
        int at = dice.nextInt(bytes.length);
        if (dice.nextInt(8) == 0) {
            return Arrays.copyOf(bytes, at);
        }
        byte[] broken = bytes.clone();
        while (broken[at] < 0) {
            at--;
        }
        broken[at] = (byte) "{}[]\":,?\\1".charAt(dice.nextInt(10));
        return broken;
    }
}
