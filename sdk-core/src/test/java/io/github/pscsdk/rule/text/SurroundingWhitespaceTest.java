package io.github.pscsdk.rule.text;

import static io.github.pscsdk.rule.Given.gironaAndTunis;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.LocalisedText;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.Source;
import io.github.pscsdk.rule.RandomTexts;
import io.github.pscsdk.rule.RuleTrial;
import io.github.pscsdk.text.WhiteSpace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SurroundingWhitespaceTest {

    private final RuleTrial trial = RuleTrial.of(new SurroundingWhitespace());

    private RuleTrial.Said on(String title) {
        return trial.on(gironaAndTunis().title(LocalisedText.of("en", title)).build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " Green belts",
                "Green belts ",
                "Green belts\n",
                "\tGreen belts",
                "\u00A0Green belts",
                "Green belts\u2003",
                "\u0085Green belts"
            })
    void whiteSpaceAtEitherEndIsFound(String title) {
        on(title).onlyFound("/partnerships/0/title/en", Values.of("text", "Green belts"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Green belts", "Green  belts", "Green\nbelts", "\u200BGreen belts"})
    void whiteSpaceInsideIsSound(String title) {
        on(title).nothing();
    }

    @Test
    void aTextWithoutLanguageIsReadToo() {
        assertThat(trial.on(Source.builder()
                                .id(RecordId.of("page"))
                                .title("A page ")
                                .build())
                        .pointers())
                .containsExactly("/sources/0/title");
    }

    @Test
    void aBlankTextIsBlankAndNoMore() {
        on("  ").onlyNotChecked(Reason.DAMAGED);
    }

    @Test
    void whatTheFilterLetsPassIsSound() {
        FilteredTexts.assertHeldBack(
                text -> WhiteSpace.strip(text).length() < text.length(),
                RandomTexts.of(4, "a", "b", "é", "大", " ", "\t", "\u0085", "\u00A0", "\u3000", "\u200B", "\u001C"),
                SurroundingWhitespace.FILTER);
    }
}
