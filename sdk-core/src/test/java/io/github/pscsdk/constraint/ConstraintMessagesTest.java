package io.github.pscsdk.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.model.LocalisedText;
import io.github.pscsdk.model.Organisation;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.Source;
import io.github.pscsdk.report.Texts;
import io.github.pscsdk.validation.RuleCatalogue;
import jakarta.validation.ConstraintViolation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whoever uses Jakarta Validation alone reads these messages; the SDK's own reports make theirs of codes and values.
 */
class ConstraintMessagesTest {

    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final String PREFIX = "io.github.pscsdk.";

    static List<Texts> languages() {
        return Texts.locales().stream().map(Texts::in).toList();
    }

    private static String file(Texts texts) {
        String suffix = texts.locale().equals(Locale.ENGLISH)
                ? ""
                : "_" + texts.locale().getLanguage();
        return "ContributorValidationMessages" + suffix + ".properties";
    }

    private static String expected(Texts texts) {
        return RuleCatalogue.all().stream()
                .map(info -> PREFIX + info.code() + " = " + escaped(texts.summary(info)) + "\n")
                .sorted()
                .collect(Collectors.joining());
    }

    /** Of several jars that contribute, implementations read the bundles as Latin-1. */
    private static String escaped(String text) {
        return text.chars()
                .mapToObj(c -> c < 0x7F ? String.valueOf((char) c) : String.format(Locale.ROOT, "\\u%04X", c))
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theBundleSaysWhatTheCatalogueSays(Texts texts) throws IOException {
        Generated.check(RESOURCES.resolve(file(texts)), expected(texts));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theBundleReadsAsItIsWritten(Texts texts) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = ConstraintMessagesTest.class.getResourceAsStream("/" + file(texts))) {
            assertThat(in).isNotNull();
            properties.load(in);
        }

        assertThat(RuleCatalogue.all())
                .hasSize(properties.size())
                .allSatisfy(info ->
                        assertThat(properties.getProperty(PREFIX + info.code())).isEqualTo(texts.summary(info)));
        // Nothing that Jakarta Validation would take for a parameter or an expression.
        assertThat(properties.values()).noneMatch(text -> text.toString().matches("(?s).*[{}$\\\\].*"));
    }

    @Test
    void aViolationSaysTheSummaryOfItsCodeWhateverTheDefaultLocale() {
        Locale usual = Locale.getDefault();
        try {
            for (String tag : new String[] {"en", "de", "tr"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                Source source = Source.builder().id(RecordId.of("-")).title(" ").build();
                assertThat(PlainJakarta.ofValues(PlainJakarta.VALIDATOR.validate(source)))
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

        assertThat(PlainJakarta.ofValues(PlainJakarta.VALIDATOR.validate(
                        organisation, jakarta.validation.groups.Default.class, Advice.class)))
                .hasSize(3)
                .extracting(ConstraintViolation::getMessage)
                .containsOnly("A language tag is not one of BCP 47.", "A code is not in its code list.");
    }
}
