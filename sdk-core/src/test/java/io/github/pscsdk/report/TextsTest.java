package io.github.pscsdk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.RuleTexts;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.validation.RuleCatalogue;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of all languages: none is missing, none is left over, and each has the places that the English one has. */
class TextsTest {

    private static final List<String> PARTS = List.of("summary", "why", "fix", "message");

    private static Properties bundle(String language) {
        Properties bundle = new Properties();
        String name = "rules_" + language + ".properties";
        try (Reader in = new InputStreamReader(Texts.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            bundle.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bundle;
    }

    /** The names in braces; of those that have a singular and a plural, only that they have both. */
    private static Set<String> placeholders(String template) {
        Set<String> places = new TreeSet<>();
        Matcher matcher = Messages.PLACEHOLDER.matcher(template);
        while (matcher.find()) {
            String form = matcher.group(2);
            if (form == null || !form.contains("|")) {
                places.add(matcher.group(1) + (form == null ? "" : ":" + form));
            }
        }
        return places;
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "es", "pt"})
    void noTextIsMissingAndNoneIsLeftOver(String language) {
        Set<String> wanted = new TreeSet<>(Set.of("not-checked"));
        RuleCatalogue.all().forEach(info -> PARTS.forEach(part -> wanted.add(info.code() + "." + part)));
        Stream.of(Reason.values()).forEach(reason -> wanted.add("reason." + reason.code()));
        Set<String> there = new TreeSet<>(bundle(language).stringPropertyNames());
        there.removeIf(key -> key.startsWith("word."));
        Set<String> missing = new TreeSet<>(wanted);
        missing.removeAll(there);
        assertThat(missing).as("texts that rules_%s.properties lacks", language).isEmpty();
        there.removeAll(wanted);
        assertThat(there)
                .as("texts in rules_%s.properties that nothing uses", language)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "es", "pt"})
    void aMessageHasThePlaceholdersOfTheEnglishOne(String language) {
        Properties bundle = bundle(language);
        List<String> wrong = new ArrayList<>();
        for (RuleInfo info : RuleCatalogue.all()) {
            String message = bundle.getProperty(info.code() + ".message", "");
            if (!placeholders(message).equals(placeholders(info.message()))) {
                wrong.add(info.code() + ": " + message + " <> " + info.message());
            }
            if (count(message, '[') != count(info.message(), '[') || count(message, '[') != count(message, ']')) {
                wrong.add(info.code() + ": brackets in " + message);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "es", "pt"})
    void aTextIsASentenceAndNoCopyOfTheEnglishOne(String language) {
        Properties bundle = bundle(language);
        for (RuleInfo info : RuleCatalogue.all()) {
            for (String part : PARTS) {
                String text = bundle.getProperty(info.code() + "." + part, "");
                assertThat(text)
                        .as("%s.%s in %s", info.code(), part, language)
                        .isNotBlank()
                        .isEqualTo(text.strip())
                        .endsWith(".")
                        .doesNotContain("  ", "\n", "..")
                        .isNotEqualTo(RuleTexts.english(info).part(part));
            }
            assertThat(bundle.getProperty(info.code() + ".summary"))
                    .as("the summary of %s is one sentence in %s, as in English", info.code(), language)
                    .matches("[\\p{Lu}«][^.?!]*\\.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "es", "pt"})
    void whatIsCountedHasASingularAndAPlural(String language) {
        Properties bundle = bundle(language);
        for (RuleInfo info : RuleCatalogue.all()) {
            Matcher matcher = Messages.PLACEHOLDER.matcher(bundle.getProperty(info.code() + ".message", ""));
            while (matcher.find()) {
                String form = matcher.group(2);
                if (form != null && form.contains("|")) {
                    assertThat(form.split("\\|", -1))
                            .as("forms of %s in %s", info.code(), language)
                            .hasSize(2)
                            .doesNotContain("");
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|en",
                "fr|fr",
                "fr-BE|fr",
                "pt-BR|pt",
                "es-419|es",
                "de|en",
                "ca, es;q=0.8, en;q=0.5|es",
                "de;q=0.9, fr;q=0.1|fr",
                "*|en"
            })
    void theNearestLanguageIsTaken(String wish, String language) {
        assertThat(Texts.in(wish).locale().toLanguageTag()).isEqualTo(language);
    }

    @Test
    void whatIsNoLanguageIsRefused() {
        assertThatThrownBy(() -> Texts.in("no language")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theLanguageDoesNotDependOnTheMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.FRENCH);
            assertThat(Texts.in("de").reason(Reason.DAMAGED)).isEqualTo(Reason.DAMAGED.text());
            assertThat(Texts.in("es").reason(Reason.DAMAGED)).contains("error");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en,0,plural",
        "en,1,singular",
        "en,2,plural",
        "es,0,plural",
        "fr,0,singular",
        "fr,1,singular",
        "pt,0,plural",
        "pt,2,plural"
    })
    void theNumberTellsSingularFromPlural(String language, long number, String expected) {
        assertThat(Texts.in(language).fill("{n:singular|plural}", Values.of("n", number)))
                .isEqualTo(expected);
    }

    @Test
    void aGoalIsShownWithItsTitle() {
        Values goal = Values.of("goal", "11");
        assertThat(Texts.in("fr").fill("{goal:goal}", goal)).startsWith("11 (Villes");
        assertThat(Texts.ENGLISH.fill("{goal:goal}", goal)).startsWith("11 (Sustainable");
        assertThat(Texts.ENGLISH.fill("{goal:goal}", Values.of("goal", "99"))).isEqualTo("99");
    }

    @Test
    void aPhraseIsTranslatedAndDataIsNot() {
        Values values = Values.of("found", "a text");
        assertThat(Texts.in("fr").fill("{found:word}", values)).isEqualTo("un texte");
        assertThat(Texts.in("fr").fill("{found}", values)).isEqualTo("a text");
    }
}
