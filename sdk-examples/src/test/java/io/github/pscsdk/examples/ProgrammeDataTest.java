package io.github.pscsdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.json.ExchangeReader;
import io.github.pscsdk.json.ExchangeValidator;
import io.github.pscsdk.json.ExchangeWriter;
import io.github.pscsdk.json.Layout;
import io.github.pscsdk.json.ReportWriter;
import io.github.pscsdk.model.Call;
import io.github.pscsdk.model.Dataset;
import io.github.pscsdk.model.RecordType;
import io.github.pscsdk.model.TermBasis;
import io.github.pscsdk.model.Terms;
import io.github.pscsdk.report.Report;
import io.github.pscsdk.report.Verdict;
import io.github.pscsdk.rule.BundledCalls;
import io.github.pscsdk.validation.PscValidator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class ProgrammeDataTest {

    private static final Path PROGRAMME = Path.of("data", "programme.json");

    private static Report report() throws Exception {
        PscValidator validator =
                PscValidator.builder().asOf(LocalDate.of(2026, 11, 22)).build();
        return ExchangeValidator.create(validator).validate(PROGRAMME);
    }

    @Test
    void theProgrammeIsValidAndItsFindingsAreExactlyThese() throws Exception {
        Report report = report();

        assertThat(report.getVerdict()).isEqualTo(Verdict.VALID);
        assertThat(report.getEngineFailures()).isEmpty();
        assertThat(report.getFindings())
                .extracting(finding -> finding.getSeverity().code() + " " + finding.getRule() + " "
                        + finding.getRecord().orElseThrow().id().orElseThrow() + " " + finding.getPointer())
                .containsExactly(
                        "info sources-disagree 2018 /calls/0/published",
                        "info sources-disagree 2020 /calls/1/published",
                        "info sources-disagree 2020 /calls/1/budget",
                        "info sources-disagree 2020 /calls/1/lots/5/budget",
                        "info population-without-year tibas /organisations/33/population",
                        "info sources-disagree tcspp /partnerships/0/funding/euContribution",
                        "info sources-disagree maispemba /partnerships/2/funding/euContribution",
                        "info sources-disagree mueve /partnerships/3/start",
                        "info sources-disagree mueve /partnerships/3/durationMonths",
                        "warning grant-above-maximum mueve /partnerships/3/funding/euContribution",
                        "info sources-disagree ketp /partnerships/5/start",
                        "info eu-side-by-equivalence ketp /partnerships/5/participants",
                        "info meeting-without-end information-session-2021 /meetings/2",
                        "warning meeting-outside-partnership asima-tunis-steering-committee-5 /meetings/6/start");
    }

    @Test
    void everyPositionNamesTheLineOfTheMemberThatThePointerLeadsTo() throws Exception {
        var lines = Files.readAllLines(PROGRAMME);
        assertThat(report().getFindings()).allSatisfy(finding -> {
            var tokens = finding.getPointer().tokens();
            var position = finding.getPlace().position().orElseThrow();
            String line = lines.get((int) position.line() - 1);
            String last = tokens.get(tokens.size() - 1);
            // An element of a list has a line of its own and no name.
            String before = Pointer.isIndex(last) ? "" : "\"" + last + "\":";
            assertThat(line.substring(0, (int) position.column() - 1).strip()).isEqualTo(before);
        });
    }

    @Test
    void whatTheFileSaysOfTheCallsIsWhatTheSdkBundles() throws Exception {
        Dataset programme = ExchangeReader.create().read(PROGRAMME);
        for (Call bundled : BundledCalls.all()) {
            Call own = programme.getCalls().stream()
                    .filter(call -> call.getId().equals(bundled.getId()))
                    .findFirst()
                    .orElseThrow();
            assertThat(own.getReference()).isEqualTo(bundled.getReference());
            assertThat(own.getPublished()).isEqualTo(bundled.getPublished());
            assertThat(terms(own)).isEqualTo(terms(bundled));
        }
    }

    /** Terms of the call and of its lots, their sources left out: the file names records, the table addresses. */
    private static Map<String, Terms> terms(Call call) {
        Map<String, Terms> terms = new LinkedHashMap<>();
        call.getTerms().ifPresent(each -> terms.put("", withoutSources(each)));
        call.getLots()
                .forEach(lot ->
                        lot.getTerms().ifPresent(each -> terms.put(lot.getId().getValue(), withoutSources(each))));
        return terms;
    }

    private static Terms withoutSources(Terms terms) {
        Map<String, TermBasis> basis = new LinkedHashMap<>();
        terms.getBasis()
                .forEach((term, each) -> basis.put(
                        term,
                        TermBasis.builder().confidence(each.getConfidence()).build()));
        return terms.toBuilder().basis(basis).build();
    }

    @Test
    void theFileIsWhatTheWriterWrites() throws Exception {
        Dataset programme = ExchangeReader.create().read(PROGRAMME);
        assertThat(ExchangeWriter.create().toString(programme, Layout.DOCUMENT)).isEqualTo(Files.readString(PROGRAMME));
    }

    @Test
    void sevenPartnershipsAndThreeCallsEachWithSources() throws Exception {
        Dataset programme = ExchangeReader.create().read(PROGRAMME);
        assertThat(programme.getPartnerships()).hasSize(7);
        assertThat(programme.getCalls())
                .extracting(call -> call.getLots().size())
                .containsExactly(4, 6, 3);
        for (RecordType type : RecordType.values()) {
            if (type != RecordType.SOURCE) {
                assertThat(programme.records(type))
                        .allSatisfy(record -> assertThat(record.getSources()).isNotEmpty());
            }
        }
    }

    @Test
    void theReportIsTheSameWhateverTheLocaleAndTimeZoneOfTheMachine() throws Exception {
        String expected = ReportWriter.create("test").toString(report());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(ReportWriter.create("test").toString(report())).isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void theReportCountsWhatIsComplete() throws Exception {
        Report report = report();
        assertThat(report.getCompleteness().get(RecordType.PARTNERSHIP))
                .containsEntry("funding", new Report.Presence(6, 7))
                .containsEntry("call", new Report.Presence(4, 7))
                .doesNotContainKey("title");
        assertThat(report.count(Severity.ERROR)).isZero();
    }
}
