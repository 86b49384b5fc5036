package io.github.pscsdk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pscsdk.codelist.Qualifier;
import io.github.pscsdk.model.Dataset;
import io.github.pscsdk.model.Figure;
import io.github.pscsdk.model.Header;
import io.github.pscsdk.model.Identifier;
import io.github.pscsdk.model.JsonValue;
import io.github.pscsdk.model.Lesson;
import io.github.pscsdk.model.LocalisedText;
import io.github.pscsdk.model.Money;
import io.github.pscsdk.model.Organisation;
import io.github.pscsdk.model.Population;
import io.github.pscsdk.model.Programme;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.Source;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What files the writer makes, byte by byte. */
class WriterTest {

    private static final ExchangeWriter WRITER = ExchangeWriter.create();

    /** Built in an order that is not that of the format. */
    private static final Dataset DATASET = Dataset.builder()
            .putExtensions("x-a", new JsonValue.JsonArray(List.of()))
            .addLessons(Lesson.builder()
                    .text(LocalisedText.of("fr", "d\u00e9j\u00e0 \ud83d\ude00\u2028"))
                    .kind("result")
                    .id(RecordId.of("l"))
                    .build())
            .addOrganisations(Organisation.builder()
                    .putExtensions("zeta", new JsonValue.JsonNumber("1.00"))
                    .putExtensions("alpha", new JsonValue.JsonObject(Map.of()))
                    .population(Population.builder()
                            .qualifier(Qualifier.ABOUT)
                            .value(640000)
                            .build())
                    .addIdentifiers(Identifier.of("XI-WIKIDATA", "Q3572"), Identifier.of("VAT-TN", "1"))
                    .kind("municipality")
                    .name(LocalisedText.of("fr", "Tunis").and("en", "Tunis"))
                    .id(RecordId.of("tunis"))
                    .build())
            .addSources(
                    Source.builder()
                            .title("b \"\\\n\u0001/")
                            .id(RecordId.of("b"))
                            .build(),
                    Source.builder().title("").id(RecordId.of("a")).build())
            .language("fr")
            .build();

    @Test
    void aDocumentIsIndentedByTwoSpacesInTheOrderOfTheFormat() {
        assertThat(WRITER.toString(DATASET, Layout.DOCUMENT)).isEqualTo("""
                        {
                          "format": "psc-exchange",
                          "version": "1.0",
                          "language": "fr",
                          "sources": [
                            {
                              "id": "b",
                              "title": "b \\"\\\\\\n\\u0001/"
                            },
                            {
                              "id": "a",
                              "title": ""
                            }
                          ],
                          "organisations": [
                            {
                              "id": "tunis",
                              "name": {
                                "fr": "Tunis",
                                "en": "Tunis"
                              },
                              "kind": "municipality",
                              "identifiers": [
                                {
                                  "scheme": "XI-WIKIDATA",
                                  "value": "Q3572"
                                },
                                {
                                  "scheme": "VAT-TN",
                                  "value": "1"
                                }
                              ],
                              "population": {
                                "value": 640000,
                                "qualifier": "about"
                              },
                              "zeta": 1.00,
                              "alpha": {}
                            }
                          ],
                          "lessons": [
                            {
                              "id": "l",
                              "kind": "result",
                              "text": {
                                "fr": "d\u00e9j\u00e0 \ud83d\ude00<LS>"
                              }
                            }
                          ],
                          "x-a": []
                        }
                        """.replace("<LS>", "\u2028"));
    }

    @Test
    void aStreamHasTheHeaderAndThenARecordALine() {
        assertThat(WRITER.toString(DATASET, Layout.STREAM)).isEqualTo("""
                        {"format":"psc-exchange","version":"1.0","language":"fr","x-a":[]}
                        {"type":"source","id":"b","title":"b \\"\\\\\\n\\u0001/"}
                        {"type":"source","id":"a","title":""}
                        {"type":"organisation","id":"tunis","name":{"fr":"Tunis","en":"Tunis"},"kind":"municipality",\
                        "identifiers":[{"scheme":"XI-WIKIDATA","value":"Q3572"},{"scheme":"VAT-TN","value":"1"}],\
                        "population":{"value":640000,"qualifier":"about"},"zeta":1.00,"alpha":{}}
                        {"type":"lesson","id":"l","kind":"result","text":{"fr":"d\u00e9j\u00e0 \ud83d\ude00<LS>"}}
                        """.replace("<LS>", "\u2028"));
    }

    @ParameterizedTest
    @EnumSource
    void bytesAreUtf8WithoutByteOrderMark(Layout layout, @TempDir Path directory) throws IOException {
        byte[] text = WRITER.toString(DATASET, layout).getBytes(StandardCharsets.UTF_8);
        Path file = directory.resolve("written");
        Files.writeString(file, "what was there before, and longer than what comes, ".repeat(1000));
        WRITER.write(DATASET, layout, file);
        assertThat(Files.readAllBytes(file)).isEqualTo(text);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WRITER.write(DATASET, layout, out);
        assertThat(out.toByteArray()).isEqualTo(text);
        assertThat(text[0]).isEqualTo((byte) '{');
        assertThat(text).endsWith("}\n".getBytes(StandardCharsets.UTF_8)).doesNotContain((byte) '\r');
    }

    @ParameterizedTest
    @EnumSource
    void aStreamOfBytesIsFlushedAndStaysOpen(Layout layout) throws IOException {
        List<String> calls = new ArrayList<>();
        OutputStream out = new FilterOutputStream(OutputStream.nullOutputStream()) {
            @Override
            public void flush() {
                calls.add("flush");
            }

            @Override
            public void close() {
                calls.add("close");
            }
        };
        WRITER.write(DATASET, layout, out);
        assertThat(calls).endsWith("flush").doesNotContain("close");
    }

    @ParameterizedTest
    @EnumSource
    void aFileThatCannotBeWrittenIsAnIoException(Layout layout, @TempDir Path directory) {
        assertThatThrownBy(() -> WRITER.write(DATASET, layout, directory)).isInstanceOf(IOException.class);
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk full");
            }
        };
        assertThatThrownBy(() -> WRITER.write(DATASET, layout, full))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("disk full");
    }

    @Test
    void recordsOfAStreamCanBeWrittenOneByOne() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ExchangeWriter.RecordWriter stream = WRITER.stream(DATASET.header(), out)) {
            stream.write(DATASET.getLessons().get(0));
            stream.write(DATASET.getSources().get(0));
        }
        List<String> all = WRITER.toString(DATASET, Layout.STREAM).lines().toList();
        assertThat(out.toString(StandardCharsets.UTF_8).lines().toList())
                .containsExactly(all.get(0), all.get(4), all.get(1));
    }

    @Test
    void numbersAreWrittenInPlainNotation() {
        Dataset dataset = Dataset.builder()
                .programme(Programme.builder()
                        .budget(Money.of(new BigDecimal("1E+3"), "EUR"))
                        .build())
                .build();
        assertThat(WRITER.toString(dataset, Layout.STREAM)).contains("\"amount\":1000,");
        Dataset small = Dataset.builder()
                .programme(Programme.builder()
                        .budget(Money.of(new BigDecimal("0.0000001"), "EUR"))
                        .build())
                .build();
        assertThat(WRITER.toString(small, Layout.DOCUMENT)).contains("\"amount\": 0.0000001,");
        assertThat(Figure.of(new BigDecimal("1E+3"))).hasToString("1000");
    }

    @Test
    void ofAHeaderAloneAStreamIsOneLineAndADocumentHasNoSections() {
        Dataset empty = Dataset.builder().build();
        assertThat(WRITER.toString(empty, Layout.STREAM))
                .isEqualTo("{\"format\":\"psc-exchange\",\"version\":\"1.0\"}\n");
        assertThat(WRITER.toString(empty, Layout.DOCUMENT))
                .isEqualTo("{\n  \"format\": \"psc-exchange\",\n  \"version\": \"1.0\"\n}\n");
        assertThat(empty.header()).isEqualTo(Header.builder().build());
    }

    @Test
    void whatCouldNotBeReadAgainIsRefused() {
        assertThatThrownBy(() -> write(withExtension("title", new JsonValue.JsonNull()), Layout.DOCUMENT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("title");
        assertThatThrownBy(() -> write(withExtension("x-a", new JsonValue.JsonNumber("NaN")), Layout.DOCUMENT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NaN");
        Dataset type = withExtension("type", new JsonValue.JsonString("source"));
        assertThatThrownBy(() -> write(type, Layout.STREAM))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("type");
        write(type, Layout.DOCUMENT);
    }

    private static void write(Dataset dataset, Layout layout) {
        assertThat(WRITER.toString(dataset, layout)).contains("\"x\"");
    }

    private static Dataset withExtension(String name, JsonValue value) {
        return Dataset.builder()
                .addSources(Source.builder()
                        .id(RecordId.of("x"))
                        .title("x")
                        .putExtensions(name, value)
                        .build())
                .build();
    }
}
