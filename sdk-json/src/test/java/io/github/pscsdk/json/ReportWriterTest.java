package io.github.pscsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.report.Finding;
import io.github.pscsdk.report.Report;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The report as JSON has the names and the shape that the format gives. */
class ReportWriterTest {

    private static final String TWO_OF_ONE_ID = """
            {
              "format": "psc-exchange",
              "version": "1.0", "sources": [{"id": "p", "title": "A page"}],
              "organisations": [
                {"id": "tunis", "name": {"fr": "Tunis"}, "kind": "munipality", "country": "TN", "sources": ["p"]},
                {"id": "tunis", "name": {"en": "Gerona"}, "kind": "municipality", "country": "ES", "sources": ["p"]}
              ]
            }
            """;

    private static JsonNode json(Report report) {
        return JsonMapper.shared().readTree(ReportWriter.create("1.2.3").toString(report));
    }

    @Test
    void theMembersOfAReportAreThoseOfTheFormatInItsOrder() throws Exception {
        JsonNode json = json(Exchange.validate(TWO_OF_ONE_ID));
        assertThat(List.copyOf(json.propertyNames()))
                .containsExactly(
                        "report",
                        "version",
                        "verdict",
                        "tool",
                        "asOf",
                        "inputs",
                        "totals",
                        "findings",
                        "rules",
                        "notChecked",
                        "completeness",
                        "engineFailures");
        assertThat(List.copyOf(json.at("/findings/0").propertyNames()))
                .containsExactly(
                        "rule",
                        "severity",
                        "category",
                        "input",
                        "record",
                        "pointer",
                        "line",
                        "column",
                        "message",
                        "values",
                        "suggestion",
                        "related");
    }

    @Test
    void theReportSaysWhatTheObjectSays() throws Exception {
        Report report = Exchange.validate(TWO_OF_ONE_ID);
        JsonNode json = json(report);
        assertThat(json.at("/report").asString()).isEqualTo("psc-report");
        assertThat(json.at("/verdict").asString()).isEqualTo(report.getVerdict().code());
        assertThat(json.at("/tool/name").asString()).isEqualTo("psc-sdk");
        assertThat(json.at("/tool/version").asString()).isEqualTo("1.2.3");
        assertThat(json.at("/inputs/0/sha256").asString()).matches("[0-9a-f]{64}");
        assertThat(json.at("/inputs/0/records/organisation").asLong()).isEqualTo(2);
        for (Severity severity : Severity.values()) {
            assertThat(json.at("/totals/" + severity.code()).asLong()).isEqualTo(report.count(severity));
        }
        assertThat(json.at("/findings").size()).isEqualTo(report.getFindings().size());
        for (int i = 0; i < report.getFindings().size(); i++) {
            Finding finding = report.getFindings().get(i);
            JsonNode each = json.at("/findings/" + i);
            assertThat(each.at("/rule").asString()).isEqualTo(finding.getRule());
            assertThat(each.at("/pointer").asString())
                    .isEqualTo(finding.getPointer().toString());
            assertThat(each.at("/message").asString()).isEqualTo(finding.getMessage());
        }
        assertThat(json.at("/completeness/organisation/country/present").asLong())
                .isEqualTo(2);
        assertThat(json.at("/completeness/organisation/country/of").asLong()).isEqualTo(2);
    }

    @Test
    void aDuplicateNamesBothPlacesAndASuggestionIsThereOrNull() throws Exception {
        JsonNode findings = json(Exchange.validate(TWO_OF_ONE_ID)).at("/findings");
        JsonNode unknown = findings.get(0);
        JsonNode duplicate = findings.get(1);
        assertThat(unknown.at("/rule").asString()).isEqualTo("unknown-code");
        assertThat(unknown.at("/suggestion").asString()).isEqualTo("municipality");
        assertThat(duplicate.at("/rule").asString()).isEqualTo("duplicate-id");
        assertThat(duplicate.get("suggestion").isNull()).isTrue();
        assertThat(duplicate.at("/line").asInt()).isEqualTo(6);
        assertThat(duplicate.at("/record/label").asString()).isEqualTo("Gerona");
        assertThat(duplicate.at("/related/0/pointer").asString()).isEqualTo("/organisations/0/id");
        assertThat(duplicate.at("/related/0/line").asInt()).isEqualTo(5);
    }

    @Test
    void theSameReportIsTheSameBytesWhateverTheLocaleAndTimeZone() throws Exception {
        String expected = ReportWriter.create("1.2.3").toString(Exchange.validate(TWO_OF_ONE_ID));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(ReportWriter.create("1.2.3").toString(Exchange.validate(TWO_OF_ONE_ID)))
                    .isEqualTo(expected)
                    .endsWith("}\n")
                    .doesNotContain("\r");
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
