package io.github.pscsdk.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.model.LocalisedText;
import io.github.pscsdk.model.Organisation;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.Source;
import io.github.pscsdk.rule.ReaderCodes;
import io.github.pscsdk.rule.RuleInfo;
import io.github.pscsdk.rule.ValueCodes;
import jakarta.validation.ConstraintViolation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever uses Jakarta Validation alone reads these messages; the SDK's own reports make theirs of codes and values. */
class ConstraintMessagesTest {

    private static final String FILE = "ContributorValidationMessages.properties";
    private static final String PREFIX = "io.github.pscsdk.";

    private static Stream<RuleInfo> codes() {
        return Stream.concat(ValueCodes.all().stream(), Stream.of(ReaderCodes.MISSING_FIELD, ReaderCodes.UNKNOWN_CODE));
    }

    private static String expected() {
        return codes().map(info -> PREFIX + info.code() + " = " + info.summary() + "\n")
                .sorted()
                .collect(Collectors.joining());
    }

    @Test
    void theBundleSaysWhatTheTablesOfCodesSay() throws IOException {
        Path file = Path.of("src", "main", "resources", FILE);
        String found = Files.exists(file) ? Files.readString(file) : "";

        assertThat(found)
                .as(
                        "%s is stale. It is generated from ValueCodes and ReaderCodes; write this to it:%n%n%s",
                        file, expected())
                .isEqualTo(expected());
    }

    @Test
    void theBundleReadsAsItIsWritten() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = ConstraintMessagesTest.class.getResourceAsStream("/" + FILE)) {
            assertThat(in).isNotNull();
            properties.load(in);
        }

        assertThat(properties).hasSize((int) codes().count());
        assertThat(codes())
                .allSatisfy(info ->
                        assertThat(properties.getProperty(PREFIX + info.code())).isEqualTo(info.summary()));
        // Nothing that Jakarta Validation would take for a parameter or an expression.
        assertThat(expected()).matches("[\\x20-\\x7E\n]*").doesNotContain("{", "}", "$", "\\");
    }

    @Test
    void aViolationSaysTheSummaryOfItsCodeWhateverTheDefaultLocale() {
        Locale usual = Locale.getDefault();
        try {
            for (String tag : new String[] {"en", "de", "tr"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                Source source = Source.builder().id(RecordId.of("-")).title(" ").build();
                assertThat(PlainJakarta.VALIDATOR.validate(source))
                        .extracting(ConstraintViolation::getMessage)
                        .containsExactlyInAnyOrder("A text is blank.", "An id is not well-formed.");
            }
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void whatWasWrittenIsNeverTakenForAnExpression() {
        Organisation organisation = Organisation.builder()
                .id(RecordId.of("tunis"))
                .name(LocalisedText.of("${1+1}", "x").and("{io.github.pscsdk.blank-text}", "x"))
                .kind("${7*7}")
                .build();

        assertThat(PlainJakarta.VALIDATOR.validate(organisation, jakarta.validation.groups.Default.class, Advice.class))
                .hasSize(3)
                .extracting(ConstraintViolation::getMessage)
                .containsOnly("A language tag is not one of BCP 47.", "A code is not in its code list.");
    }

    @Test
    void theBundleIsWrittenInUtf8WithLineFeeds() throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("src", "main", "resources", FILE));

        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .doesNotContain("\r")
                .endsWith("\n");
    }
}
