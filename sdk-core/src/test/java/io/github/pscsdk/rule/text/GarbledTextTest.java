package io.github.pscsdk.rule.text;

import static io.github.pscsdk.rule.Given.gironaAndTunis;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.LocalisedText;
import io.github.pscsdk.rule.RandomTexts;
import io.github.pscsdk.rule.RuleTrial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GarbledTextTest {

    private final RuleTrial trial = RuleTrial.of(new GarbledText());

    private RuleTrial.Said on(String description) {
        return trial.on(gironaAndTunis()
                .description(LocalisedText.of("en", description))
                .build());
    }

    @ParameterizedTest
    @CsvSource({
        "Municipalit\uFFFD, U+FFFD",
        "a\u0007b, U+0007",
        "a\u007Fb, U+007F",
        "a\u0092b, U+0092",
        "a\u0000b, U+0000",
        "a\uD83Db, U+D83D"
    })
    void charactersThatNoTextHasAreFound(String text, String found) {
        on(text).onlyFound("/partnerships/0/description/en", Values.of("found", found));
    }

    @ParameterizedTest
    @CsvSource({
        "MunicipalitÃ© de Tunis, Ã©, é",
        "ThÃ¨s, Ã¨, è",
        "EspaÃ±a, Ã±, ñ",
        "Tunisâ€™s parks, â€™, ’",
        "10 â‚¬, â‚¬, €",
        "20 Â°C, Â°, °",
        "Ð›ÑŒÐ²Ñ–Ð², Ð›ÑŒÐ², Льв",
        "ðŸ˜€, ðŸ˜€, 😀"
    })
    void utf8ThatWasReadAsWindows1252IsFoundAndWhatWasMeantIsNamed(String text, String found, String meant) {
        on(text).onlyFound(
                        "/partnerships/0/description/en",
                        Values.of("found", found).and("meant", meant));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gérone, Málaga, Łódź, İzmir, Đà Nẵng, XÃ HỘI, SÃO TOMÉ, CHÂTEAU",
                "„Großer Spaß“ – „CAFÉ’S“, É»…",
                "à «\u00A0demain\u00A0», ÉGALITÉ\u00A0: AMANHÃ”",
                "Львів, Πάτρα, بلدية تونس, 大阪, कोच्चि",
                "Green\tbelts\r\nfor two cities 🌊",
                "20 °C, 10 €, § 5, ½"
            })
    void soundTextOfAnyLanguageIsSound(String text) {
        on(text).nothing();
    }

    @Test
    void aLongTextIsReadToItsEnd() {
        String text = "Ð› " + "a".repeat(500_000);

        on(text).nothing();
        assertThat(on("Ð›".repeat(100_000)).found()).hasSize(1);
    }

    @Test
    void whatTheFilterLetsPassIsSound() {
        FilteredTexts.assertHeldBack(
                text -> GarbledText.garbled(text).isPresent(),
                RandomTexts.of(
                        6, "Â", "Ã", "â", "ð", "Ÿ", "€", "‚", "™", "\u00A0", "©", "«", "’", "é", "à", "ï", "ñ", "Ð",
                        "›", "º", "a", "b", " ", ".", "\uFFFD", "\u0085", "\uD83D", "\uDE00", "\t", "大", "ا"),
                GarbledText.BROKEN_TEXTS,
                GarbledText.DOUBLE_ENCODED_TEXTS);
    }
}
