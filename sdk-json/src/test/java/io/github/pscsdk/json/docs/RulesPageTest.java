package io.github.pscsdk.json.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/rules.md} is what the rules and vectors say. To write it anew: {@code mvn -pl sdk-json -am test
 * -Dtest=RulesPageTest -Dsurefire.failIfNoSpecifiedTests=false -Dpsc.update=true}.
 */
class RulesPageTest {

    private static final Path PAGE = Path.of("..", "docs", "rules.md");

    @Test
    void thePageIsUpToDate() throws IOException {
        String page = RulesPage.make();
        if (Boolean.getBoolean("psc.update")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE)
                .as("%s is not what the rules say; the comment of this test tells how to update it", PAGE)
                .hasContent(page);
    }
}
