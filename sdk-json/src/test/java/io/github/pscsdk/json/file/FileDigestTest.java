package io.github.pscsdk.json.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.json.ExchangeInput;
import io.github.pscsdk.json.ExchangeValidator;
import io.github.pscsdk.report.Report;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FileDigestTest {

    @Test
    void isThatOfTheWholeFileHoweverMuchOfItIsReadAndHow() throws Exception {
        Random random = new Random(20261123);
        for (int run = 0; run < 2000; run++) {
            byte[] bytes = new byte[random.nextInt(300)];
            random.nextBytes(bytes);
            try (ExchangeFile file =
                    ExchangeFile.of("f", new ByteArrayInputStream(bytes), new Limits(100, 100, 100, 1000, 1000, 10))) {
                FileDigest digest = new FileDigest();
                try (InputStream in = digest.taking(file.open())) {
                    readSome(in, random);
                }
                assertThat(digest.of(file)).isEqualTo(sha256(bytes));
            }
        }
    }

    @Test
    void isInTheReportThoughReadingEndsBeforeTheFileDoes() throws Exception {
        for (String text : List.of(
                "{\"format\":\"psc-exchange\",\"version\":\"1.0\"}",
                "{\"format\":\"psc-exchange\",\"version\":\"1.0\"}\n{\"type\":\"organisation\",\"id\":\"a\"}\n",
                "{\"format\":\"psc-exchange\",\"version\":\"1.0\",]" + " ".repeat(100_000) + "}",
                "{\"format\":\"other\"}" + " ".repeat(100_000))) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            for (int threads = 1; threads <= 2; threads++) {
                Report report = ExchangeValidator.create()
                        .withThreads(threads)
                        .validate(List.of(ExchangeInput.of("f", new ByteArrayInputStream(bytes))));
                assertThat(report.getInputs().get(0).sha256()).contains(sha256(bytes));
            }
        }
    }

    private static void readSome(InputStream in, Random random) throws Exception {
        for (int steps = random.nextInt(6); steps > 0; steps--) {
            switch (random.nextInt(4)) {
                case 0 -> assertThat(in.read()).isBetween(-1, 255);
                case 1 ->
                    assertThat(in.read(new byte[100], 10, random.nextInt(90))).isLessThan(90);
                case 2 -> assertThat(in.skip(random.nextInt(50))).isLessThan(50);
                default -> assertThat(in.readNBytes(random.nextInt(100))).hasSizeLessThan(100);
            }
        }
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
