package io.github.pscsdk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.pscsdk.Dice;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {

    @ParameterizedTest
    @CsvSource({
        "XI-WIKIDATA:Q3572, XI-WIKIDATA, Q3572",
        "iati-activity:XI-IATI-EC_INTPA:2020/1, iati-activity, XI-IATI-EC_INTPA:2020/1",
        "PIC:, PIC, ''",
        ":5, '', 5"
    })
    void anIdentifierIsReadAsAndPrintedWithAColon(String text, String scheme, String value) {
        Identifier identifier = Identifier.parse(text);

        assertThat(identifier.getScheme()).isEqualTo(scheme);
        assertThat(identifier.getValue()).isEqualTo(value);
        assertThat(identifier).isEqualTo(Identifier.of(scheme, value));
        assertThat(identifier.print()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Q3572", "XI-WIKIDATA Q3572"})
    void whatHasNoColonIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Identifier.parse(text))
                .withMessageContaining("not a scheme");
    }

    @Test
    void whatIsPrintedIsReadAgain() {
        Dice dice = Dice.ofSeed(70_001);
        for (int i = 0; i < 5_000; i++) {
            Identifier identifier = Identifier.of(dice.text("ABC-_12", 6), dice.text("12:AB é", 6));
            assertThat(Identifier.parse(identifier.print())).as("%s", dice).isEqualTo(identifier);
        }
    }

    @Test
    void identifiersSortBySchemeThenValue() {
        assertThat(Stream.of("B:1", "A:2", "A:10", "B:0").map(Identifier::parse).sorted())
                .extracting(Identifier::print)
                .containsExactly("A:10", "A:2", "B:0", "B:1");
    }

    @Test
    void thereIsNoIdentifierWithoutSchemeOrValue() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Identifier.builder().scheme("PIC").build())
                .withMessageContaining("value");
        assertThatIllegalStateException()
                .isThrownBy(() -> Identifier.builder().value("1").build())
                .withMessageContaining("scheme");
    }
}
