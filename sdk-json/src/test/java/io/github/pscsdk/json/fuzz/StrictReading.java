package io.github.pscsdk.json.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.json.ExchangeInput;
import io.github.pscsdk.json.ExchangeValidator;
import io.github.pscsdk.report.Report;
import io.github.pscsdk.report.Verdict;
import io.github.pscsdk.validation.PscValidator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Validates any bytes, and holds the verdict against a strict JSON reader that knows nothing of the format. */
final class StrictReading {

    private static final ExchangeValidator VALIDATOR = ExchangeValidator.create(
            PscValidator.builder().asOf(LocalDate.of(2026, 11, 22)).build());

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private StrictReading() {}

    /** No crash, no rule that crashes, and never valid what a strict reader refuses. */
    static void check(byte[] bytes) {
        Report report;
        try {
            report = VALIDATOR.validate(List.of(ExchangeInput.of("fuzz", new ByteArrayInputStream(bytes))));
        } catch (IOException e) {
            throw new AssertionError("bytes in memory can be read", e);
        }
        assertThat(report.getEngineFailures()).isEmpty();
        if (report.getVerdict() == Verdict.VALID) {
            assertThat(isStrictJson(bytes)).as("strict JSON").isTrue();
        }
    }

    private static boolean isStrictJson(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String withoutBom = text.startsWith("\uFEFF") ? text.substring(1) : text;
            return isJson(withoutBom)
                    || withoutBom.lines().filter(line -> !line.isBlank()).allMatch(StrictReading::isJson);
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean isJson(String text) {
        try {
            return !STRICT.readTree(text).isMissingNode();
        } catch (JacksonException e) {
            return false;
        }
    }
}
