package io.github.pscsdk.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {

    @Test
    void aFigureIsANumberOrWords() {
        Figure number = Figure.of(new BigDecimal("12.50"));
        Figure words = Figure.of("good");

        assertThat(number.number()).contains(new BigDecimal("12.50"));
        assertThat(number.text()).isEmpty();
        assertThat(words.number()).isEmpty();
        assertThat(words.text()).contains("good");
    }

    @ParameterizedTest
    @CsvSource({"12.50, 12.50", "0, 0", "-3, -3", "1E+3, 1000", "1E-3, 0.001"})
    void aNumberIsPrintedPlainAndWithItsScale(BigDecimal number, String printed) {
        assertThat(Figure.of(number)).hasToString(printed).isEqualTo(Figure.of(new BigDecimal(printed)));
    }

    @Test
    void wordsArePrintedAsTheyAre() {
        assertThat(Figure.of("")).hasToString("");
        assertThat(Figure.of(" good ")).hasToString(" good ");
    }

    @Test
    void figuresAreEqualIfTheyAreWrittenAlike() {
        assertThat(Figure.of("12")).isEqualTo(Figure.of("12")).hasSameHashCodeAs(Figure.of("12"));
        assertThat(Figure.of(new BigDecimal("1E+3")))
                .isEqualTo(Figure.of(new BigDecimal("1000")))
                .hasSameHashCodeAs(Figure.of(new BigDecimal("1000")));
        assertThat(Figure.of(new BigDecimal("12")))
                .isNotEqualTo(Figure.of(new BigDecimal("12.0")))
                .isNotEqualTo(Figure.of("12"));
    }
}
