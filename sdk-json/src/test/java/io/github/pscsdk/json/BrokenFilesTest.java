package io.github.pscsdk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.model.RecordType;
import io.github.pscsdk.report.Finding;
import io.github.pscsdk.report.Report;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Of a file that breaks off or is broken, what can be read is validated, and nothing is reported that is merely lost.
 */
class BrokenFilesTest {

    private static final String BLANK = "{\"id\":\"a\",\"title\":\" \"}";
    private static final String SOUND = "{\"type\":\"source\",\"id\":\"%s\",\"title\":\"t\"}\n";

    @Test
    void recordsBeforeTheEndOfATruncatedDocumentAreValidated() throws IOException {
        Report report = Exchange.validate(Exchange.HEADER + ",\"sources\":[" + BLANK + ",{\"id\":\"b\",\"title\":\"");
        assertThat(codes(report)).containsExactly("blank-text", "truncated-file");
        assertThat(report.getInputs().get(0).records()).containsExactly(java.util.Map.entry(RecordType.SOURCE, 1L));
    }

    @Test
    void recordsBeforeASyntaxErrorOrALimitAreValidated() throws IOException {
        String start = Exchange.HEADER + ",\"sources\":[" + BLANK + ",";
        assertThat(codes(Exchange.validate(start + "oops]}"))).containsExactly("blank-text", "not-json");
        assertThat(codes(Exchange.validate(start + "{\"id\":\"b\",\"x-a\":" + "[".repeat(1000))))
                .containsExactly("blank-text", "limit-exceeded");
    }

    @Test
    void membersOfTheHeaderBeforeTheEndAreValidated() throws IOException {
        Report report = Exchange.validate(
                Exchange.HEADER + ",\"language\":\"no tag\",\"licence\":5,\"sources\":[{\"id\":\"a\",\"title\":\"t\"}");
        assertThat(codes(report)).containsExactly("invalid-language-tag", "wrong-type", "truncated-file");
    }

    @Test
    void ofAHeaderThatBreaksOffBeforeItsMandatoryMembersNothingIsMissed() throws IOException {
        assertThat(codes(Exchange.validate("{\"format\":\"psc-exchange\",\"licence\":\"\"")))
                .containsExactly("truncated-file");
    }

    @Test
    void theLabelsOfATruncatedDocumentAreInItsPrevailingLanguage() throws IOException {
        Report report = Exchange.validate(Exchange.HEADER
                + ",\"language\":\"fr\",\"organisations\":[{\"id\":\"A\",\"name\":{\"en\":\"Town\",\"fr\":\"Ville\"},"
                + "\"kind\":\"other\"},{");
        assertThat(report.getFindings().get(0).getRecord().orElseThrow().label())
                .contains("Ville");
    }

    @Test
    void aBrokenLineOfAStreamIsOneFindingAndTheNextLineIsRead() throws IOException {
        StringBuilder stream = new StringBuilder(Exchange.HEADER + "}\n");
        String[] broken = {
            "{\"type\":\"source\",\"id\":5,\"title\"",
            "nonsense",
            "{\"type\":\"sauce\",\"id\":\"x\"}",
            "[]",
            "{}",
            "\"",
            "{\"type\":\"source\",\"id\":\"x\",\"title\":\"t\",\"x-a\":" + "[".repeat(200) + "}",
            "{\0\"\0"
        };
        List<String> ids = new ArrayList<>();
        for (String line : broken) {
            stream.append(line).append('\n').append(SOUND.formatted("s" + ids.size()));
            ids.add("s" + ids.size());
        }
        Report report = Exchange.validate(stream.toString());
        assertThat(report.getFindings())
                .extracting(
                        finding -> finding.getPlace().position().orElseThrow().line())
                .containsExactly(2L, 4L, 6L, 8L, 10L, 12L, 14L, 16L);
        assertThat(report.getInputs().get(0).records()).containsEntry(RecordType.SOURCE, (long) ids.size());
    }

    @Test
    void aStrictReaderHasVisitedTheRecordsBefore() {
        String stream = Exchange.HEADER + "}\n" + SOUND.formatted("a") + SOUND.formatted("b") + "broken\n"
                + SOUND.formatted("c");
        List<String> seen = new ArrayList<>();
        assertThatThrownBy(() -> ExchangeReader.create()
                        .read(
                                Exchange.input(stream),
                                record -> seen.add(record.getId().getValue())))
                .isInstanceOfSatisfying(
                        ExchangeException.class,
                        e -> assertThat(e.getFinding().getPlace().position().orElseThrow())
                                .hasToString("4:1"));
        assertThat(seen).containsExactly("a", "b");
    }

    @Test
    void aReferenceToWhatMayHaveBeenLostIsNotDangling() throws IOException {
        String referring = "{\"type\":\"source\",\"id\":\"a\",\"title\":\"t\",\"sources\":[\"b\"]}\n";
        assertThat(codes(Exchange.validate(Exchange.HEADER + "}\n" + referring)))
                .containsExactly("unused-source", "dangling-reference");
        List<String> lost = List.of(
                Exchange.HEADER + "}\n" + referring + "{\"type\":\"source\",\"id\":\"b\",",
                Exchange.HEADER + "}\n" + referring + "{\"type\":\"sauce\",\"id\":\"b\"}",
                Exchange.HEADER + "}\n" + referring + "{\"type\":\"source\",\"id\":5,\"title\":\"t\"}",
                Exchange.HEADER + ",\"sources\":[" + referring + ",5]}",
                Exchange.HEADER + ",\"sources\":[" + referring + ",{\"title\":\"t\"}]}",
                Exchange.HEADER + ",\"source\":[],\"sources\":[" + referring + "]}",
                Exchange.HEADER + ",\"sources\":[" + referring + "],\"lessons\":[{");
        for (String file : lost) {
            Report report = Exchange.validate(file);
            assertThat(codes(report)).as(file).hasSizeBetween(1, 2).doesNotContain("dangling-reference");
            assertThat(report.getNotChecked())
                    .as(file)
                    .anyMatch(entry ->
                            entry.getRule().equals("dangling-reference") && entry.getReason() == Reason.DAMAGED);
        }
    }

    @Test
    void declaredNumbersAreNotComparedWithWhatIsLeft() throws IOException {
        String header = Exchange.HEADER + ",\"extent\":\"complete\",\"programme\":{\"declaredPartnerships\":7}";
        assertThat(codes(Exchange.validate(header + "}"))).containsExactly("declared-partnerships-mismatch");
        assertThat(codes(Exchange.validate(header + ",\"partnerships\":["))).containsExactly("truncated-file");
    }

    private static List<String> codes(Report report) {
        return report.getFindings().stream().map(Finding::getRule).toList();
    }
}
