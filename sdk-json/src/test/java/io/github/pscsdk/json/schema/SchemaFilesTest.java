package io.github.pscsdk.json.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.DialectId;
import io.github.pscsdk.finding.ReaderCodes;
import io.github.pscsdk.finding.ValueCodes;
import io.github.pscsdk.json.ExchangeException;
import io.github.pscsdk.json.ExchangeInput;
import io.github.pscsdk.json.ExchangeSchema;
import io.github.pscsdk.json.SettingsReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schemas and the table in {@code docs/schema.md} are what the model, its Javadoc and the table of exceptions say.
 * To write them anew: {@code mvn -pl sdk-json -am test -Dtest=SchemaFilesTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Dpsc.update=true}.
 */
class SchemaFilesTest {

    private static final boolean UPDATE = Boolean.getBoolean("psc.update");
    private static final String STALE =
            "%s is not what the model says; the comment of SchemaFilesTest tells how to update";

    private static final Path RESOURCES = Path.of("src", "main", "resources", "io", "github", "pscsdk", "json");
    private static final Path GUIDE = Path.of("..", "docs", "schema.md");
    private static final String TABLE_BEGINS = "<!-- begin: made from BeyondSchema -->\n";
    private static final String TABLE_ENDS = "<!-- end -->";

    private static final int ELEMENTS_A_LINE = 12;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .defaultPrettyPrinter(new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new Wrapping()))
            .build();

    /** Begins a new line after so many elements of a list. */
    private static final class Wrapping extends DefaultPrettyPrinter.NopIndenter {
        private static final long serialVersionUID = 1L;

        @Override
        public void writeIndentation(JsonGenerator out, int level) {
            int elements = out.streamWriteContext().getEntryCount();
            boolean full = elements > 0 && elements % ELEMENTS_A_LINE == 0;
            out.writeRaw(full ? "\n" + "  ".repeat(level) : " ");
        }
    }

    @Test
    void theSchemaOfADocumentIsUpToDate() throws IOException {
        check("document", SchemaGenerator.document(), ExchangeSchema.document());
    }

    @Test
    void theSchemaOfALineOfAStreamIsUpToDate() throws IOException {
        check("record", SchemaGenerator.record(), ExchangeSchema.record());
    }

    @Test
    void theSchemaOfAPolicyIsUpToDate() throws IOException {
        check("policy", SchemaGenerator.policy(), ExchangeSchema.policy());
    }

    @Test
    void theSchemaOfABaselineIsUpToDate() throws IOException {
        check("baseline", SchemaGenerator.baseline(), ExchangeSchema.baseline());
    }

    /** The schema and the reader of settings say the same of these. */
    @ParameterizedTest
    @CsvSource(delimiter = '#', quoteCharacter = '`', textBlock = """
            {"severity": "off", "reason": "r"}                                                      # true
            {"rule": "wrong-type", "pointer": "/a/*", "severity": "info", "reason": "r", "expires": "2027-02"} # true
            {"usually": "info", "category": "privacy", "severity": "error", "reason": "r", "x-by": 1} # true
            {"severity": "fatal", "reason": "r"}                                                    # false
            {"severity": "off"}                                                                     # false
            {"severity": "off", "reason": " "}                                                      # false
            {"severity": "off", "reason": "r", "expires": "soon"}                                   # false
            {"severity": "off", "reason": "r", "expries": "2027"}                                   # false
            {"severity": "off", "reason": "r", "category": "other"}                                 # false
            """)
    void theSchemaOfAPolicyRefusesWhatItsReaderRefuses(String clause, boolean sound) throws IOException {
        String text = "{\"format\": \"psc-policy\", \"version\": \"1.0\", \"clauses\": [" + clause + "]}";
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JSON.readTree(ExchangeSchema.policy()));
        assertThat(schema.validate(JSON.readTree(text)).isEmpty()).isEqualTo(sound);
        ExchangeInput input =
                ExchangeInput.of("policy", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        if (sound) {
            assertThat(SettingsReader.create().policy(input).getClauses()).hasSize(1);
        } else {
            assertThatThrownBy(() -> SettingsReader.create().policy(input)).isInstanceOf(ExchangeException.class);
        }
    }

    private static void check(String name, ObjectNode schema, String fromApi) throws IOException {
        Path file = RESOURCES.resolve(name + ".schema.json");
        String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(schema) + "\n";
        if (UPDATE) {
            Files.writeString(file, text);
        }
        assertThat(file).as(STALE, file).hasContent(text);
        assertThat(JSON.readTree(fromApi).path("$id").stringValue()).endsWith(":" + name);
    }

    @Test
    void theGuideListsWhatNoSchemaCanExpress() throws IOException {
        String guide = Files.readString(GUIDE);
        int begin = guide.indexOf(TABLE_BEGINS) + TABLE_BEGINS.length();
        int end = guide.indexOf(TABLE_ENDS);
        if (UPDATE) {
            guide = guide.substring(0, begin) + BeyondSchema.table() + guide.substring(end);
            Files.writeString(GUIDE, guide);
        }
        assertThat(guide).as(STALE, GUIDE).contains(TABLE_BEGINS + BeyondSchema.table() + TABLE_ENDS);
    }

    @Test
    void exceptionsAreCodesOfErrors() {
        assertThat(Stream.concat(ReaderCodes.all().stream(), ValueCodes.all().stream()))
                .extracting(info -> info.code())
                .containsAll(BeyondSchema.ALL.stream().map(BeyondSchema::code).toList());
    }

    static List<String> schemas() {
        return List.of(
                ExchangeSchema.document(), ExchangeSchema.record(), ExchangeSchema.policy(), ExchangeSchema.baseline());
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void aSchemaIsOneOfDraft202012(String text) {
        Schema metaschema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of(DialectId.DRAFT_2020_12));
        List<Error> errors = metaschema.validate(JSON.readTree(text));
        assertThat(errors).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void whateverAnEditorShowsHasATitleAndEachTypeAndMemberADescription(String text) {
        JsonNode definitions = JSON.readTree(text).path("$defs");
        definitions.properties().forEach(definition -> {
            assertThat(definition.getValue().path("title").asString())
                    .as(definition.getKey())
                    .isNotBlank();
            definition.getValue().path("properties").properties().forEach(member -> {
                String name = definition.getKey() + "." + member.getKey();
                assertThat(member.getValue().path("title").asString()).as(name).isNotBlank();
                assertThat(member.getValue().path("description").asString())
                        .as(name)
                        .matches("[\\p{Lu}].*\\.")
                        .doesNotContain("{@", "  ");
            });
        });
    }
}
