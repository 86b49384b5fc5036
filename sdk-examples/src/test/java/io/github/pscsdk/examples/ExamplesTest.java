package io.github.pscsdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.json.ExchangeReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExamplesTest {

    private static final Path PROGRAMME = Path.of("data", "programme.json");

    @Test
    void aPartnershipBuiltInCodeIsValidated() throws Exception {
        assertThat(Printed.by(() -> BuildAndValidate.main(new String[0])))
                .containsExactly(
                        "VALID",
                        "duration-too-long: The partnership lasts 46 months, more than the maximum of 36.",
                        "grant-above-maximum: The grant of 3200000 EUR is above the maximum of 3000000 EUR.");
    }

    @Test
    void aFileIsReadCheckedAndWrittenAsAStream(@TempDir Path folder) throws Exception {
        Path stream = folder.resolve("programme.ndjson");
        List<String> printed =
                Printed.by(() -> ReadCheckWrite.main(new String[] {PROGRAMME.toString(), stream.toString()}));

        assertThat(printed).last().isEqualTo("VALID");
        assertThat(printed)
                .anyMatch(line -> line.contains("/partnerships/3/funding/euContribution warning grant-above-maximum:"));
        assertThat(Files.readAllLines(stream)).hasSizeGreaterThan(100);
        assertThat(ExchangeReader.create().read(stream))
                .isEqualTo(ExchangeReader.create().read(PROGRAMME));
    }

    @Test
    void plainJakartaValidationFindsErrorsAndOnRequestHints() throws Exception {
        assertThat(Printed.by(() -> PlainJakarta.main(new String[0])))
                .containsExactly(
                        "Errors:",
                        "  organisation.id: An id is not well-formed.",
                        "  organisation.identifiers[0].value: An identifier does not fit its scheme.",
                        "Errors and hints:",
                        "  organisation.id: An id is not well-formed.",
                        "  organisation.identifiers[0].value: An identifier does not fit its scheme.",
                        "  organisation.kind: A code is not in its code list.");
    }

    @Test
    void aRuleOfOnesOwnIsARuleLikeOthers() throws Exception {
        assertThat(Printed.by(() -> OwnRule.main(new String[0])))
                .containsExactly(
                        "warning: girona has no website. girona n'a pas de site web.",
                        "error: girona has no website. girona n'a pas de site web.");
    }

    @Test
    void anApplicationsOwnMapperReadsAndWritesTheModel() throws Exception {
        assertThat(Printed.by(() -> WithJackson.main(new String[0])))
                .containsExactly("{\"amount\":100.00,\"currency\":\"EUR\"}");
    }
}
