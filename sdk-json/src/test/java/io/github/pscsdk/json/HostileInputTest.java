package io.github.pscsdk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.pscsdk.report.Finding;
import io.github.pscsdk.report.Report;
import io.github.pscsdk.report.Verdict;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to exhaust or mislead a reader yield findings within a short time, and are never valid. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class HostileInputTest {

    private static final long SEED = 23;

    private static final String SOURCE = "\"id\":\"a\",\"title\":\"t\"";

    @ParameterizedTest
    @EnumSource
    void deepNesting(Layout layout) throws IOException {
        for (String open : List.of("[", "{\"a\":", "[{\"a\":")) {
            String deep = open.repeat(100_000);
            assertThat(codes(source(layout, SOURCE + ",\"x-a\":" + deep))).containsExactly("limit-exceeded");
            assertThat(codes(source(layout, SOURCE + ",\"description\":" + deep)))
                    .containsExactly("limit-exceeded");
        }
        assertThat(codes("[".repeat(100_000))).containsExactly("not-a-psc-file");
        assertThat(codes("{\"a\":".repeat(100_000))).contains("limit-exceeded");
    }

    @ParameterizedTest
    @EnumSource
    void numbersThatTakeForeverToCalculateWith(Layout layout) throws IOException {
        for (String number : List.of("1e999999999", "-1E-999999999", "1e99999999999999999999", "1".repeat(200_000))) {
            String claim = "\"claims\":[{\"field\":\"/title\",\"value\":" + number + "}]";
            assertThat(codes(source(layout, SOURCE + "," + claim))).containsExactly("unused-source", "limit-exceeded");
            assertThat(codes(source(layout, SOURCE + ",\"x-a\":" + number)))
                    .containsExactly("unused-source", "limit-exceeded");
        }
        String programme = Exchange.HEADER + ",\"programme\":{\"budget\":{\"amount\":%s,\"currency\":\"EUR\"}}}";
        assertThat(codes(programme.formatted("1e999999999"))).containsExactly("limit-exceeded");
        assertThat(codes(programme.formatted("1e99"))).containsExactly("invalid-number");
    }

    @ParameterizedTest
    @EnumSource
    void aHundredThousandUnknownMembers(Layout layout) throws IOException {
        StringBuilder members = new StringBuilder(SOURCE);
        for (int i = 0; i < 100_000; i++) {
            members.append(",\"titel").append(i).append("\":1");
        }
        Report report =
                Exchange.validate(source(layout, members.append(",\"url\":5").toString()));
        assertThat(report.getVerdict()).isEqualTo(Verdict.INVALID);
        assertThat(report.getRules().get("unknown-field")).hasToString("RuleCount[count=100000, shown=100]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5,", "\"no tag\",", "\"\",", "[],"})
    void tensOfThousandsOfDamagedElements(String element) throws IOException {
        String list = "[" + element.repeat(30_000) + "\"en\"]";
        String meeting = "\"id\":\"m\",\"kind\":\"other\",\"title\":{\"en\":\"t\"},\"start\":\"2023\",\"languages\":"
                + list + ",\"hosts\":" + list + ",\"sessions\":" + list;
        assertThat(codes(Exchange.HEADER + ",\"meetings\":[{" + meeting + "}]}"))
                .hasSizeLessThan(500);
    }

    @ParameterizedTest
    @EnumSource
    void aHundredThousandTimesTheSameMember(Layout layout) throws IOException {
        Report report = Exchange.validate(source(layout, SOURCE + ",\"title\":\"t\"".repeat(100_000)));
        assertThat(report.getRules().get("duplicate-field")).hasToString("RuleCount[count=100000, shown=100]");
    }

    @ParameterizedTest
    @EnumSource
    void aTextOfFiftyMegabytes(Layout layout, @TempDir Path directory) throws IOException {
        Path file = directory.resolve("long");
        String[] around = source(layout, SOURCE + ",\"x-a\":\"|\"").split("\\|", -1);
        byte[] piece = "\u00e9".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(around[0].getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 50 * 8; i++) {
                out.write(piece);
            }
            out.write(around[1].getBytes(StandardCharsets.UTF_8));
        }
        Report report = Exchange.validate(ExchangeInput.of(file));
        assertThat(report.getFindings()).extracting(Finding::getRule).containsExactly("limit-exceeded");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "80",
                "C0 80",
                "C1 BF",
                "E0 80 80",
                "E0 9F BF",
                "F0 80 80 80",
                "F0 8F BF BF",
                "F4 90 80 80",
                "F5 80 80 80",
                "F8 88 80 80 80",
                "ED A0 80",
                "ED BF BF",
                "FE",
                "FF",
                "C3",
                "C3 28",
                "E2 82",
                "F0 9F 98",
                "EF BB"
            })
    void bytesThatAreNotUtf8(String hex) throws IOException {
        byte[] bad = HexFormat.ofDelimiter(" ").parseHex(hex);
        for (String place : List.of("\"x-|\":1", "\"x-a\":\"|\"", "|", "\"x-a\":1|")) {
            for (Layout layout : Layout.values()) {
                // Padding moves the bytes over the borders of the buffers of readers.
                for (int padding : new int[] {0, 7_999 - 80, (1 << 16) - 80, (1 << 16) - 81, (1 << 16) - 82}) {
                    String text = " ".repeat(padding) + source(layout, SOURCE + "," + place);
                    Report report = Exchange.validate(Exchange.input(with(text, bad)));
                    assertThat(report.getFindings())
                            .as("%s in %s, %s, %d", hex, place, layout, padding)
                            .extracting(Finding::getRule)
                            .containsExactly("not-utf8");
                }
            }
        }
    }

    private static byte[] with(String text, byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int at = text.indexOf('|');
        out.write(text.substring(0, at).getBytes(StandardCharsets.UTF_8));
        out.write(bytes);
        out.write(text.substring(at + 1).getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "UTF-32BE"})
    void otherEncodings(String charset) throws IOException {
        for (String bom : List.of("", "\ufeff")) {
            for (Layout layout : Layout.values()) {
                byte[] bytes = (bom + source(layout, SOURCE)).getBytes(Charset.forName(charset));
                assertThat(Exchange.validate(Exchange.input(bytes)).getFindings())
                        .as("%s, %s", charset, layout)
                        .extracting(Finding::getRule)
                        .containsExactly("not-utf8");
            }
        }
        byte[] header = (Exchange.HEADER + "}\n").getBytes(StandardCharsets.UTF_8);
        byte[] record = ("{\"type\":\"source\"," + SOURCE + "}").getBytes(Charset.forName(charset));
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        mixed.write(header);
        mixed.write(record);
        assertThat(Exchange.validate(Exchange.input(mixed.toByteArray())).getVerdict())
                .isEqualTo(Verdict.INVALID);
    }

    @ParameterizedTest
    @EnumSource
    void nulBytes(Layout layout) throws IOException {
        for (String place : List.of("\"x-\0\":1", "\"x-a\":\"\0\"", "\0", "\"x-a\":\0")) {
            assertThat(codes(source(layout, SOURCE + "," + place))).as(place).containsExactly("not-json");
        }
        // A document that ends on its first line would be the header of a stream.
        assertThat(codes(source(layout, SOURCE).replace(",\"version", "\n,\"version") + "\0"))
                .contains("not-json");
        assertThat(codes("\0".repeat(1000))).containsExactly("not-utf8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \t\r\n",
                "\ufeff",
                "[]",
                "5",
                "\"psc-exchange\"",
                "null",
                "[{\"format\":\"psc-exchange\"}]",
                "<html>",
                "{\"type\":\"FeatureCollection\",\"features\":[]}",
                "{}",
                "{}{}",
                "{}\n{}",
                "}",
                "]\n{",
                "\"",
                ",",
                "id;title\na;b"
            })
    void whatIsNoExchangeFile(String text) throws IOException {
        Report report = Exchange.validate(text);
        assertThat(report.getVerdict()).isEqualTo(Verdict.INVALID);
        assertThat(report.getFindings()).hasSize(1);
        assertThat(report.getEngineFailures()).isEmpty();
        assertThat(report.getNotChecked()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsAnIoException(@TempDir Path directory) {
        Path missing = directory.resolve("missing");
        for (Path path : List.of(directory, missing)) {
            assertThatThrownBy(() -> Exchange.validate(ExchangeInput.of(path))).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> ExchangeReader.create().read(path)).isInstanceOf(IOException.class);
        }
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("pipe broke");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                throw new IOException("pipe broke");
            }
        };
        assertThatThrownBy(() -> Exchange.validate(ExchangeInput.of("pipe", broken)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("pipe broke");
    }

    @Test
    void aPipeIsReadToItsEnd(@TempDir Path directory) throws IOException, InterruptedException {
        Path pipe = directory.resolve("pipe");
        assumeThat(isPipeMade(pipe)).isTrue();
        Thread writer = new Thread(() -> {
            try {
                Files.writeString(pipe, source(Layout.STREAM, "\"id\":\"A\",\"title\":\"t\""));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        writer.start();
        Report report = Exchange.validate(ExchangeInput.of(pipe));
        writer.join();
        assertThat(report.getFindings()).extracting(Finding::getRule).containsExactly("unused-source", "invalid-id");
        assertThat(report.getInputs().get(0).name()).isEqualTo(pipe.toString());
    }

    private static boolean isPipeMade(Path pipe) throws InterruptedException {
        try {
            return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
        } catch (IOException e) {
            // Not every system has pipes by name.
            return false;
        }
    }

    @Test
    void namesAndValuesThatCannotBeWrittenDoNotKeepAReportFromBeingWritten() throws IOException {
        String bad = "\\ud800\\u0000\\n\\u001b[31m\\u202e";
        String text = Exchange.HEADER + ",\"organisations\":[{\"id\":\"" + bad + "\",\"name\":{\""
                + bad.replace("\\ud800", "") + "\":\"" + bad + "\"},\"kind\":\"" + bad + "\",\"country\":\"" + bad
                + "\",\"memberOf\":[\"" + bad + "\"]}]}";
        Report report = Exchange.validate(text);
        assertThat(report.getVerdict()).isEqualTo(Verdict.INVALID);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportWriter.create("1").write(report, out);
        String json = decode(out.toByteArray());
        assertThat(json.chars().filter(c -> c != '\n' && Character.isISOControl(c)))
                .isEmpty();
        assertThat(NaiveJson.of(json).value("/findings/0/pointer")).isPresent();
    }

    private static String decode(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    @Test
    void anyBytesInPlaceOfThoseOfASoundFileDoNoHarm() throws IOException {
        byte[] example = Exchange.resource("format-example.json");
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < 250; i++) {
            byte[] bytes =
                    Arrays.copyOf(example, random.nextInt(4) == 0 ? random.nextInt(example.length) : example.length);
            for (int n = random.nextInt(5); n > 0 && bytes.length > 0; n--) {
                bytes[random.nextInt(bytes.length)] = (byte) "{}[]\",:\\ \n0\u00e9\0x".charAt(random.nextInt(14));
            }
            Report report = Exchange.validate(Exchange.input(bytes));
            assertThat(report.getEngineFailures())
                    .as("seed %d, trial %d", SEED, i)
                    .isEmpty();
            boolean readable = isReadable(bytes);
            assertThat(report.getVerdict() == Verdict.VALID && !readable)
                    .as("seed %d, trial %d: valid, but refused by a strict reader", SEED, i)
                    .isFalse();
            assertThat(ReportWriter.create("1").toString(report)).isNotEmpty();
        }
    }

    private static boolean isReadable(byte[] bytes) throws IOException {
        try {
            ExchangeReader.create().read(Exchange.input(bytes));
            return true;
        } catch (ExchangeException e) {
            return false;
        }
    }

    private static String source(Layout layout, String members) {
        return layout == Layout.DOCUMENT
                ? Exchange.HEADER + ",\"sources\":[{" + members + "}]}"
                : Exchange.HEADER + "}\n{\"type\":\"source\"," + members + "}";
    }

    /** What is found, within the time that a reader may take. */
    private static List<String> codes(String text) throws IOException {
        Report report = Exchange.validate(text);
        assertThat(report.getVerdict()).isEqualTo(Verdict.INVALID);
        assertThat(report.getEngineFailures()).isEmpty();
        return report.getFindings().stream().map(Finding::getRule).toList();
    }
}
