package io.github.pscsdk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.json.ExchangeSchema;
import io.github.pscsdk.validation.RuleCatalogue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PscTest {

    private static final String PROGRAMME =
            Path.of("..", "sdk-examples", "data", "programme.json").toString();

    private static final String ENDS_BEFORE_START = """
            {
              "format": "psc-exchange",
              "version": "1.0",
              "language": "en", "sources": [{"id": "page", "title": "A page"}],
              "meetings": [
                {
                  "id": "kick-off", "sources": ["page"],
                  "kind": "launch",
                  "title": {"fr": "Réunion de lancement", "en": "Kick-off"},
                  "start": "2023-03-07T09:00",
                  "end": "2023-03-06",
                  "timeZone": "Europe/Brussels"
                }
              ]
            }
            """;

    /** What a run of the command gave. */
    private record Run(int exitCode, String out, String err) {}

    private static Run psc(InputStream in, boolean colours, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Psc.run(args, in, utf8(out), utf8(err), colours, Optional.empty());
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static Run psc(String... args) {
        return psc(InputStream.nullInputStream(), false, args);
    }

    private static PrintStream utf8(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static Path file(Path folder, String content) throws Exception {
        return Files.writeString(folder.resolve("meeting.json"), content);
    }

    @Test
    void aValidFileHasExitCode0() {
        Run run = psc("validate", "--as-of", "2026-11-22", PROGRAMME);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).endsWith("0 errors, 2 warnings, 12 infos\nVALID as of 2026-11-22\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aMeetingThatEndsBeforeItStartsIsTheOneFindingAndTheExitCodeIs1(@TempDir Path folder) throws Exception {
        Run run = psc(
                "validate",
                "--as-of",
                "2026-11-22",
                file(folder, ENDS_BEFORE_START).toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("""
                        meeting kick-off  Kick-off
                          error meeting-ends-before-start  11:14  /meetings/0/end
                            | "end": "2023-03-06",
                            |        ^
                            The meeting ends on 2023-03-06, before its start on 2023-03-07T09:00.
                            Correct the start or the end; both are local to the meeting's time zone.
                        """).contains("1 error, 0 warnings, 0 infos\nINVALID as of 2026-11-22\n");
    }

    /** The report that one hopes to get for a bad day's file: it was read by eye before it was put beside the file. */
    @Test
    void tenDefectsAreTenFindingsInOneRun() throws Exception {
        InputStream in = PscTest.class.getResourceAsStream("ten-defects.json");
        Run run = psc(in, false, "validate", "--as-of", "2026-11-22", "-");
        try (InputStream expected = PscTest.class.getResourceAsStream("ten-defects.txt")) {
            assertThat(run.out()).isEqualTo(new String(expected.readAllBytes(), StandardCharsets.UTF_8));
        }
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void theJsonReportHasTheFactsAndNothingElseOnStandardOutput(@TempDir Path folder) throws Exception {
        Path file = file(folder, ENDS_BEFORE_START);
        Run run = psc("validate", "--format", "json", "--as-of", "2026-11-22", file.toString());
        JsonNode report = JsonMapper.shared().readTree(run.out());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(report.at("/verdict").asString()).isEqualTo("invalid");
        assertThat(report.at("/asOf").asString()).isEqualTo("2026-11-22");
        assertThat(report.at("/tool/version").asString()).isEqualTo(Version.text());
        assertThat(report.at("/findings").size()).isEqualTo(1);
        assertThat(report.at("/findings/0/rule").asString()).isEqualTo("meeting-ends-before-start");
        assertThat(report.at("/findings/0/line").asInt()).isEqualTo(11);
        assertThat(report.at("/findings/0/values/start").asString()).isEqualTo("2023-03-07T09:00");
        assertThat(report.at("/findings/0/record/label").asString()).isEqualTo("Kick-off");
    }

    @Test
    void aPathThatCannotBeReadHasExitCode2AndOneClearLine(@TempDir Path folder) {
        Run missing = psc("validate", "no-such-file.json");
        assertThat(missing.exitCode()).isEqualTo(2);
        assertThat(missing.out()).isEmpty();
        assertThat(missing.err()).isEqualTo("psc: cannot read no-such-file.json: no such file\n");

        Run directory = psc("validate", folder.toString());
        assertThat(directory.exitCode()).isEqualTo(2);
        assertThat(directory.err()).isEqualTo("psc: cannot read " + folder + ": is a directory\n");
    }

    @Test
    void wrongUsageHasExitCode2AndSaysWhereHelpIs() {
        Run run = psc("validate", "--as-of", "yesterday", PROGRAMME);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("""
                        psc: Invalid value for option '--as-of': 'yesterday' is no date such as 2026-11-22
                        Try: psc validate --help
                        """);
        assertThat(psc("validate").exitCode()).isEqualTo(2);
        assertThat(psc().exitCode()).isEqualTo(2);
    }

    @Test
    void aHyphenIsStandardInput() {
        InputStream in = new ByteArrayInputStream(ENDS_BEFORE_START.getBytes(StandardCharsets.UTF_8));
        Run run = psc(in, false, "validate", "-");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("standard input  (1 source, 1 meeting)\n")
                .contains("meeting-ends-before-start  11:14");
    }

    @Test
    void severalFilesStandEachForItself(@TempDir Path folder) throws Exception {
        Path one = Files.writeString(folder.resolve("one.json"), ENDS_BEFORE_START);
        Path two = Files.writeString(folder.resolve("two.json"), ENDS_BEFORE_START);
        Run run = psc("validate", one.toString(), two.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).doesNotContain("duplicate-id").contains("2 errors, 0 warnings");
    }

    @Test
    void aPolicyFileChangesWhatCountsAndIsNamed(@TempDir Path folder) throws Exception {
        Path policy = Files.writeString(folder.resolve("policy.json"), """
                {"format": "psc-policy", "version": "1.0", "clauses": [
                  {"rule": "meeting-ends-before-start", "severity": "info", "reason": "Known.", "expires": "2026"},
                  {"severity": "off", "reason": "Over.", "expires": "2020"}]}
                """);
        String file = file(folder, ENDS_BEFORE_START).toString();
        Run run = psc("validate", "--as-of", "2026-11-22", "--policy", policy.toString(), file);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("info meeting-ends-before-start")
                .contains("policy " + policy + ": 1 finding changed, 0 silenced\n  a clause has expired: Over.\n");
    }

    @Test
    void theBuiltInPolicyAwardNeedsNoFile(@TempDir Path folder) throws Exception {
        Run run = psc(
                "validate", "--policy", "award", file(folder, ENDS_BEFORE_START).toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("policy award: 0 findings changed, 0 silenced\n");
    }

    @Test
    void aPolicyThatIsWrongHasExitCode2AndALineForEachProblem(@TempDir Path folder) throws Exception {
        Path policy = Files.writeString(folder.resolve("policy.json"), """
                {"format": "psc-policy", "version": "1.0", "clauses": [
                  {"rule": "meeting-end-before-start", "severity": "info", "reason": "Known."},
                  {"severity": "off"}]}
                """);
        Run run = psc("validate", "--policy", policy.toString(), PROGRAMME);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1).allMatch(line -> line.startsWith("psc: " + policy + ":3:3"));
        assertThat(psc("validate", "--policy", "no-such-policy", PROGRAMME).err())
                .isEqualTo("psc: cannot read no-such-policy: no such file\n");
    }

    @Test
    void whatABaselineKnowsIsNotReportedAgain(@TempDir Path folder) throws Exception {
        String file = file(folder, ENDS_BEFORE_START).toString();
        Run written = psc("baseline", file);
        assertThat(written.exitCode()).isZero();
        assertThat(written.out()).contains("\"pointer\": \"/meetings/kick-off/end\"");
        Path baseline = Files.writeString(folder.resolve("baseline.json"), written.out());
        Run run = psc("validate", "--baseline", baseline.toString(), file);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("baseline " + baseline + ": ").contains("0 errors, 0 warnings, 0 infos");
    }

    @Test
    void coloursAreUsedOnlyWhereTheyAreWanted(@TempDir Path folder) throws Exception {
        String file = file(folder, ENDS_BEFORE_START).toString();
        String coloured =
                psc(InputStream.nullInputStream(), true, "validate", file).out();
        assertThat(coloured).contains("\u001B[");
        assertThat(Pattern.compile("\u001B\\[[0-9;]*m").matcher(coloured).replaceAll(""))
                .isEqualTo(psc("validate", file).out());
    }

    @Test
    void controlCharactersInTheDataDoNotReachTheTerminal(@TempDir Path folder) throws Exception {
        Path file = file(folder, ENDS_BEFORE_START.replace("Kick-off", "Kick\\u001b[2Joff"));
        assertThat(psc("validate", file.toString()).out()).doesNotContain("\u001B");
    }

    @Test
    void onlySoManyFindingsOfARuleAreShownButAllAreCounted(@TempDir Path folder) throws Exception {
        Path file = file(folder, ENDS_BEFORE_START);
        Run run = psc("validate", "--max-findings", "0", file.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("1 error, 0 warnings, 0 infos (1 not shown)");
    }

    @Test
    void theSchemasAreThoseOfTheLibrary() {
        Run document = psc("schema");
        assertThat(document).isEqualTo(new Run(0, ExchangeSchema.document(), ""));
        Run record = psc("schema", "--record");
        assertThat(record).isEqualTo(new Run(0, ExchangeSchema.record(), ""));
        assertThat(record.out()).isNotEqualTo(document.out());
    }

    @Test
    void theReportIsTheSameWhateverTheLocaleAndTimeZone() {
        String expected = psc("validate", "--as-of", "2026-11-22", PROGRAMME).out();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(psc("validate", "--as-of", "2026-11-22", PROGRAMME).out())
                    .isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void rulesAreListedOneALineAndExplained() {
        Run list = psc("rules");
        assertThat(list.exitCode()).isZero();
        assertThat(list.out().lines())
                .hasSize(RuleCatalogue.all().size())
                .anyMatch(line -> line.matches("meeting-ends-before-start +error +consistency +A meeting .*"));
        Run one = psc("rules", "meeting-ends-before-start");
        assertThat(one.exitCode()).isZero();
        assertThat(one.out())
                .startsWith("meeting-ends-before-start  (error, consistency, 0.1.0)\n")
                .contains("Why it matters: ", "How to mend it: ", "Basis: ", "Reads: start, end");
        Run misspelt = psc("rules", "meeting-end-before-start");
        assertThat(misspelt.exitCode()).isEqualTo(2);
        assertThat(misspelt.err())
                .isEqualTo("psc: there is no rule meeting-end-before-start; did you mean meeting-ends-before-start?\n");
    }

    @Test
    void theReportIsInTheLanguageAskedFor(@TempDir Path folder) throws Exception {
        String file = file(folder, ENDS_BEFORE_START).toString();
        assertThat(psc("validate", "--lang", "fr-BE", file).out()).contains("1 réunion", "1 erreur", "NON VALIDE");
        assertThat(psc("validate", "--lang", "es", file).out()).contains("1 reunión", "NO VÁLIDO");
        assertThat(psc("validate", "--lang", "pt-BR", file).out()).contains("1 reunião", "INVÁLIDO");
        assertThat(psc("validate", "--lang", "sv", file).out()).contains("1 meeting", "INVALID");
        Run wrong = psc("validate", "--lang", "?!", file);
        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.err()).contains("'?!' is no language such as fr or pt-BR");
    }

    @Test
    void helpAndVersionAreThere() {
        assertThat(psc("--version").out()).matches("psc \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
        Run help = psc("validate", "--help");
        assertThat(help.exitCode()).isZero();
        assertThat(help.out()).contains("--format", "--as-of", "--max-findings", "0   valid", "3   incomplete");
    }
}
