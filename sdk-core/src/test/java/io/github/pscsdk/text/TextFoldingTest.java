package io.github.pscsdk.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.rule.RandomTexts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFoldingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Green Belts | green belts",
                "Municipalité de Tunis | municipalite de tunis",
                "'  Green—belts:  «for» two (cities)! ' | green belts for two cities",
                "STRASSE | strasse",
                "Straße | strasse",
                "STRAẞE | strasse",
                "İzmir | izmir",
                "IĞDIR | igdir",
                "ığdır | igdir",
                "ΟΔΟΣ. Α | οδοσ α",
                "οδός α | οδοσ α",
                "Ёлка | елка",
                "ﬁnance ２０２１ | finance 2021",
                "11.6 | 11 6",
                "ville_durable | ville durable",
                "مُدُن | مدن",
                "城市，发展 | 城市 发展"
            })
    void onlyWordsCount(String text, String folded) {
        assertThat(TextFolding.fold(text)).isEqualTo(folded);
    }

    @Test
    void theWayInWhichAnAccentIsEncodedDoesNotMatter() {
        assertThat(TextFolding.fold("e\u0301tat"))
                .isEqualTo(TextFolding.fold("\u00e9tat"))
                .isEqualTo("etat");
    }

    @Test
    void vowelSignsAreNoAccents() {
        assertThat(TextFolding.fold("कि")).isNotEqualTo(TextFolding.fold("का"));
        assertThat(TextFolding.fold("कु")).isNotEqualTo(TextFolding.fold("क"));
        assertThat(TextFolding.fold("が")).isNotEqualTo(TextFolding.fold("か"));
    }

    @Test
    void aTextWithoutWordsIsEmpty() {
        assertThat(TextFolding.fold("")).isEmpty();
        assertThat(TextFolding.fold(" - ?! \t\n")).isEmpty();
    }

    @Test
    void latinTextsAreFoldedLikeAnyOthers() {
        Random random = new Random(9);
        for (int i = 0; i < 20_000; i++) {
            String text = random.ints(random.nextInt(1, 12), 0, random.nextBoolean() ? 0x80 : 0x250)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            String folded = TextFolding.fold(text);

            assertThat(TextFolding.fold(text + " 城")).as(text).isEqualTo((folded + " 城").strip());
            assertThat(TextFolding.fold(text + "城")).as(text).startsWith(folded);
        }
    }

    @Test
    void whatIsFoldedStaysAsItIs() {
        Random random = new Random(8);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = 0; j < 6; j++) {
                int character = random.nextInt(random.nextBoolean() ? 0x250 : 0x3000);
                text.appendCodePoint(character);
            }

            String folded = TextFolding.fold(text.toString());

            assertThat(TextFolding.fold(folded)).as(text.toString()).isEqualTo(folded);
            assertThat(folded).doesNotStartWith(" ").doesNotEndWith(" ").doesNotContain("  ");
        }
    }

    @Test
    void charactersThatAreFoldedOneByOneBecomeWhatTheyBecomeTogether() {
        Random random = new Random(9);
        for (int i = 0; i < 200_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(8); j > 0; j--) {
                text.append((char) (random.nextInt(8) == 0 ? 0x1FF0 + random.nextInt(0x90) : random.nextInt(0x540)));
            }

            assertThat(TextFolding.fold(text.toString()))
                    .as(text.toString())
                    .isEqualTo(TextFolding.foldAny(text.toString()));
        }
    }

    @Test
    void textsThatAreAlikeOnceTheyAreFoldedAreNeverToldApartBefore() {
        List<String> texts = RandomTexts.of(
                3, "a", "A", "á", "a\u0301", "ss", "ß", "ẞ", "s", " ", "-", "Σ", "ς", "σ", "½", "1", "2", "大");
        Map<String, String> first = new HashMap<>();
        for (String text : texts) {
            String other = first.putIfAbsent(TextFolding.foldAny(text), text);
            assertThat(other == null || TextFolding.mayFoldAlike(text, other))
                    .as(text)
                    .isTrue();
        }

        assertThat(TextFolding.mayFoldAlike("Énergie durable", "Energia sostenible"))
                .isFalse();
        assertThat(TextFolding.mayFoldAlike("Green", "Green belts")).isFalse();
    }
}
