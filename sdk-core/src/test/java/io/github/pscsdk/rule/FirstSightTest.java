package io.github.pscsdk.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FirstSightTest {

    @Test
    void theTableSaysOfEachCharacterWhatItsKindsAre() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_VALUE)
                        .filter(c -> FirstSight.kinds((char) c) != FirstSight.kindsOf((char) c)))
                .isEmpty();
    }
}
