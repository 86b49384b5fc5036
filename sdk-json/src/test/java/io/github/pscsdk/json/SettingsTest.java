package io.github.pscsdk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.policy.Baseline;
import io.github.pscsdk.policy.Level;
import io.github.pscsdk.policy.Policy;
import io.github.pscsdk.policy.PolicyClause;
import io.github.pscsdk.report.Report;
import io.github.pscsdk.validation.PscValidator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Policies and baselines as files. */
class SettingsTest {

    private static final Path PROGRAMME = Path.of("..", "sdk-examples", "data", "programme.json");

    private static final RuleInfo OUR_RULE = RuleInfo.of("our-rule", Severity.WARNING, Category.QUALITY)
            .summary("A rule of ours.")
            .why("Why.")
            .fix("Mend.")
            .basis("A test.")
            .message("Found.")
            .build();

    private static Policy policy(String clauses) throws IOException {
        String text = "{\"format\": \"psc-policy\", \"version\": \"1.0\", \"clauses\": [" + clauses + "]}";
        return SettingsReader.create().policy(Exchange.input(text));
    }

    private static List<String> problems(String clauses) {
        try {
            policy(clauses);
            return List.of();
        } catch (ExchangeException e) {
            return e.getFindings().stream().map(Object::toString).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aPolicyIsReadAndWrittenAsItIs() throws IOException {
        String text = """
                {
                  "format": "psc-policy",
                  "version": "1.0",
                  "clauses": [
                    {
                      "rule": "grant-above-maximum",
                      "category": "eligibility",
                      "usually": "warning",
                      "pointer": "/partnerships/*/funding",
                      "severity": "off",
                      "reason": "The ceiling was raised by a corrigendum.",
                      "expires": "2027-06"
                    }
                  ]
                }
                """;
        Policy policy = SettingsReader.create().policy(Exchange.input(text));
        assertThat(policy.getName()).contains(Exchange.NAME);
        assertThat(policy.getSha256().orElseThrow()).matches("[0-9a-f]{64}");
        PolicyClause clause = policy.getClauses().get(0);
        assertThat(clause.getSeverity()).isEqualTo(Level.OFF);
        assertThat(clause.getExpires().orElseThrow().latest()).isEqualTo(LocalDate.of(2027, 6, 30));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SettingsWriter.create().write(policy, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(text);
    }

    @Test
    void allThatIsWrongWithAPolicyIsToldWithItsPlace() {
        assertThat(
                        problems(
                                "{\"rule\": \"grant-abve-maximum\", \"severity\": \"off\", \"reason\": \"r\"},\n"
                                        + "{\"severity\": \"info\", \"reason\": \"\"}, {\"pointer\": \"a\", \"severity\": \"info\", \"reason\": \"r\"}"))
                .hasSize(3)
                .anyMatch(each -> each.startsWith("test:1:65 /clauses/0/rule error unknown-code"))
                .anyMatch(each -> each.startsWith("test:2:32 /clauses/1/reason error blank-text"))
                .anyMatch(each -> each.startsWith("test:2:49 /clauses/2/pointer error wrong-type"));
        assertThat(problems("{\"severity\": \"fatal\", \"expries\": \"2027\"}"))
                .hasSize(3)
                .anyMatch(each -> each.contains("unknown-code"))
                .anyMatch(each -> each.contains("unknown-field"))
                .anyMatch(each -> each.contains("missing-field"));
        assertThat(problems("{")).hasSize(1).allMatch(each -> each.contains("not-json"));
    }

    @Test
    void aMisspeltRuleIsSuggested() {
        assertThatThrownBy(() -> policy("{\"rule\": \"grant-abve-maximum\", \"severity\": \"off\", \"reason\": \"r\"}"))
                .isInstanceOfSatisfying(
                        ExchangeException.class,
                        e -> assertThat(e.getFinding().getSuggestion()).contains("grant-above-maximum"));
    }

    @Test
    void rulesOfAnApplicationAreKnownIfTheyAreNamed() throws IOException {
        String text = "{\"format\": \"psc-policy\", \"version\": \"1.0\", \"clauses\": [{\"rule\": \"our-rule\", "
                + "\"severity\": \"off\", \"reason\": \"r\"}]}";
        assertThat(SettingsReader.create(List.of(OUR_RULE))
                        .policy(Exchange.input(text))
                        .getClauses())
                .hasSize(1);
        assertThatThrownBy(() -> SettingsReader.create().policy(Exchange.input(text)))
                .isInstanceOf(ExchangeException.class);
    }

    @Test
    void whatIsNoPolicyOfThisVersionIsRefused() {
        assertThatThrownBy(() -> SettingsReader.create().policy(PROGRAMME)).hasMessageContaining("not-a-psc-file");
        assertThatThrownBy(() -> SettingsReader.create()
                        .baseline(Exchange.input(
                                "{\"format\": \"psc-baseline\", \"version\": \"2.0\", \"findings\": []}")))
                .hasMessageContaining("unsupported-version");
        assertThatThrownBy(() -> SettingsReader.create()
                        .baseline(Exchange.input("{\"format\": \"psc-baseline\", \"version\": \"1.0\"} {}")))
                .hasMessageContaining("not-json");
        assertThatThrownBy(() -> SettingsReader.create().baseline(Exchange.input(new byte[] {(byte) 0xff})))
                .hasMessageContaining("not-utf8");
    }

    @Test
    void aBaselineAcceptsTheFindingsOfAFileInEitherLayout() throws IOException {
        LocalDate asOf = LocalDate.of(2026, 11, 22);
        Report before = ExchangeValidator.create(
                        PscValidator.builder().asOf(asOf).build())
                .validate(PROGRAMME);
        assertThat(before.getFindings()).isNotEmpty();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SettingsWriter.create().write(before.toBaseline(), out);
        Baseline baseline = SettingsReader.create().baseline(Exchange.input(out.toByteArray()));
        ExchangeValidator validator = ExchangeValidator.create(
                PscValidator.builder().asOf(asOf).baseline(baseline).build());
        assertThat(validator.validate(PROGRAMME).getFindings()).isEmpty();
        String stream = ExchangeWriter.create().toString(ExchangeReader.create().read(PROGRAMME), Layout.STREAM);
        assertThat(validator.validate(List.of(Exchange.input(stream))).getFindings())
                .isEmpty();
    }

    @Test
    void theReportNamesPolicyAndBaseline() throws IOException {
        Policy policy = policy("{\"severity\": \"off\", \"reason\": \"r\"}");
        PscValidator validator = PscValidator.builder()
                .policy(policy)
                .baseline(Baseline.builder().name("known.json").build())
                .build();
        String json = ReportWriter.create("1")
                .toString(ExchangeValidator.create(validator).validate(PROGRAMME));
        NaiveJson report = NaiveJson.of(json);
        assertThat(report.value("/policy/sha256")).isPresent();
        assertThat(json)
                .contains("\"name\": \"known.json\"")
                .contains(policy.getSha256().orElseThrow());
        assertThat(report.value("/policy/silenced")).isPresent();
    }
}
