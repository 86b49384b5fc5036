package io.github.pscsdk.json.schema;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.ReaderCodes;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.ValueCodes;
import io.github.pscsdk.json.ExchangeInput;
import io.github.pscsdk.json.ExchangeSchema;
import io.github.pscsdk.json.ExchangeValidator;
import io.github.pscsdk.json.ExchangeWriter;
import io.github.pscsdk.json.Layout;
import io.github.pscsdk.json.RandomDatasets;
import io.github.pscsdk.json.defect.PlantedDocument;
import io.github.pscsdk.model.Dataset;
import io.github.pscsdk.model.RecordType;
import io.github.pscsdk.report.Finding;
import io.github.pscsdk.report.Report;
import io.github.pscsdk.validation.PscValidator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * An independent validator with our schemas, and our reader and validator, find errors in the same places: all that
 * concern structure and single values, but for those that {@link BeyondSchema} lists. The system property
 * {@code psc.seeds} multiplies how much is tried: by default some 500 files of some 30 records each.
 */
class SchemaAgreementTest {

    private static final int TIMES = Integer.getInteger("psc.seeds", 1);
    private static final Path VECTORS = Path.of("..", "conformance");
    /** Decimals as they are written. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final ExchangeValidator VALIDATOR = ExchangeValidator.create(PscValidator.builder()
            .asOf(LocalDate.of(2026, 11, 22))
            .maxFindings(100_000)
            .build());
    private static final Schema DOCUMENT = schema(ExchangeSchema.document());
    private static final Schema RECORD = schema(ExchangeSchema.record());

    /** Codes of errors that readers and constraints of single values find. */
    private static final Set<String> ERRORS = Stream.concat(ReaderCodes.all().stream(), ValueCodes.all().stream())
            .filter(info -> info.severity() == Severity.ERROR)
            .map(RuleInfo::code)
            .collect(toCollection(TreeSet::new));

    /** After these the reader reads no further. */
    private static final Set<String> REFUSALS = Set.of("not-a-psc-file", "unsupported-version");
    /**
     * There is nothing to compare where the reader takes one of two values and the validator the other, nor where a
     * value is beyond a limit: numbers of hundreds of digits make the validator crash.
     */
    private static final Set<String> INCOMPARABLE = Set.of("duplicate-field", "limit-exceeded");

    private static Schema schema(String text) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
    }

    @Test
    void onTheConformanceVectors() throws IOException {
        Set<String> agreed = new TreeSet<>();
        for (JsonNode folder : JSON.readTree(VECTORS.resolve("manifest.json")).path("rules")) {
            String rule = folder.path("rule").stringValue();
            for (JsonNode file : folder.path("files")) {
                String name = file.path("name").stringValue();
                if (file.path("isJson").booleanValue(true)) {
                    String text = Files.readString(VECTORS.resolve(rule).resolve(name));
                    boolean stream = file.path("layout").stringValue().equals("stream");
                    agreed.addAll(stream ? compareLines(text, rule + "/" + name) : compare(text, rule + "/" + name));
                }
            }
        }
        Set<String> expressed = new TreeSet<>(ERRORS);
        expressed.removeIf(
                code -> BeyondSchema.of(code).map(BeyondSchema::isWhole).orElse(false));
        assertThat(agreed)
                .as("codes of errors of the vectors that the schema finds too; BeyondSchema lists the others")
                .isEqualTo(expressed);
    }

    @Test
    void onRealFiles() throws IOException {
        Path programme = Path.of("..", "sdk-examples", "data", "programme.json");
        assertThat(compare(Files.readString(programme), programme.toString())).isEmpty();
        Path example = Path.of("src", "test", "resources", "format-example.json");
        assertThat(compare(Files.readString(example), example.toString())).isEmpty();
    }

    @Test
    void onDocumentsWithDefects() {
        LongStream.range(0, 100L * TIMES)
                .parallel()
                .forEach(seed -> compare(PlantedDocument.text(seed, (int) (seed % 20)), "seed " + seed));
    }

    @Test
    void onMutatedDocuments() {
        LongStream.range(0, 200L * TIMES).parallel().forEach(seed -> {
            SplittableRandom random = new SplittableRandom(seed);
            JsonNode document = JSON.readTree(PlantedDocument.text(seed % 100, 0));
            new Mutations(random).apply(document, 1 + random.nextInt(20));
            compare(document.toString(), "seed " + seed);
        });
    }

    @Test
    void onRandomDocumentsAndStreams() {
        LongStream.range(0, 100L * TIMES).parallel().forEach(seed -> {
            Dataset dataset = RandomDatasets.seeded(seed).next();
            compare(ExchangeWriter.create().toString(dataset, Layout.DOCUMENT), "seed " + seed);
            compareLines(ExchangeWriter.create().toString(dataset, Layout.STREAM), "seed " + seed);
        });
    }

    @Test
    void onMutatedRecordsOfStreams() {
        LongStream.range(0, 100L * TIMES).parallel().forEach(seed -> {
            SplittableRandom random = new SplittableRandom(seed);
            Mutations mutations = new Mutations(random);
            List<String> lines = new ArrayList<>();
            JsonNode document = JSON.readTree(PlantedDocument.text(seed % 100, 0));
            ObjectNode header = ((ObjectNode) document.deepCopy());
            header.remove(
                    Stream.of(RecordType.values()).map(RecordType::section).toList());
            // Wherever it is not changed, the reader reads on.
            mutations.apply(header.path("programme"), random.nextInt(3));
            lines.add(header.toString());
            for (RecordType type : RecordType.values()) {
                for (JsonNode record : document.path(type.section())) {
                    ((ObjectNode) record).put("type", type.code());
                    mutations.apply(record, random.nextInt(3));
                    lines.add(record.toString());
                }
            }
            compareLines(String.join("\n", lines), "seed " + seed);
        });
    }

    private static Set<String> compare(String text, String name) {
        List<Finding> errors = errors(text);
        return areComparable(errors) ? compare(JSON.readTree(withoutMark(text)), DOCUMENT, errors, name) : Set.of();
    }

    private static boolean areComparable(List<Finding> errors) {
        return errors.stream().noneMatch(error -> INCOMPARABLE.contains(error.getRule()));
    }

    private static Set<String> compareLines(String text, String name) {
        Set<String> agreed = new TreeSet<>();
        List<Finding> all = errors(text);
        List<String> lines = withoutMark(text).lines().toList();
        boolean refused = all.stream().anyMatch(error -> REFUSALS.contains(error.getRule()));
        for (int i = 0; i < (refused ? 1 : lines.size()); i++) {
            int line = i + 1;
            List<Finding> errors = all.stream()
                    .filter(error -> error.getPlace().position().orElseThrow().line() == line)
                    .toList();
            if (!lines.get(i).isBlank() && areComparable(errors)) {
                agreed.addAll(compare(JSON.readTree(lines.get(i)), RECORD, errors, name + ", line " + line));
            }
        }
        return agreed;
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static List<Finding> errors(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            Report report = VALIDATOR.validate(List.of(ExchangeInput.of("test", new ByteArrayInputStream(bytes))));
            return report.getFindings().stream()
                    .filter(finding -> finding.getSeverity() == Severity.ERROR && ERRORS.contains(finding.getRule()))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Compares places; the codes of our errors of which the validator finds the places. */
    private static Set<String> compare(JsonNode json, Schema schema, List<Finding> ours, String name) {
        List<Error> theirs = schema.validate(json);
        Set<Pointer> found = theirs.stream().map(SchemaAgreementTest::place).collect(toCollection(TreeSet::new));
        Set<String> agreed = new TreeSet<>();
        List<Finding> missed = new ArrayList<>();
        for (Finding error : ours) {
            boolean refused = REFUSALS.contains(error.getRule());
            if (refused ? !found.isEmpty() : found.contains(place(error))) {
                agreed.add(error.getRule());
            } else if (!BeyondSchema.excuses(error, json.at(place(error).toString()))) {
                missed.add(error);
            }
            if (refused) {
                found.clear();
            }
        }
        ours.forEach(error -> found.remove(place(error)));
        assertThat(missed)
                .as("our errors that the schema misses: %s, %s\n%s", name, theirs, json)
                .isEmpty();
        assertThat(found)
                .as("errors by the schema alone: %s, %s, %s\n%s", name, theirs, ours, json)
                .isEmpty();
        return agreed;
    }

    /** Where the value is, or would be if it were there. */
    private static Pointer place(Finding error) {
        Pointer at = error.getPointer();
        return switch (error.getRule()) {
            case "missing-field" -> at.then((String) error.getValues().asMap().get("field"));
            case "unknown-record-type" -> Pointer.of("type");
            default -> at;
        };
    }

    private static Pointer place(Error error) {
        NodePath path = error.getInstanceLocation();
        List<String> tokens = new ArrayList<>();
        for (int i = 0; i < path.getNameCount(); i++) {
            tokens.add(path.getElement(i).toString());
        }
        Pointer at = Pointer.of(tokens);
        return error.getProperty() == null ? at : at.then(error.getProperty());
    }
}
