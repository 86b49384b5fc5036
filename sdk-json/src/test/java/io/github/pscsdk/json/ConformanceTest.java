package io.github.pscsdk.json;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.report.Finding;
import io.github.pscsdk.report.Report;
import io.github.pscsdk.validation.PscValidator;
import io.github.pscsdk.validation.RuleCatalogue;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds this SDK to the language-neutral test vectors in {@code conformance/}: each file yields exactly the findings
 * that its folder's {@code expected.json} lists. The other tests here guard the vectors themselves.
 */
class ConformanceTest {

    /** Tests run in the directory of the module. */
    private static final Path VECTORS = Path.of("..", "conformance");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private final JsonNode manifest = JSON.readTree(VECTORS.resolve("manifest.json"));
    private final LocalDate asOf = LocalDate.parse(manifest.path("asOf").asString());
    private final ExchangeValidator validator =
            ExchangeValidator.create(PscValidator.builder().asOf(asOf).build());

    /** A file of the manifest. */
    private record Vector(String rule, String name, boolean stream, boolean json) {

        Path path() {
            return VECTORS.resolve(rule).resolve(name);
        }

        boolean isGood() {
            return name.startsWith("good-");
        }
    }

    @TestFactory
    Stream<DynamicNode> eachFileYieldsExactlyWhatIsExpected() {
        return byFolder(vector -> {
            Report report = validator.validate(vector.path());
            assertThat(report.getEngineFailures()).isEmpty();
            List<String> found = report.getFindings().stream()
                    .map(finding -> line(finding, vector.stream()))
                    .sorted()
                    .toList();
            List<String> expected = expected(vector.rule()).path(vector.name()).values().stream()
                    .map(ConformanceTest::line)
                    .sorted()
                    .toList();
            assertThat(found)
                    .as(() -> "findings in " + vector.path() + " as of " + asOf + "; in full:\n"
                            + report.getFindings().stream()
                                    .map(Finding::toString)
                                    .collect(joining("\n")))
                    .isEqualTo(expected);
        });
    }

    @TestFactory
    Stream<DynamicNode> eachFileIsWhatTheManifestSays() {
        return byFolder(vector -> {
            assertThat(vector.name())
                    .as("%s: names begin with good- or bad-, streams end in .ndjson", vector.path())
                    .matches("(good|bad)-[a-z0-9.-]+" + (vector.stream() ? "\\.ndjson" : "\\.json"));
            assertThat(isJson(vector))
                    .as("%s: whether it is JSON, as \"isJson\" in manifest.json says", vector.path())
                    .isEqualTo(vector.json());
            Stream<String> codes = expected(vector.rule()).path(vector.name()).values().stream()
                    .map(finding -> finding.path("rule").asString());
            if (vector.isGood()) {
                assertThat(codes)
                        .as("%s: a good file has no finding, of this rule or another", vector.path())
                        .isEmpty();
            } else {
                assertThat(codes)
                        .as("%s: a bad file has a finding of the folder's rule", vector.path())
                        .contains(vector.rule());
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> eachFolderIsWhatTheManifestSays() {
        return manifest.path("rules").values().stream()
                .map(folder -> dynamicTest(folder.path("rule").asString(), () -> {
                    String code = folder.path("rule").stringValue();
                    RuleInfo info = RuleCatalogue.find(code)
                            .orElseThrow(() -> new AssertionError("conformance/" + code + " is named after no rule"));
                    assertThat(folder.path("category").asString())
                            .isEqualTo(info.category().code());
                    assertThat(folder.path("severity").asString())
                            .isEqualTo(info.severity().code());
                    Set<String> files = names(vectors(folder));
                    assertThat(files)
                            .as("conformance/%s needs a file that breaks the rule, and one that just does not", code)
                            .anyMatch(name -> name.startsWith("bad-"))
                            .anyMatch(name -> name.startsWith("good-"));
                    assertThat(new TreeSet<>(expected(code).propertyNames()))
                            .as("files that conformance/%s/expected.json and manifest.json name", code)
                            .isEqualTo(files);
                    files.add("expected.json");
                    assertThat(children(VECTORS.resolve(code)))
                            .as("files in conformance/%s; manifest.json must name each", code)
                            .isEqualTo(files);
                }));
    }

    @Test
    void theManifestNamesEachFolder() throws IOException {
        Set<String> named = new TreeSet<>(Set.of("README.md", "manifest.json"));
        manifest.path("rules").forEach(folder -> named.add(folder.path("rule").asString()));
        assertThat(children(VECTORS))
                .as("what is in conformance/; manifest.json must name each folder")
                .isEqualTo(named);
    }

    @Test
    void eachRuleHasAFolder() {
        Set<String> missing = new TreeSet<>();
        RuleCatalogue.all().forEach(info -> missing.add(info.code()));
        manifest.path("rules")
                .forEach(folder -> missing.remove(folder.path("rule").asString()));
        assertThat(missing)
                .as("rules without a folder in conformance/; conformance/README.md says how to add one")
                .isEmpty();
    }

    private interface Check {
        void on(Vector vector) throws IOException;
    }

    private Stream<DynamicNode> byFolder(Check check) {
        return manifest.path("rules").values().stream()
                .map(folder -> dynamicContainer(
                        folder.path("rule").asString(),
                        vectors(folder)
                                .map(vector ->
                                        dynamicTest(vector.name(), vector.path().toUri(), () -> check.on(vector)))));
    }

    private static Stream<Vector> vectors(JsonNode folder) {
        return folder.path("files").values().stream()
                .map(file -> new Vector(
                        folder.path("rule").stringValue(),
                        file.path("name").stringValue(),
                        isStream(file.path("layout").stringValue()),
                        file.path("isJson").booleanValue(true)));
    }

    private static boolean isStream(String layout) {
        return switch (layout) {
            case "stream" -> true;
            case "document" -> false;
            default -> throw new AssertionError("manifest.json has a file of the unknown layout " + layout);
        };
    }

    private static Set<String> names(Stream<Vector> vectors) {
        return vectors.map(Vector::name).collect(TreeSet::new, Set::add, Set::addAll);
    }

    private static JsonNode expected(String rule) {
        return JSON.readTree(VECTORS.resolve(rule).resolve("expected.json"));
    }

    private static Set<String> children(Path directory) throws IOException {
        try (Stream<Path> children = Files.list(directory)) {
            return children.map(child -> child.getFileName().toString()).collect(TreeSet::new, Set::add, Set::addAll);
        }
    }

    private static String line(Finding finding, boolean stream) {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("rule", finding.getRule());
        facts.put("severity", finding.getSeverity().code());
        facts.put("pointer", finding.getPointer().toString());
        if (stream) {
            facts.put("line", finding.getPlace().position().orElseThrow().line());
        }
        return JSON.writeValueAsString(facts);
    }

    private static String line(JsonNode expected) {
        Map<String, JsonNode> facts = new TreeMap<>();
        expected.properties().forEach(fact -> facts.put(fact.getKey(), fact.getValue()));
        return JSON.writeValueAsString(facts);
    }

    /** Whether the file is UTF-8 and its text, or each line of a stream, is JSON for an independent parser. */
    private static boolean isJson(Vector vector) throws IOException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(vector.path())))
                    .toString();
            String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
            Stream<String> texts = vector.stream() ? withoutMark.lines() : Stream.of(withoutMark);
            return texts.noneMatch(each -> JSON.readTree(each).isMissingNode());
        } catch (CharacterCodingException | JacksonException e) {
            return false;
        }
    }
}
