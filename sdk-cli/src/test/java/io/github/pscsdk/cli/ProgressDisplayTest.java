package io.github.pscsdk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The bar that long runs show on a terminal. */
class ProgressDisplayTest {

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

    @Test
    void aLongRunShowsFileShareAndSize() {
        run(Duration.ZERO);
        assertThat(shown()).contains("big.ndjson").contains("50%").contains("1000/2000 MB");
    }

    @Test
    void aShortRunShowsNothing() {
        run(Duration.ofHours(1));
        assertThat(shown()).isEmpty();
    }

    private void run(Duration patience) {
        try (ProgressDisplay display =
                new ProgressDisplay(new PrintStream(shown, true, StandardCharsets.UTF_8), patience)) {
            display.read("big.ndjson", 0, 2_000_000_000);
            display.read("big.ndjson", 1_000_000_000, 2_000_000_000);
        }
    }

    private String shown() {
        return shown.toString(StandardCharsets.UTF_8);
    }
}
