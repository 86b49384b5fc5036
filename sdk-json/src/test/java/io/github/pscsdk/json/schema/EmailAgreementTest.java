package io.github.pscsdk.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.pscsdk.json.ExchangeSchema;
import io.github.pscsdk.model.Contact;
import io.github.pscsdk.model.Dataset;
import io.github.pscsdk.model.LocalisedText;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.validation.PscValidator;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The validator and the JSON Schema accept and refuse the same e-mail addresses. */
class EmailAgreementTest {

    private static final int TRIALS = 10_000;

    private static final String[] PIECES = {
        "a",
        "b",
        "1",
        "é",
        "Ж",
        "東",
        "\uD801\uDC00",
        "-",
        ".",
        "@",
        "_",
        "+",
        "'",
        "/",
        "=",
        "{",
        "\"",
        " ",
        "\u00A0",
        "\u200B",
        "\u00AD",
        "\uFEFF",
        "’",
        "[",
        "]",
        "[127.0.0.1]",
        "[IPv6:::1]",
        ":",
        "\\",
        "(",
        ",",
        "?",
        "#",
        "\n",
        "a".repeat(62),
        "office",
        "example.org"
    };

    private static final PscValidator VALIDATOR = PscValidator.create();
    private static final JsonMapper JSON = new JsonMapper();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(
                    JSON.readTree(ExchangeSchema.document()).at("/$defs/Email").toString(), InputFormat.JSON);

    private static boolean isAddress(String text) {
        Dataset dataset = Dataset.builder()
                .addPartnerships(Partnership.builder()
                        .id(RecordId.of("p"))
                        .title(LocalisedText.of("en", "A partnership"))
                        .addContacts(Contact.builder().email(text).build())
                        .build())
                .build();
        return VALIDATOR.validate(dataset).getRules().get("invalid-email") == null;
    }

    private static String random(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        if (random.nextInt(8) > 0) {
            text.append('@');
            for (int i = random.nextInt(5); i >= 0; i--) {
                // Mostly what domains have.
                text.append(PIECES[random.nextInt(random.nextInt(3) == 0 ? PIECES.length : 9)]);
            }
        }
        return text.toString();
    }

    @Test
    void onRandomTexts() {
        Random random = new Random(20261201);
        int addresses = 0;
        for (int i = 0; i < TRIALS; i++) {
            String text = random(random);
            boolean address = isAddress(text);
            addresses += address ? 1 : 0;

            assertThat(SCHEMA.validate(JSON.writeValueAsString(text), InputFormat.JSON)
                            .isEmpty())
                    .as("seed 20261201, trial %d: <%s>", i, text)
                    .isEqualTo(address);
        }
        assertThat(addresses).isBetween(TRIALS / 50, TRIALS * 3 / 4);
    }
}
