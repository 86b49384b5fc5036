package io.github.pscsdk.codelist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en",
                "EN",
                "pt-BR",
                "PT-br",
                "es-419",
                "zh-Hant",
                "zh-Hant-TW",
                "sr-Latn-RS",
                "cnr",
                "und",
                "mul",
                "en-XK",
                "zh-yue-HK",
                "zh-cmn-Hans-CN",
                "sl-rozaj-biske-1994",
                "de-CH-1901",
                "de-1996",
                "en-a-myext-b-another",
                "ar-u-nu-latn",
                "en-x-twain",
                "hy-Latn-IT-arevela",
                "en-0-abc",
                "en-a-bbb-x-a-ccc",
                "zzz"
            })
    void ordinaryTagsAreKnown(String tag) {
        assertThat(LanguageTags.isWellFormed(tag)).isTrue();
        assertThat(LanguageTags.isKnown(tag)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zz",
                "xx",
                "sh",
                "uk-UK",
                "en-UK",
                "en-EU",
                "en-ZZ",
                "x-psc",
                "X-a-b-c",
                "abcd",
                "english",
                "francais",
                "abcdefgh-Latn"
            })
    void someWellFormedTagsNameNothingKnown(String tag) {
        assertThat(LanguageTags.isWellFormed(tag)).isTrue();
        assertThat(LanguageTags.isKnown(tag)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "e",
                "en-",
                "-en",
                "en--GB",
                "en_GB",
                "en GB",
                " en",
                "en ",
                "12",
                "e1",
                "abcdefghi",
                "en-Latn-Latn",
                "en-GB-GB",
                "en-GB-Latn",
                "en-a",
                "en-a-x",
                "en-a-b",
                "en-x",
                "x",
                "x-",
                "x-abcdefghi",
                "en-x-abcdefghi",
                "en-abcdefghi",
                "en-12",
                "en-1",
                "en-abc1",
                "zh-aaa-bbb-ccc-ddd",
                "abcd-aaa",
                "i-klingon",
                "français",
                "рус",
                "еn",
                "\u212Ao",
                "en\n",
                "en-GB\u0000"
            })
    void malformedTagsAreRefused(String tag) {
        assertThat(LanguageTags.isWellFormed(tag)).isFalse();
        assertThat(LanguageTags.isKnown(tag)).isFalse();
    }

    @Test
    void aHostileTagIsRefusedInLinearTime() {
        assertThat(LanguageTags.isWellFormed("en" + "-abcdefgh".repeat(100_000) + "-!"))
                .isFalse();
        assertThat(LanguageTags.isWellFormed("en-a" + "-aa".repeat(100_000))).isTrue();
    }

    @Test
    void everyTagThatJavaWritesIsWellFormed() {
        assertThat(Locale.getAvailableLocales())
                .extracting(Locale::toLanguageTag)
                .allMatch(LanguageTags::isWellFormed);
    }

    @Test
    void theLanguagesOfAllTitlesAndNamesAreKnown() {
        assertThat(SdgGoal.find("11").orElseThrow().languages()).allMatch(LanguageTags::isKnown);
        assertThat(CountryInfo.find("FR").orElseThrow().names().keySet()).allMatch(LanguageTags::isKnown);
    }

    @Test
    void languagesHaveAnEnglishName() {
        assertThat(LanguageTags.englishName("pt-BR")).contains("Portuguese");
        assertThat(LanguageTags.englishName("SW")).contains("Swahili");
        assertThat(LanguageTags.englishName("und")).isEmpty();
    }

    @Test
    void theLocaleOfTheMachineDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(LanguageTags.isKnown("IT")).isTrue();
            assertThat(LanguageTags.isKnown("it-it")).isTrue();
            assertThat(LanguageTags.englishName("ID")).contains("Indonesian");
        } finally {
            Locale.setDefault(before);
        }
    }
}
