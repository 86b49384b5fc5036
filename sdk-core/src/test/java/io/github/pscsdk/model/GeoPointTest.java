package io.github.pscsdk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.pscsdk.Dice;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeoPointTest {

    @ParameterizedTest
    @CsvSource({"'36.8,10.18', 36.8, 10.18", "'36.80,-10', 36.80, -10", "'-0.5,0', -0.5, 0", "'91,181', 91, 181"})
    void aPointIsLatitudeThenLongitude(String text, BigDecimal latitude, BigDecimal longitude) {
        GeoPoint point = GeoPoint.parse(text);

        assertThat(point.getLatitude()).isEqualTo(latitude);
        assertThat(point.getLongitude()).isEqualTo(longitude);
        assertThat(point).isEqualTo(GeoPoint.of(latitude, longitude));
        assertThat(point.print()).isEqualTo(text);
    }

    @Test
    void degreesArePrintedPlain() {
        assertThat(GeoPoint.of(new BigDecimal("1E+1"), new BigDecimal("1E-7")).print())
                .isEqualTo("10,0.0000001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ",",
                "36.8",
                "36.8,",
                ",10.18",
                "36.8 10.18",
                "36.8, 10.18",
                "36,8,10,18",
                "N36,E10",
                "36.8;10"
            })
    void whatIsNoPairOfNumbersIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GeoPoint.parse(text))
                .withMessageContaining("not a latitude");
    }

    @Test
    void whatIsPrintedIsReadAgain() {
        Dice dice = Dice.ofSeed(36_001);
        for (int i = 0; i < 5_000; i++) {
            GeoPoint point = GeoPoint.of(degrees(dice, 90), degrees(dice, 180));
            assertThat(GeoPoint.parse(point.print())).as("%s", dice).isEqualTo(point);
        }
    }

    private static BigDecimal degrees(Dice dice, int most) {
        int scale = dice.below(8);
        int units = (int) Math.pow(10, scale);
        return BigDecimal.valueOf(dice.below(2L * most * units + 1) - (long) most * units, scale);
    }
}
