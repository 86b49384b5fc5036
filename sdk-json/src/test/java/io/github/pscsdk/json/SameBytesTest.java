package io.github.pscsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.model.Dataset;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Files and reports are the same bytes whatever language, time zone and charset a machine is set to. */
class SameBytesTest {

    private static final long SEED = 11;

    @Test
    void languageAndTimeZoneOfTheMachineChangeNothing() throws IOException {
        String here = fingerprint();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(fingerprint()).as("seed %d, locale %s", SEED, tag).isEqualTo(here);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void theCharsetOfTheMachineChangesNothing() throws IOException, InterruptedException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path", ""));
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home", ""), "bin", "java")
                                .toString(),
                        "-Dfile.encoding=ISO-8859-1",
                        "-Duser.language=tr",
                        "-Duser.timezone=Pacific/Kiritimati",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                        "-cp",
                        classPath,
                        SameBytesTest.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String printed = new String(other.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        assertThat(other.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(printed).as("seed %d", SEED).isEqualTo("ISO-8859-1 " + fingerprint());
    }

    /** Run in another Java, which tells its charset. */
    public static void main(String[] args) throws IOException {
        System.out.print(Charset.defaultCharset().name() + " " + fingerprint());
    }

    /** A digest of files, and of the reports about them. */
    private static String fingerprint() throws IOException {
        List<String> texts = new ArrayList<>();
        RandomDatasets random = RandomDatasets.seeded(SEED);
        ExchangeWriter writer = ExchangeWriter.create();
        for (int i = 0; i < 25; i++) {
            Dataset dataset = random.next();
            for (Layout layout : Layout.values()) {
                String written = writer.toString(dataset, layout);
                texts.add(written);
                texts.add(ReportWriter.create("1").toString(Exchange.validate(written)));
            }
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            texts.forEach(text -> digest.update(text.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
