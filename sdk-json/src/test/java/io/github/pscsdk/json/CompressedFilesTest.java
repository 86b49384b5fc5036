package io.github.pscsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.report.Finding;
import io.github.pscsdk.report.Report;
import io.github.pscsdk.validation.PscValidator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files compressed with gzip are read as if they were not, but for the digest; they cannot fill the disk. */
class CompressedFilesTest {

    private static final Path PROGRAMME = Path.of("..", "sdk-examples", "data", "programme.json");

    private static byte[] pack(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] programme(Layout layout) throws IOException {
        return ExchangeWriter.create()
                .toString(ExchangeReader.create().read(PROGRAMME), layout)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> found(Report report) {
        return report.getFindings().stream().map(Finding::toString).toList();
    }

    @ParameterizedTest
    @EnumSource
    void theSameIsFoundInTheSamePlaces(Layout layout) throws IOException {
        byte[] plain = programme(layout);
        Report report = Exchange.validate(Exchange.input(pack(plain)));
        assertThat(found(report)).isNotEmpty().isEqualTo(found(Exchange.validate(Exchange.input(plain))));
        assertThat(ExchangeReader.create().read(Exchange.input(pack(plain))))
                .isEqualTo(ExchangeReader.create().read(PROGRAMME));
    }

    @Test
    void theDigestIsThatOfTheFileAsItCame(@TempDir Path folder) throws Exception {
        byte[] packed = pack(programme(Layout.DOCUMENT));
        Path file = Files.write(folder.resolve("programme.json.gz"), packed);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(packed);
        Report.Input input =
                ExchangeValidator.create().validate(file).getInputs().get(0);
        assertThat(input.sha256()).contains(HexFormat.of().formatHex(digest));
        assertThat(input.name()).isEqualTo(file.toString());
    }

    @Test
    void severalMembersAreOneFile() throws IOException {
        byte[] plain = programme(Layout.STREAM);
        int half = plain.length / 2;
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        packed.write(pack(Arrays.copyOf(plain, half)));
        packed.write(pack(Arrays.copyOfRange(plain, half, plain.length)));
        assertThat(found(Exchange.validate(Exchange.input(packed.toByteArray()))))
                .isEqualTo(found(Exchange.validate(Exchange.input(plain))));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsCutOffIsTruncatedOnceWhereverTheCutIs(Layout layout) throws IOException {
        byte[] packed = pack(programme(layout));
        for (int length = 20; length < packed.length; length += packed.length / 40) {
            Report report = Exchange.validate(Exchange.input(Arrays.copyOf(packed, length)));
            assertThat(report.getFindings())
                    .as("%d bytes of %d", length, packed.length)
                    .extracting(Finding::getRule)
                    .containsOnlyOnce("truncated-file");
        }
    }

    @Test
    void aBombIsRefusedBeforeItFillsTheDisk() throws IOException {
        byte[] bomb = pack(new byte[64 << 20]);
        assertThat(bomb.length).isLessThan(100_000);
        Report report = Exchange.validate(Exchange.input(bomb));
        assertThat(report.getFindings()).extracting(Finding::getRule).containsExactly("limit-exceeded");
        assertThat(report.getFindings().get(0).getValues().asMap())
                .containsEntry("limit", "expansion")
                .containsEntry("maximum", 200L);
    }

    @Test
    void theLimitCanBeSetAndSmallFilesMayExpandAsTheyLike() throws IOException {
        String spaces = " ".repeat(900_000);
        byte[] packed = pack((Exchange.HEADER + spaces + "}").getBytes(StandardCharsets.UTF_8));
        ReadLimits strict = ReadLimits.builder().expansion(1).build();
        assertThat(ExchangeValidator.create(PscValidator.create(), strict)
                        .validate(List.of(Exchange.input(packed)))
                        .getFindings())
                .isEmpty();
        byte[] larger = pack((Exchange.HEADER + spaces + spaces + "}").getBytes(StandardCharsets.UTF_8));
        assertThat(ExchangeValidator.create(PscValidator.create(), strict)
                        .validate(List.of(Exchange.input(larger)))
                        .getFindings())
                .extracting(Finding::getRule)
                .containsExactly("limit-exceeded");
    }
}
