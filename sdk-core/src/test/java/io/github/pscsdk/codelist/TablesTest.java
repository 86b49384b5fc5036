package io.github.pscsdk.codelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.pscsdk.table.Tsv;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablesTest {

    @ParameterizedTest
    @CsvSource({
        "countries.tsv, 250",
        "currencies.tsv, 234",
        "eu-overseas.tsv, 28",
        "languages.tsv, 184",
        "sdg-goals.tsv, 17",
        "sdg-goal-titles.tsv, 17",
        "sdg-goal-short-titles.tsv, 17",
        "sdg-targets.tsv, 169",
        "sdg-target-titles.tsv, 169",
        "time-zones.tsv, 554"
    })
    void everyBundledTableParsesAndItsKeysAreUnique(String resource, int size) {
        Tsv table = Tsv.read(CountryInfo.class, resource);

        String key = table.columns().get(0);
        assertThat(table.columns()).doesNotHaveDuplicates();
        assertThat(table.rows())
                .hasSize(size)
                .extracting(row -> row.text(key))
                .doesNotHaveDuplicates()
                .doesNotContain("");
        assertThat(table.rows())
                .allSatisfy(row -> assertThat(table.columns())
                        .allSatisfy(column -> assertThat(row.text(column))
                                .isEqualTo(row.text(column).strip())
                                .doesNotContain("\"\"", "\uFFFD", "\uFEFF")));
    }

    @Test
    void aRowWithAnotherNumberOfColumnsIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> parse("code\tname\nA\tb\nC\n"))
                .withMessage("test.tsv, line 3: 1 columns where the header has 2");
    }

    @Test
    void linesBeforeTheHeaderMaySayWhereATableIsFrom() throws IOException {
        Tsv table = Tsv.parse("test.tsv", bytes("# From a page\n# Version 1\ncode\tname\nA\t# b\n"));

        assertThat(table.columns()).containsExactly("code", "name");
        assertThat(table.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.text("name")).isEqualTo("# b"));
        assertThatIllegalStateException()
                .isThrownBy(() -> parse("# From a page\ncode\tname\nC\n"))
                .withMessage("test.tsv, line 3: 1 columns where the header has 2");
    }

    @Test
    void anEmptyTableIsRefused() {
        assertThatIllegalStateException().isThrownBy(() -> parse("")).withMessage("test.tsv is empty");
    }

    @Test
    void aMissingTableIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Tsv.read(CountryInfo.class, "no-such-table.tsv"))
                .withMessage("the bundled table no-such-table.tsv is missing");
    }

    @Test
    void aColumnThatDoesNotExistIsNamed() throws IOException {
        Tsv.Row row = parse("code\tname\nA\t\n").rows().get(0);

        assertThat(row.text("name")).isEmpty();
        assertThat(row.optional("name")).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> row.text("nmae")).withMessage("test.tsv has no column nmae");
    }

    private static Tsv parse(String text) throws IOException {
        return Tsv.parse("test.tsv", bytes(text));
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
