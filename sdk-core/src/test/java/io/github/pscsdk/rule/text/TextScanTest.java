package io.github.pscsdk.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.model.LocalisedText;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.rule.Given;
import io.github.pscsdk.rule.RandomTexts;
import org.junit.jupiter.api.Test;

class TextScanTest {

    private static final TextFilter DIGITS = TextFilter.having(Character::isDigit, (owner, text) -> text.length() > 2);

    private static final TextFilter DIGITS_AND_SIGNS = TextFilter.havingBoth(
            Character::isDigit, c -> c == '#' || c == '\u20AC', (owner, text) -> owner == Partnership.class);

    private static final TextFilter DIGITS_ONLY = TextFilter.havingOnly(Character::isDigit, (owner, text) -> true);

    private static TextScan scan(String text) {
        return TextScan.of(
                Given.gironaAndTunis().title(LocalisedText.of("en", text)).build());
    }

    @Test
    void onePassHoldsBackWhatEachFilterHoldsBackByItself() {
        for (String text : RandomTexts.of(3, "1", "22", "a", "#", "\u20AC", " ", "\uD83C\uDF0A")
                .subList(0, 20_000)) {
            TextScan scan = scan(text);
            for (TextFilter filter : new TextFilter[] {DIGITS, DIGITS_AND_SIGNS, DIGITS_ONLY}) {
                assertThat(scan.mayHoldBack(filter)).as(text).isEqualTo(filter.holdsBack(Partnership.class, text));
            }
        }
    }

    @Test
    void aFilterThatIsMadeAfterAScanMayHoldBackWhatWasScanned() {
        TextScan scan = scan("Green belts");
        TextFilter later = TextFilter.having(c -> c == '~', (owner, text) -> true);

        assertThat(scan.mayHoldBack(later)).isTrue();
        assertThat(scan("Green belts").mayHoldBack(later)).isFalse();
    }
}
