package io.github.pscsdk.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files that are made of what stands elsewhere. The property {@code psc.update} has them written instead of compared.
 */
final class Generated {

    private Generated() {}

    static void check(Path file, String expected) throws IOException {
        if (Boolean.getBoolean("psc.update")) {
            Files.writeString(file, expected);
        }
        assertThat(Files.exists(file) ? Files.readString(file) : "")
                .as("%s is stale; write it anew with mvn verify -Dpsc.update=true, and read what has changed", file)
                .isEqualTo(expected);
    }
}
