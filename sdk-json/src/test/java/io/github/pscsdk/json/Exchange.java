package io.github.pscsdk.json;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.model.Dataset;
import io.github.pscsdk.report.Finding;
import io.github.pscsdk.report.Report;
import io.github.pscsdk.validation.PscValidator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** Texts and bytes as exchange files, read or validated on 22 November 2026. */
final class Exchange {

    /** What all of them are called. */
    static final String NAME = "test";

    /** The header that every file must have, without the closing brace. */
    static final String HEADER = "{\"format\":\"psc-exchange\",\"version\":\"1.0\"";

    private static final ExchangeValidator VALIDATOR = ExchangeValidator.create(
            PscValidator.builder().asOf(LocalDate.of(2026, 11, 22)).build());

    private Exchange() {}

    /** A file by the name of {@link #NAME}. */
    static ExchangeInput input(String text) {
        return input(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A file by the name of {@link #NAME}. */
    static ExchangeInput input(byte[] bytes) {
        return ExchangeInput.of(NAME, new ByteArrayInputStream(bytes));
    }

    static Dataset read(String text) throws IOException {
        return ExchangeReader.create().read(input(text));
    }

    static Report validate(String text) throws IOException {
        return validate(input(text));
    }

    static Report validate(ExchangeInput input) throws IOException {
        return VALIDATOR.validate(List.of(input));
    }

    /** The findings of category structure: those of the reader and of single values. */
    static List<Finding> structure(Report report) {
        return report.getFindings().stream()
                .filter(finding -> finding.getCategory() == Category.STRUCTURE)
                .toList();
    }

    /** A file beside the tests. */
    static byte[] resource(String name) throws IOException {
        try (InputStream in = Exchange.class.getResourceAsStream("/" + name)) {
            if (in == null) {
                throw new IOException("not there: " + name);
            }
            return in.readAllBytes();
        }
    }
}
