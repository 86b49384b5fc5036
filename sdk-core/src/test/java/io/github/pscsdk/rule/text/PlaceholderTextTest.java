package io.github.pscsdk.rule.text;

import static io.github.pscsdk.rule.Given.gironaAndTunis;
import static io.github.pscsdk.rule.Given.municipality;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Claim;
import io.github.pscsdk.model.Identifier;
import io.github.pscsdk.model.JsonValue;
import io.github.pscsdk.model.LocalisedText;
import io.github.pscsdk.model.Organisation;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.rule.RandomTexts;
import io.github.pscsdk.rule.RuleTrial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholderTextTest {

    private final RuleTrial trial = RuleTrial.of(new PlaceholderText());

    private static Partnership titled(String title) {
        return gironaAndTunis().title(LocalisedText.of("en", title)).build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "n/a",
                "N/A",
                "n.a.",
                "tbc",
                "TBD",
                "tba",
                "xxx",
                "XXXXX",
                "-",
                "--",
                "\u2013",
                "?",
                "???",
                "...",
                "\u2026",
                " tbc\u00A0"
            })
    void aPlaceholderIsFound(String text) {
        trial.on(titled(text)).onlyFound("/partnerships/0/title/en", Values.of("text", text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx", "na", "Tbc and more", "A - B", "Why?", "%", "XXL", "1"})
    void whatSaysSomethingIsSound(String text) {
        trial.on(titled(text)).nothing();
    }

    @Test
    void eachTextIsLookedAtWhereverItStands() {
        Organisation girona = Organisation.builder()
                .from(municipality("girona", "ES"))
                .name(LocalisedText.of("ca", "Girona").and("en", "tbc"))
                .addAliases("Gerona", "-")
                .addIdentifiers(Identifier.of("XI-IATI", "n/a"))
                .build();

        assertThat(trial.on(girona).pointers())
                .containsExactlyInAnyOrder(
                        "/organisations/0/name/en",
                        "/organisations/0/aliases/1",
                        "/organisations/0/identifiers/0/value");
    }

    @Test
    void whatAClaimQuotesIsLeftAsItsSourceHasIt() {
        trial.on(gironaAndTunis()
                        .addClaims(Claim.builder()
                                .field("-")
                                .value(new JsonValue.JsonString("tbc"))
                                .build())
                        .build())
                .nothing();
    }

    @Test
    void rulesThatRunLaterDoNotReadTheText() {
        RuleTrial.of(new SurroundingWhitespace())
                .after(new PlaceholderText())
                .on(titled(" tbc"))
                .onlyNotChecked(Reason.DAMAGED);
    }

    @Test
    void whatTheFilterLetsPassIsSound() {
        FilteredTexts.assertHeldBack(
                PlaceholderText::isPlaceholder,
                RandomTexts.of(
                        5, "n", "N", "/", "a", "A", ".", "t", "B", "c", "d", "x", "X", "xxx", "-", "_", "?", "…", "—",
                        "e", "é", " ", "\u3000", "1"),
                PlaceholderText.FILTER);
    }
}
