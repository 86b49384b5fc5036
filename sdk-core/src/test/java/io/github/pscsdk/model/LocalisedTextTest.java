package io.github.pscsdk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.pscsdk.Dice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalisedTextTest {

    private static final List<String> TAGS =
            List.of("en", "en-GB", "EN-us", "fr", "pt", "pt-BR", "it", "und", "mul", "x!");

    /** A text in the languages of these tags, which is the tag itself. */
    private static LocalisedText in(String... tags) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String tag : tags) {
            texts.put(tag, tag);
        }
        return LocalisedText.of(texts);
    }

    @ParameterizedTest
    @CsvSource({
        "'fr,en,pt-BR,pt', pt, pt",
        "'fr,en,pt-BR,pt', pt-BR, pt-BR",
        "'fr,en,pt-BR,pt', PT-br, pt-BR",
        "'fr,en,pt-BR,pt', pt-PT, pt-BR",
        "'fr,en,pt', pt-BR, pt",
        "'fr,en', pt, en",
        "'fr,en-GB', pt, en-GB",
        "'fr,EN', pt-BR, EN",
        "'fr,it', pt, fr",
        "'it,fr', pt, it",
        "'und', en, und",
        "'fr,FR-be', FR-CA, fr",
        "'ptx,fr', pt, ptx"
    })
    void theBestTextIsOfTheTagElseTheLanguageElseEnglishElseTheFirst(String tags, String wanted, String best) {
        assertThat(in(tags.split(",", -1)).bestFor(wanted)).contains(best);
    }

    @Test
    void languagesThatMerelyBeginAlikeAreOthers() {
        assertThat(in("fil", "en").bestFor("fi")).contains("en");
        assertThat(in("fi", "en").bestFor("fil")).contains("en");
    }

    @Test
    void thereIsABestTextUnlessThereIsNone() {
        Dice dice = Dice.ofSeed(40_001);
        for (int i = 0; i < 10_000; i++) {
            LocalisedText text = random(dice);
            String wanted = dice.pick(TAGS);
            assertThat(text.bestFor(wanted).isPresent())
                    .as("%s: %s for %s", dice, text, wanted)
                    .isEqualTo(!text.asMap().isEmpty());
            text.in(wanted)
                    .ifPresent(exact ->
                            assertThat(text.bestFor(wanted)).as("%s", dice).contains(exact));
        }
    }

    @Test
    void aTagIsFoundWhateverTheCaseOfItsLetters() {
        LocalisedText text = in("pt-BR", "EN");

        assertThat(text.in("PT-br")).contains("pt-BR");
        assertThat(text.in("en")).contains("EN");
        assertThat(text.in("pt")).isEmpty();
        assertThat(text.in("en-GB")).isEmpty();
        assertThat(text.in("")).isEmpty();
    }

    @Test
    void ofTagsThatDifferInCaseOnlyTheExactOneIsFound() {
        assertThat(in("EN", "en").in("en")).contains("en");
        assertThat(in("EN", "en").in("EN")).contains("EN");
        assertThat(in("EN", "en").in("En")).contains("EN");
    }

    @Test
    void tagsAreFoundWhateverTheDefaultLocale() {
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(in("it", "id").in("ID")).contains("id");
            assertThat(in("fr", "it-IT").bestFor("IT")).contains("it-IT");
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void theOrderIsKeptAsWritten() {
        assertThat(in("pt", "en", "fr", "de", "ar").asMap().keySet()).containsExactly("pt", "en", "fr", "de", "ar");
        assertThat(LocalisedText.of("pt", "um")
                        .and("en", "one")
                        .and("ar", "wahid")
                        .asMap())
                .containsExactly(Map.entry("pt", "um"), Map.entry("en", "one"), Map.entry("ar", "wahid"));
    }

    @Test
    void oneMoreLanguageMakesAnotherText() {
        LocalisedText text = LocalisedText.of("en", "one");
        LocalisedText more = text.and("pt", "um");

        assertThat(text.asMap()).containsExactly(Map.entry("en", "one"));
        assertThat(more.asMap()).containsExactly(Map.entry("en", "one"), Map.entry("pt", "um"));
        assertThat(more.and("en", "uno").asMap()).containsExactly(Map.entry("en", "uno"), Map.entry("pt", "um"));
    }

    @Test
    void aTextCannotBeChangedAfterwards() {
        Map<String, String> texts = new LinkedHashMap<>(Map.of("en", "one"));
        LocalisedText text = LocalisedText.of(texts);
        texts.put("pt", "um");

        assertThat(text.asMap()).containsOnlyKeys("en");
        for (LocalisedText each : List.of(text, LocalisedText.of("en", "one"), text.and("fr", "un"))) {
            assertThatExceptionOfType(UnsupportedOperationException.class)
                    .isThrownBy(() -> each.asMap().put("pt", "um"));
        }
    }

    @Test
    void textsAreEqualWhateverTheOrderOfTheirLanguages() {
        Dice dice = Dice.ofSeed(40_002);
        Random shuffle = new Random(40_003);
        for (int i = 0; i < 5_000; i++) {
            LocalisedText text = random(dice);
            List<Map.Entry<String, String>> entries =
                    new ArrayList<>(text.asMap().entrySet());
            Collections.shuffle(entries, shuffle);
            Map<String, String> shuffled = new LinkedHashMap<>();
            entries.forEach(entry -> shuffled.put(entry.getKey(), entry.getValue()));
            assertThat(LocalisedText.of(shuffled))
                    .as("%s", dice)
                    .isEqualTo(text)
                    .hasSameHashCodeAs(text);
            assertThat(LocalisedText.of(shuffled).asMap().keySet())
                    .as("%s", dice)
                    .containsExactlyElementsOf(shuffled.keySet());
        }
    }

    @Test
    void anotherTagOrAnotherWordingIsAnotherText() {
        assertThat(LocalisedText.of("en", "one"))
                .isNotEqualTo(LocalisedText.of("en", "two"))
                .isNotEqualTo(LocalisedText.of("EN", "one"))
                .isNotEqualTo(LocalisedText.of("en", "one").and("fr", "un"))
                .isNotEqualTo(Map.of("en", "one"));
    }

    private static LocalisedText random(Dice dice) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = dice.below(5); i > 0; i--) {
            texts.put(dice.pick(TAGS), dice.text("ab é", 3));
        }
        return LocalisedText.of(texts);
    }

    /** Few texts are held in another way than many: a map of Java's own is the second opinion. */
    @Test
    void aBuilderKeepsTextsLikeAMap() {
        SplittableRandom dice = new SplittableRandom(6);
        for (int i = 0; i < 3000; i++) {
            Map<String, String> expected = new LinkedHashMap<>();
            LocalisedText.Builder builder = LocalisedText.builder();
            LocalisedText early = builder.build();
            Map<String, String> expectedEarly = Map.of();
            for (int size = dice.nextInt(20); size > 0; size--) {
                String tag = "t" + dice.nextInt(14);
                assertThat(builder.has(tag)).isEqualTo(expected.containsKey(tag));
                builder.put(tag, "text " + size);
                expected.put(tag, "text " + size);
                if (dice.nextInt(12) == 0) {
                    builder.clear();
                    expected.clear();
                }
                if (dice.nextInt(6) == 0) {
                    early = builder.build();
                    expectedEarly = new LinkedHashMap<>(expected);
                }
            }
            LocalisedText text = builder.build();
            assertThat(text.asMap()).isEqualTo(expected).hasSameSizeAs(expected);
            assertThat(text.asMap().keySet()).containsExactlyElementsOf(expected.keySet());
            assertThat(text.asMap().get("t1")).isEqualTo(expected.get("t1"));
            assertThat(early.asMap()).isEqualTo(expectedEarly);
            assertThat(text).isEqualTo(LocalisedText.of(expected)).hasSameHashCodeAs(LocalisedText.of(expected));
        }
    }
}
