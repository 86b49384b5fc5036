package io.github.pscsdk.rule.privacy;

import static io.github.pscsdk.rule.Given.gironaAndTunis;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Identifier;
import io.github.pscsdk.model.LocalisedText;
import io.github.pscsdk.rule.RandomTexts;
import io.github.pscsdk.rule.RuleTrial;
import io.github.pscsdk.rule.text.FilteredTexts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataInTextTest {

    private final RuleTrial trial = RuleTrial.of(new PersonalDataInText());

    private RuleTrial.Said on(String description) {
        return trial.on(gironaAndTunis()
                .description(LocalisedText.of("en", description))
                .build());
    }

    private static Values kinds(String... kinds) {
        return Values.of("kinds", List.of(kinds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Write to maria.rossi@example.org.", "(rossi+psc@mail.example.org)", "josé@exämple.es"})
    void anAddressIsFoundAndNotRepeated(String text) {
        on(text).onlyFound("/partnerships/0/description/en", kinds("email"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Call +34 972 41 90 00",
                "+34972419000",
                "0034 972 419 000",
                "Tel. 00216-71-123-456",
                "(+44 (0)113 222 4444)",
                "+1 202-555-0143",
                "+376 123 456"
            })
    void aNumberWithInternationalPrefixIsFound(String text) {
        on(text).onlyFound("/partnerships/0/description/en", kinds("telephone"));
    }

    @Test
    void bothInOneTextAreOneFinding() {
        on("maria.rossi@example.org, +34 972 41 90 00")
                .onlyFound("/partnerships/0/description/en", kinds("email", "telephone"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "972 41 90 00",
                "+10 000 000 EUR",
                "+100 000 000 trees",
                "+250 000 000 trees",
                "+1 000 000 000",
                "from 10:00 2023-03-07 to 12:00",
                "1 +2 = 3",
                "2021-2024",
                "@girona, https://example.org/@girona.parks",
                "a @ b.org",
                "me@home",
                "0.0034972419000"
            })
    void whatIsNeitherIsSound(String text) {
        on(text).nothing();
    }

    @Test
    void identifiersAreNumbersOfTheirOwn() {
        trial.on(gironaAndTunis()
                        .addIdentifiers(Identifier.of("ec-contract", "0034972419000"))
                        .build())
                .nothing();
    }

    @Test
    void theCostGrowsWithTheLengthOfTheTextOnly() {
        assertThat(on("a@".repeat(200_000)).found()).isEmpty();
        assertThat(on("a@b".repeat(200_000)).found()).isEmpty();
        assertThat(on("+1 ".repeat(200_000)).found()).isEmpty();
    }

    @Test
    void whatTheFilterLetsPassIsSound() {
        FilteredTexts.assertHeldBack(
                text -> PersonalDataInText.kinds(text).isPresent(),
                RandomTexts.of(
                        8,
                        "+",
                        "00",
                        "0",
                        "1",
                        "33",
                        "123",
                        "456",
                        "12345678",
                        " ",
                        "\u00A0",
                        "(",
                        ")",
                        ".",
                        "/",
                        "-",
                        "@",
                        "a",
                        "b.c",
                        "é",
                        ":"),
                PersonalDataInText.FILTER);
    }
}
