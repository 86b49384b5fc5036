package io.github.pscsdk.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.Dice;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordIdTest {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    @ParameterizedTest
    @ValueSource(strings = {"a", "0", "2018", "global-meeting-1", "a-b-c", "0-0", "9z"})
    void lettersAndDigitsWithSingleHyphensAreWellFormed(String id) {
        assertThat(RecordId.of(id).isWellFormed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "-a",
                "a-",
                "a--b",
                "A",
                "a_b",
                "a.b",
                "a b",
                " a",
                "a/b",
                "é",
                "٢",
                "ａ",
                "a\u2010b",
                "😀"
            })
    void anythingElseIsKeptButNotWellFormed(String id) {
        assertThat(RecordId.of(id).isWellFormed()).isFalse();
        assertThat(RecordId.of(id).getValue()).isEqualTo(id);
        assertThat(RecordId.of(id)).hasToString(id);
    }

    @Test
    void sixtyFourCharactersAreWellFormedAndOneMoreIsNot() {
        assertThat(RecordId.MAX_LENGTH).isEqualTo(64);
        assertThat(RecordId.of("a".repeat(64)).isWellFormed()).isTrue();
        assertThat(RecordId.of("a".repeat(65)).isWellFormed()).isFalse();
    }

    @Test
    void anIdIsWellFormedJustIfItMatchesTheExpressionOfTheFormat() {
        Dice dice = Dice.ofSeed(64_001);
        int wellFormed = 0;
        for (int i = 0; i < 50_000; i++) {
            String id = dice.text(dice.oneIn(2) ? "az09-" : "az09-A_`{/: é٢", dice.oneIn(10) ? 70 : 6);
            boolean expected = FORM.matcher(id).matches() && id.length() <= 64;
            wellFormed += expected ? 1 : 0;
            assertThat(RecordId.of(id).isWellFormed()).as("%s: %s", dice, id).isEqualTo(expected);
        }
        assertThat(wellFormed).isBetween(5_000, 45_000);
    }

    @Test
    void idsAreEqualAndSortByTheirSpelling() {
        assertThat(RecordId.of("a")).isEqualTo(RecordId.of("a")).hasSameHashCodeAs(RecordId.of("a"));
        assertThat(RecordId.of("a")).isNotEqualTo(RecordId.of("A")).isNotEqualTo("a");
        assertThat(Stream.of("b", "a-1", "a", "a1", "B").map(RecordId::of).sorted())
                .extracting(RecordId::getValue)
                .containsExactly("B", "a", "a-1", "a1", "b");
    }
}
