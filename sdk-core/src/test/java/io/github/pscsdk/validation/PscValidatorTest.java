package io.github.pscsdk.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.pscsdk.Dice;
import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.meta.Member;
import io.github.pscsdk.meta.RandomModel;
import io.github.pscsdk.meta.Shape;
import io.github.pscsdk.model.Country;
import io.github.pscsdk.model.Dataset;
import io.github.pscsdk.model.EventTime;
import io.github.pscsdk.model.Funding;
import io.github.pscsdk.model.LocalisedText;
import io.github.pscsdk.model.Meeting;
import io.github.pscsdk.model.Money;
import io.github.pscsdk.model.Organisation;
import io.github.pscsdk.model.PartialDate;
import io.github.pscsdk.model.Participant;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.RecordType;
import io.github.pscsdk.model.Source;
import io.github.pscsdk.report.Finding;
import io.github.pscsdk.report.NotChecked;
import io.github.pscsdk.report.RecordRef;
import io.github.pscsdk.report.Report;
import io.github.pscsdk.report.Texts;
import io.github.pscsdk.report.Verdict;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PscValidatorTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final PscValidator VALIDATOR =
            PscValidator.builder().asOf(TODAY).build();

    private static Meeting.Builder meeting(String id) {
        return Meeting.builder()
                .id(RecordId.of(id))
                .title(LocalisedText.of("en", "Meeting " + id).and("fr", "Réunion " + id))
                .kind("webinar")
                .start(EventTime.parse("2023-03-07"));
    }

    private static Meeting early(String id) {
        return meeting(id).end(EventTime.parse("2023-03-06")).build();
    }

    private static Organisation organisation(String id, String country) {
        return Organisation.builder()
                .id(RecordId.of(id))
                .name(LocalisedText.of("en", id))
                .kind("municipality")
                .country(Country.of(country))
                .build();
    }

    private static Partnership.Builder partnership() {
        return Partnership.builder()
                .id(RecordId.of("p"))
                .title(LocalisedText.of("en", "Green towns"))
                .addParticipants(participant("ghent"), participant("tunis"));
    }

    private static Participant participant(String organisation) {
        return Participant.builder().organisation(RecordId.of(organisation)).build();
    }

    private static Partnership granted(String amount) {
        Money grant = Money.of(new BigDecimal(amount), "EUR");
        return partnership()
                .call(RecordId.of("2018"))
                .funding(Funding.builder().euContribution(grant).build())
                .build();
    }

    private static List<Finding> found(Report report, String rule) {
        return report.getFindings().stream()
                .filter(finding -> finding.getRule().equals(rule))
                .toList();
    }

    private static Dataset random(long seed) {
        return (Dataset) new RandomModel(Dice.ofSeed(seed)).object(Shape.of(Dataset.class));
    }

    // verdict

    @Test
    void aSoundDatasetIsValid() {
        Dataset dataset = Dataset.builder()
                .addOrganisations(organisation("ghent", "BE"), organisation("tunis", "TN"))
                .addPartnerships(granted("3000000"))
                .addMeetings(meeting("m").end(EventTime.parse("2023-03-08")).build())
                .build();

        Report report = VALIDATOR.validate(dataset);

        assertThat(report.getEngineFailures()).isEmpty();
        assertThat(report.getFindings()).extracting(Finding::getSeverity).doesNotContain(Severity.ERROR);
        assertThat(report.getVerdict()).isEqualTo(Verdict.VALID);
        assertThat(report.getAsOf()).isEqualTo(TODAY);
        assertThat(report.getInputs())
                .containsExactly(new Report.Input(
                        "",
                        Optional.empty(),
                        Map.of(RecordType.ORGANISATION, 2L, RecordType.PARTNERSHIP, 1L, RecordType.MEETING, 1L)));
    }

    @Test
    void anEmptyDatasetIsValid() {
        Report report = VALIDATOR.validate(Dataset.builder().build());

        assertThat(report.getVerdict()).isEqualTo(Verdict.VALID);
        assertThat(report.getInputs().get(0).records()).isEmpty();
        assertThat(report.getCompleteness()).isEmpty();
    }

    @Test
    void oneErrorMakesADatasetInvalid() {
        Report report =
                VALIDATOR.validate(Dataset.builder().addMeetings(early("m")).build());

        assertThat(report.getVerdict()).isEqualTo(Verdict.INVALID);
        assertThat(report.count(Severity.ERROR)).isEqualTo(1);
        assertThat(found(report, "meeting-ends-before-start")).hasSize(1);
    }

    @Test
    void warningsLeaveADatasetValid() {
        Dataset dataset = Dataset.builder()
                .addOrganisations(organisation("ghent", "BE"), organisation("tunis", "TN"))
                .addPartnerships(granted("5000000.01"))
                .build();

        Report report = VALIDATOR.validate(dataset);

        assertThat(found(report, "grant-above-maximum"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING));
        assertThat(report.getVerdict()).isEqualTo(Verdict.VALID);
    }

    // what a finding says

    @Test
    void aFindingSaysWhatIsWrongWhereAndWithWhichValues() {
        Dataset dataset =
                Dataset.builder().addMeetings(meeting("a").build(), early("b")).build();

        Finding finding =
                found(VALIDATOR.validate(dataset), "meeting-ends-before-start").get(0);

        assertThat(finding.getRule()).isEqualTo("meeting-ends-before-start");
        assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
        assertThat(finding.getCategory()).isEqualTo(Category.CONSISTENCY);
        assertThat(finding.getPointer()).isEqualTo(Pointer.of("meetings", "1", "end"));
        assertThat(finding.getPlace().position()).isEmpty();
        assertThat(finding.getRecord())
                .contains(new RecordRef(RecordType.MEETING, Optional.of("b"), Optional.of("Meeting b")));
        assertThat(finding.getValues())
                .isEqualTo(Values.of("start", EventTime.parse("2023-03-07")).and("end", EventTime.parse("2023-03-06")));
        assertThat(finding.getMessage()).isEqualTo("The meeting ends on 2023-03-06, before its start on 2023-03-07.");
        assertThat(finding.getSuggestion()).isEmpty();
        assertThat(finding.getRelated()).isEmpty();
        assertThat(finding.getRuleInfo())
                .isEqualTo(RuleCatalogue.find(finding.getRule()).orElseThrow());
        assertThat(finding)
                .hasToString("/meetings/1/end error meeting-ends-before-start: "
                        + "The meeting ends on 2023-03-06, before its start on 2023-03-07.");
    }

    @Test
    void recordsAreCalledByTheirTitleInTheLanguageOfTheDataset() {
        Meeting arabic = Meeting.builder()
                .from(early("c"))
                .title(LocalisedText.of("ar", "اجتماع"))
                .build();
        Dataset french = Dataset.builder()
                .language("fr-BE")
                .addMeetings(early("a"), arabic)
                .build();
        Dataset unstated = Dataset.builder().addMeetings(early("a"), arabic).build();

        assertThat(labels(french)).containsExactly("Réunion a", "اجتماع");
        assertThat(labels(unstated)).containsExactly("Meeting a", "اجتماع");
    }

    private static List<String> labels(Dataset dataset) {
        return found(VALIDATOR.validate(dataset), "meeting-ends-before-start").stream()
                .map(finding -> finding.getRecord().flatMap(RecordRef::label).orElse(""))
                .toList();
    }

    @Test
    void aFindingAboutTheHeaderIsAboutNoRecord() {
        Report report = VALIDATOR.validate(Dataset.builder().language("Deutsch").build());

        assertThat(report.getFindings()).singleElement().satisfies(finding -> {
            assertThat(finding.getRecord()).isEmpty();
            assertThat(finding).hasToString("/language error invalid-language-tag: Deutsch is no language tag.");
        });
    }

    @Test
    void aMessageIsOneLineWhateverWasWritten() {
        Dataset dataset = Dataset.builder()
                .language("a\nb\u0007" + "x".repeat(1_000) + "{found} $1 \\1")
                .build();

        String message = VALIDATOR.validate(dataset).getFindings().get(0).getMessage();

        assertThat(message).startsWith("a\\u000ab\\u0007xxx").endsWith("... is no language tag.");
        assertThat(message.length()).isLessThan(300);
        assertThat(VALIDATOR
                        .validate(Dataset.builder().language("{found} $1 \\1").build())
                        .getFindings())
                .extracting(Finding::getMessage)
                .containsExactly("{found} $1 \\1 is no language tag.");
    }

    @Test
    void findingsComeInTheOrderOfTypesPlacesAndRules() {
        for (long seed = 60_001; seed < 60_011; seed++) {
            List<Finding> findings = VALIDATOR.validate(random(seed)).getFindings();
            List<String> keys = findings.stream().map(PscValidatorTest::key).toList();
            assertThat(keys).as("seed %s", seed).isSorted();
        }
    }

    /** A text that sorts as findings must. */
    private static String key(Finding finding) {
        int type = finding.getRecord()
                .map(record -> List.of(RecordType.values()).indexOf(record.type()) + 1)
                .orElse(0);
        String pointer = finding.getPointer().tokens().stream()
                .map(token ->
                        token.matches("[0-9]+") ? String.format(Locale.ROOT, "%05d", Integer.parseInt(token)) : token)
                .collect(Collectors.joining("\u0001"));
        return type + "\u0001" + pointer + "\u0000" + finding.getRule();
    }

    // damage

    @Test
    void oneCauseHasOneFinding() {
        Meeting meeting = meeting("m")
                .end(EventTime.parse("2023-03-06"))
                .timeZone("Mars/Olympus")
                .build();

        Report report =
                VALIDATOR.validate(Dataset.builder().addMeetings(meeting).build());

        assertThat(found(report, "unknown-time-zone")).hasSize(1);
        assertThat(found(report, "meeting-ends-before-start")).isEmpty();
        assertThat(report.getNotChecked()).contains(NotChecked.of("meeting-ends-before-start", Reason.DAMAGED, 1));
    }

    // floods

    @Test
    void aReportHoldsSoManyFindingsOfARuleAndCountsAll() {
        Dataset.Builder dataset = Dataset.builder();
        for (int i = 0; i < 150; i++) {
            dataset.addMeetings(early("m-" + i));
        }
        PscValidator few = PscValidator.builder().asOf(TODAY).maxFindings(2).build();
        PscValidator none = PscValidator.builder().asOf(TODAY).maxFindings(0).build();

        assertCapped(VALIDATOR.validate(dataset.build()), PscValidator.DEFAULT_MAX_FINDINGS);
        assertCapped(few.validate(dataset.build()), 2);
        assertCapped(none.validate(dataset.build()), 0);
        assertThat(none.validate(dataset.build()).getFindings()).isEmpty();
    }

    private static void assertCapped(Report report, int shown) {
        assertThat(found(report, "meeting-ends-before-start")).hasSize(shown);
        assertThat(report.getRules()).containsEntry("meeting-ends-before-start", new Report.RuleCount(150, shown));
        assertThat(report.getTotals()).containsEntry(Severity.ERROR, 150L);
        assertThat(report.getVerdict()).isEqualTo(Verdict.INVALID);
    }

    @Test
    void aNumberOfFindingsBelowZeroIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PscValidator.builder().maxFindings(-1))
                .withMessageContaining("-1");
    }

    // completeness

    @Test
    void completenessCountsInHowManyRecordsAMemberIs() {
        Dataset dataset = Dataset.builder()
                .addMeetings(
                        meeting("a")
                                .description(LocalisedText.of("en", "x"))
                                .addThemes("water")
                                .build(),
                        meeting("b").addThemes("water", "sanitation").build(),
                        meeting("c").build())
                .addSources(Source.builder().id(RecordId.of("s")).title("x").build())
                .build();

        Map<RecordType, Map<String, Report.Presence>> completeness =
                VALIDATOR.validate(dataset).getCompleteness();

        assertThat(completeness).containsOnlyKeys(RecordType.SOURCE, RecordType.MEETING);
        Map<String, Report.Presence> meetings = completeness.get(RecordType.MEETING);
        assertThat(meetings)
                .containsEntry("description", new Report.Presence(1, 3))
                .containsEntry("themes", new Report.Presence(2, 3))
                .containsEntry("start", new Report.Presence(3, 3))
                .containsEntry("end", new Report.Presence(0, 3));
        assertThat(meetings.keySet())
                .containsExactlyElementsOf(Shape.of(Meeting.class).members().stream()
                        .filter(member -> !member.isMandatory())
                        .map(Member::name)
                        .toList())
                .doesNotContain("id", "title", "kind");
    }

    // today

    @Test
    void theDateThatCountsAsTodayIsTheOneThatWasSet() {
        Dataset dataset = Dataset.builder()
                .addPartnerships(partnership().start(PartialDate.parse("2047")).build())
                .build();

        Report before =
                PscValidator.builder().asOf(LocalDate.of(2026, 12, 31)).build().validate(dataset);
        Report after =
                PscValidator.builder().asOf(LocalDate.of(2027, 1, 1)).build().validate(dataset);

        assertThat(before.getAsOf()).isEqualTo("2026-12-31");
        assertThat(found(before, "year-out-of-range"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.getMessage()).isEqualTo("2047 is not between the years 1950 and 2046."));
        assertThat(found(after, "year-out-of-range")).isEmpty();
    }

    /** A clock that tells the instant that it is set to. */
    private static final class Ticking extends Clock {
        private final Instant[] now;
        private final ZoneId zone;

        Ticking(Instant[] now, ZoneId zone) {
            this.now = now;
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Ticking(now, other);
        }

        @Override
        public Instant instant() {
            return now[0];
        }
    }

    @Test
    void aClockTellsTheDateInUtcAtEachValidation() {
        Instant[] now = {Instant.parse("2026-11-22T23:59:59Z")};
        Clock clock = new Ticking(now, ZoneId.of("Pacific/Kiritimati"));
        PscValidator validator = PscValidator.builder().clock(clock).build();
        Dataset dataset = Dataset.builder().build();

        assertThat(validator.validate(dataset).getAsOf()).isEqualTo("2026-11-22");
        now[0] = now[0].plusSeconds(1);
        assertThat(validator.validate(dataset).getAsOf()).isEqualTo("2026-11-23");
    }

    @Test
    void unlessToldOtherwiseTodayIsTheCurrentDateInUtc() {
        LocalDate before = LocalDate.now(Clock.systemUTC());
        LocalDate asOf =
                PscValidator.create().validate(Dataset.builder().build()).getAsOf();

        assertThat(asOf).isBetween(before, LocalDate.now(Clock.systemUTC()));
    }

    // the same everywhere

    @Test
    void theReportIsTheSameWhateverTheDefaultLocaleAndZone() {
        List<Dataset> datasets = new ArrayList<>();
        for (long seed = 60_101; seed < 60_106; seed++) {
            datasets.add(random(seed));
        }
        List<String> usual = reports(VALIDATOR, datasets);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            assertThat(reports(VALIDATOR, datasets)).isEqualTo(usual);
            assertThat(reports(PscValidator.builder().asOf(TODAY).build(), datasets))
                    .isEqualTo(usual);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** All that reports say, words included. */
    private static List<String> reports(PscValidator validator, List<Dataset> datasets) {
        return datasets.stream()
                .map(validator::validate)
                .map(report -> report + " " + report.getVerdict() + " "
                        + report.getNotChecked().stream()
                                .map(Texts.ENGLISH::message)
                                .toList())
                .toList();
    }

    @Test
    void oneValidatorServesManyThreadsAtOnce() throws Exception {
        List<Dataset> datasets = new ArrayList<>();
        for (long seed = 60_201; seed < 60_209; seed++) {
            datasets.add(random(seed));
        }
        PscValidator validator = PscValidator.builder().asOf(TODAY).build();
        List<Report> expected = datasets.stream()
                .map(PscValidator.builder().asOf(TODAY).build()::validate)
                .toList();
        Callable<List<Report>> work =
                () -> datasets.stream().map(validator::validate).toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<Report>>> all = threads.invokeAll(List.of(work, work, work, work));
            for (Future<List<Report>> each : all) {
                assertThat(each.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void randomDatasetsCrashNoRule() {
        for (long seed = 60_301; seed < 60_341; seed++) {
            Report report = VALIDATOR.validate(random(seed));
            assertThat(report.getEngineFailures()).as("seed %s", seed).isEmpty();
            assertThat(report.getTotals().values().stream()
                            .mapToLong(Long::longValue)
                            .sum())
                    .as("seed %s", seed)
                    .isEqualTo(report.getRules().values().stream()
                            .mapToLong(Report.RuleCount::count)
                            .sum());
        }
    }

    // a record alone

    @Test
    void aRecordAloneIsValidatedFromItsOwnRoot() {
        Report report = VALIDATOR.validate(early("m"));

        assertThat(found(report, "meeting-ends-before-start")).singleElement().satisfies(finding -> {
            assertThat(finding.getPointer()).hasToString("/end");
            assertThat(finding.getRecord())
                    .contains(new RecordRef(RecordType.MEETING, Optional.of("m"), Optional.of("Meeting m")));
        });
        assertThat(report.getInputs().get(0).records()).isEqualTo(Map.of(RecordType.MEETING, 1L));
        assertThat(report.getCompleteness()).containsOnlyKeys(RecordType.MEETING);
        assertThat(report.getVerdict()).isEqualTo(Verdict.INVALID);
    }

    @Test
    void aPartnershipAloneIsHeldToItsCallButItsReferencesAreNotDangling() {
        Report report = VALIDATOR.validate(granted("9000000"));

        assertThat(found(report, "grant-above-maximum")).hasSize(1);
        assertThat(report.getFindings()).extracting(Finding::getRule).doesNotContain("dangling-reference");
        assertThat(report.getVerdict()).isEqualTo(Verdict.VALID);
    }
}
