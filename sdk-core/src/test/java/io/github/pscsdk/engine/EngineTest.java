package io.github.pscsdk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Country;
import io.github.pscsdk.model.Dataset;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.EventTime;
import io.github.pscsdk.model.Header;
import io.github.pscsdk.model.LocalisedText;
import io.github.pscsdk.model.Meeting;
import io.github.pscsdk.model.Organisation;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.RecordType;
import io.github.pscsdk.report.Finding;
import io.github.pscsdk.report.NotChecked;
import io.github.pscsdk.report.Report;
import io.github.pscsdk.report.RuleFailure;
import io.github.pscsdk.report.Texts;
import io.github.pscsdk.report.Verdict;
import io.github.pscsdk.rule.DatasetContext;
import io.github.pscsdk.rule.DatasetRule;
import io.github.pscsdk.rule.LinkedContext;
import io.github.pscsdk.rule.LinkedRule;
import io.github.pscsdk.rule.Origin;
import io.github.pscsdk.rule.RecordLookup;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.Rule;
import io.github.pscsdk.rule.RuleContext;
import io.github.pscsdk.rule.meeting.MeetingEndsBeforeStart;
import io.github.pscsdk.rule.text.TitleInCapitals;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How rules are run, with rules that do just what a test needs. */
class EngineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final int ALL = 1_000;

    private static Engine engine(Rule... rules) {
        return new Engine(List.of(rules), () -> TODAY, ALL, Optional.empty(), Optional.empty());
    }

    private static Report run(Dataset dataset, Rule... rules) {
        return MemoryValidation.validate(engine(rules), dataset);
    }

    private static RuleInfo.Builder info(String code, Severity severity) {
        return RuleInfo.of(code, severity, Category.CONSISTENCY)
                .summary("A defect.")
                .why("Why.")
                .fix("Mend.")
                .basis("A test")
                .message("A defect: {found}.");
    }

    private static RecordRule<Meeting> aboutMeetings(RuleInfo info, BiConsumer<Meeting, RuleContext> check) {
        return new RecordRule<>(Meeting.class, info) {
            @Override
            public void check(Meeting meeting, RuleContext context) {
                check.accept(meeting, context);
            }
        };
    }

    private static RecordRule<Meeting> finding(String code, Severity severity, Pointer at, String... reads) {
        RuleInfo info = info(code, severity).addReads(reads).build();
        return aboutMeetings(info, (meeting, context) -> context.report(at, Values.of("found", meeting.getId())));
    }

    /** Reports the kind of each meeting. */
    private static RecordRule<Meeting> finding(RuleInfo.Builder info) {
        return aboutMeetings(info.build(), (meeting, context) -> context.report(Pointer.of("kind"), Values.NONE));
    }

    private static LinkedRule<Organisation> aboutOrganisations(
            RuleInfo info, BiConsumer<Organisation, RecordLookup> check) {
        return new LinkedRule<>(Organisation.class, info) {
            @Override
            public void check(Organisation organisation, LinkedContext context) {
                check.accept(organisation, context.records());
            }
        };
    }

    private static DatasetRule aboutAll(RuleInfo info, Function<DatasetContext, DatasetRule.Run> start) {
        return new DatasetRule(info) {
            @Override
            public Run start(DatasetContext context) {
                return start.apply(context);
            }
        };
    }

    private static Meeting.Builder meeting(String id) {
        return Meeting.builder()
                .id(RecordId.of(id))
                .title(LocalisedText.of("en", "Meeting " + id))
                .kind("webinar")
                .start(EventTime.parse("2023-03-07"));
    }

    private static Meeting early(String id) {
        return meeting(id).end(EventTime.parse("2023-03-06")).build();
    }

    private static Organisation.Builder organisation(String id) {
        return Organisation.builder()
                .id(RecordId.of(id))
                .name(LocalisedText.of("en", id))
                .kind("city-network");
    }

    private static List<String> found(Report report) {
        return report.getFindings().stream()
                .map(finding -> finding.getPointer() + " " + finding.getRule())
                .toList();
    }

    // crashes

    static List<Rule> crashingRules() {
        RuleInfo info = info("crashing", Severity.WARNING).build();
        Runnable crash = () -> {
            throw new IllegalStateException("boom");
        };
        return List.of(
                aboutMeetings(info, (meeting, context) -> crash.run()),
                new LinkedRule<>(Meeting.class, info) {
                    @Override
                    public void check(Meeting meeting, LinkedContext context) {
                        crash.run();
                    }
                },
                aboutAll(info, context -> (record, origin) -> crash.run()));
    }

    @ParameterizedTest
    @MethodSource("crashingRules")
    void aRuleThatCrashesLeavesTheVerdictIncomplete(Rule crashing) {
        Dataset dataset = Dataset.builder().addMeetings(meeting("a").build()).build();

        Report report = run(dataset, crashing, finding("other", Severity.WARNING, Pointer.of("kind")));

        assertThat(report.getVerdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(found(report)).containsExactly("/meetings/0/kind other");
        RuleFailure failure = report.getEngineFailures().get(0);
        assertThat(report.getEngineFailures()).hasSize(1);
        assertThat(failure.rule()).isEqualTo("crashing");
        assertThat(failure.place().pointer()).isEqualTo(Pointer.of("meetings", "0"));
        assertThat(failure.problem()).isEqualTo("java.lang.IllegalStateException: boom");
    }

    @Test
    void aRuleThatCrashesAsItStartsLeavesTheVerdictIncomplete() {
        DatasetRule crashing = aboutAll(info("crashing", Severity.WARNING).build(), context -> {
            throw new IllegalStateException("boom");
        });
        Dataset dataset = Dataset.builder().addMeetings(meeting("a").build()).build();

        Report report = run(dataset, crashing, finding("other", Severity.WARNING, Pointer.of("kind")));

        assertThat(report.getVerdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(found(report)).containsExactly("/meetings/0/kind other");
        assertThat(report.getEngineFailures()).extracting(RuleFailure::rule).containsExactly("crashing");
    }

    @Test
    void aRuleThatCrashesAtTheHeaderOrTheEndLeavesTheVerdictIncomplete() {
        RuleInfo info = info("crashing", Severity.WARNING).build();
        DatasetRule crashing = aboutAll(info, context -> new DatasetRule.Run() {
            @Override
            public void header(Header header, Origin origin) {
                throw new IllegalStateException("header");
            }

            @Override
            public void record(DatasetRecord record, Origin origin) {}

            @Override
            public void end() {
                throw new IllegalStateException("end");
            }
        });

        Report report = run(Dataset.builder().build(), crashing);

        assertThat(report.getVerdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(report.getEngineFailures())
                .extracting(RuleFailure::problem)
                .containsExactly("java.lang.IllegalStateException: header", "java.lang.IllegalStateException: end");
        assertThat(report.getEngineFailures())
                .allMatch(failure -> failure.place().pointer().equals(Pointer.ROOT));
    }

    @Test
    void anEndlessRecursionIsACrashLikeAnyOther() {
        RecordRule<Meeting> endless =
                aboutMeetings(info("endless", Severity.ERROR).build(), (meeting, context) -> recurse(1));
        RecordRule<Meeting> asserting =
                aboutMeetings(info("asserting", Severity.ERROR).build(), (meeting, context) -> {
                    throw new AssertionError("not so");
                });
        Dataset dataset = Dataset.builder().addMeetings(early("a")).build();

        Report report = run(dataset, endless, asserting, new MeetingEndsBeforeStart());

        assertThat(found(report)).containsExactly("/meetings/0/end meeting-ends-before-start");
        assertThat(report.getEngineFailures())
                .extracting(RuleFailure::problem)
                .containsExactly("java.lang.StackOverflowError", "java.lang.AssertionError: not so");
    }

    private static long recurse(long depth) {
        return depth < 0 ? 0 : 1 + recurse(depth + 1);
    }

    @Test
    void anErrorThatWasFoundOutweighsACrash() {
        Rule crashing = crashingRules().get(0);

        Report report = run(Dataset.builder().addMeetings(early("a")).build(), crashing, new MeetingEndsBeforeStart());

        assertThat(report.getVerdict()).isEqualTo(Verdict.INVALID);
        assertThat(report.getEngineFailures()).hasSize(1);
    }

    @Test
    void aRuleThatCrashesOnOneRecordStillJudgesTheOthers() {
        RecordRule<Meeting> picky = aboutMeetings(info("picky", Severity.ERROR).build(), (meeting, context) -> {
            if (meeting.getId().getValue().equals("b")) {
                throw new IllegalStateException("b");
            }
            context.report(Pointer.of("kind"), Values.of("found", meeting.getId()));
        });
        Dataset dataset = Dataset.builder()
                .addMeetings(
                        meeting("a").build(), meeting("b").build(), meeting("c").build())
                .build();

        assertThat(found(run(dataset, picky))).containsExactly("/meetings/0/kind picky", "/meetings/2/kind picky");
    }

    // damage

    @Test
    void aRuleIsNotRunWhereAValueThatItReadsHasAnError() {
        Meeting meeting = meeting("a")
                .end(EventTime.parse("2023-03-06"))
                .timeZone("Mars/Olympus")
                .build();
        Dataset dataset = Dataset.builder().addMeetings(meeting, early("b")).build();

        Report report = run(dataset, new MeetingEndsBeforeStart());

        assertThat(found(report))
                .containsExactly("/meetings/0/timeZone unknown-time-zone", "/meetings/1/end meeting-ends-before-start");
        assertThat(report.getNotChecked())
                .containsExactly(NotChecked.of("meeting-ends-before-start", Reason.DAMAGED, 1));
        assertThat(Texts.ENGLISH.message(report.getNotChecked().get(0))).startsWith("Not checked, because ");
    }

    @Test
    void adviceAboutAValueDoesNotKeepARuleFromRunning() {
        Meeting meeting =
                meeting("a").title(LocalisedText.of("en", "CITY ".repeat(61))).build();

        Report report = run(Dataset.builder().addMeetings(meeting).build(), new TitleInCapitals());

        assertThat(found(report))
                .containsExactly("/meetings/0/title/en text-too-long", "/meetings/0/title/en title-in-capitals");
        assertThat(report.getNotChecked()).isEmpty();
    }

    @Test
    void adviceThatAValueMayBeMisspeltKeepsARuleFromRunning() {
        Meeting meeting = meeting("a")
                .start(EventTime.parse("1949-03-07"))
                .end(EventTime.parse("1949-03-06"))
                .build();

        Report report = run(Dataset.builder().addMeetings(meeting).build(), new MeetingEndsBeforeStart());

        assertThat(found(report))
                .containsExactly("/meetings/0/end year-out-of-range", "/meetings/0/start year-out-of-range");
        assertThat(report.getNotChecked())
                .containsExactly(NotChecked.of("meeting-ends-before-start", Reason.DAMAGED, 1));
    }

    @Test
    void aRuleIsSilencedByTheErrorsOfThoseItYieldsToInWhateverOrderTheyAreListed() {
        Rule error = finding("error", Severity.ERROR, Pointer.of("edition"));
        Rule warning = finding("warning", Severity.WARNING, Pointer.of("series"));
        Rule yields = finding(
                info("yields", Severity.WARNING).addReads("series", "edition").addYieldsTo("warning", "error"));
        Rule unconcerned =
                finding(info("unconcerned", Severity.WARNING).addReads("series").addYieldsTo("warning", "error"));
        Rule stubborn = finding(info("stubborn", Severity.WARNING).addReads("edition"));
        Rule last = finding(info("last", Severity.WARNING).addReads("edition").comesLast(true));
        DatasetRule dataset =
                aboutAll(info("dataset", Severity.ERROR).addReads("edition").build(), context -> (record, origin) -> {
                    context.report(origin, Pointer.of("kind"), Values.NONE, List.of());
                });
        Dataset meetings = Dataset.builder().addMeetings(meeting("a").build()).build();
        List<Rule> rules = new ArrayList<>(List.of(yields, last, dataset, stubborn, error, warning, unconcerned));
        for (int seed = 0; seed < 50; seed++) {
            Collections.shuffle(rules, new Random(seed));
            Report report = run(meetings, rules.toArray(Rule[]::new));

            assertThat(found(report))
                    .containsExactly(
                            "/meetings/0/edition error",
                            "/meetings/0/kind stubborn",
                            "/meetings/0/kind unconcerned",
                            "/meetings/0/series warning");
            assertThat(report.getNotChecked())
                    .containsExactly(
                            NotChecked.of("dataset", Reason.DAMAGED, 1),
                            NotChecked.of("last", Reason.DAMAGED, 1),
                            NotChecked.of("yields", Reason.DAMAGED, 1));
        }
    }

    @Test
    void whatARuleSuspectsThatComesFirstSilencesAllOthers() {
        Rule first = aboutMeetings(
                info("first", Severity.INFO).comesFirst(true).build(),
                (meeting, context) -> context.suspect(Pointer.of("edition")));
        Rule other = finding("other", Severity.ERROR, Pointer.of("kind"), "edition");
        Dataset meetings = Dataset.builder().addMeetings(meeting("a").build()).build();

        assertThat(found(run(meetings, other, first))).isEmpty();
        assertThat(found(run(meetings, first, other))).isEmpty();
    }

    @Test
    void rulesThatYieldToEachOtherAreRefused() {
        Rule one = finding(info("one", Severity.ERROR).addYieldsTo("other"));
        Rule other = finding(info("other", Severity.ERROR).addYieldsTo("one"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> run(Dataset.builder().build(), one, other))
                .withMessageContaining("one, other");
    }

    @Test
    void aMemberIsDamagedByWhatIsBelowItAndWhatItIsIn() {
        Dataset dataset = Dataset.builder()
                .addOrganisations(organisation("a").country(Country.of("ZZ")).build())
                .addMeetings(meeting("m")
                        .addSources(RecordId.of("s"), RecordId.of("!"))
                        .build())
                .build();
        Rule sources = finding("reads-sources", Severity.WARNING, Pointer.ROOT, "sources");
        Rule below = finding("reads-below", Severity.WARNING, Pointer.ROOT, "sources.any");
        Rule like = finding("reads-source", Severity.WARNING, Pointer.ROOT, "source");

        Report report = run(dataset, sources, below, like);

        assertThat(report.getNotChecked())
                .extracting(NotChecked::getRule)
                .containsExactly("reads-below", "reads-sources");
        assertThat(found(report)).contains("/meetings/0 reads-source");
    }

    @Test
    void aMissingStartDamagesTheStart() {
        Meeting meeting = Meeting.builder()
                .id(RecordId.of("m"))
                .title(LocalisedText.of("en", "x"))
                .kind("webinar")
                .end(EventTime.parse("2023"))
                .build();

        Report report = run(
                Dataset.builder().addMeetings(meeting).build(),
                finding("reads-start", Severity.ERROR, Pointer.ROOT, "start"));

        assertThat(found(report)).containsExactly("/meetings/0 missing-field");
        assertThat(report.getFindings().get(0).getMessage()).isEqualTo("The member start is missing.");
        assertThat(report.getNotChecked()).extracting(NotChecked::getReason).containsExactly(Reason.DAMAGED);
    }

    @Test
    void ofOnePlaceARuleAboutTheDatasetSaysNothingIfItHasAnError() {
        RuleInfo info = info("dataset", Severity.ERROR).build();
        DatasetRule atTheEnd = aboutAll(info, context -> new DatasetRule.Run() {
            private final List<Origin> seen = new ArrayList<>();

            @Override
            public void record(DatasetRecord record, Origin origin) {
                seen.add(origin);
            }

            @Override
            public void end() {
                seen.forEach(origin -> context.report(origin, Pointer.of("edition"), Values.NONE, List.of()));
            }
        });
        Rule error = aboutMeetings(info("error", Severity.ERROR).build(), (meeting, context) -> {
            if (meeting.getEdition().equals(Optional.of(7))) {
                context.report(Pointer.of("edition"), Values.NONE);
            }
        });
        Dataset dataset = Dataset.builder()
                .addMeetings(
                        meeting("a").edition(-1).build(),
                        meeting("b").edition(7).build(),
                        meeting("c").edition(1).build())
                .build();

        assertThat(found(run(dataset, atTheEnd, error)))
                .containsExactly(
                        "/meetings/0/edition negative-amount",
                        "/meetings/1/edition error",
                        "/meetings/2/edition dataset");
    }

    // severities and counts

    @Test
    void aRuleCanFindMilderButNeverWorse() {
        Rule error = aboutMeetings(
                info("error", Severity.ERROR).build(),
                (meeting, context) -> context.report(Severity.WARNING, Pointer.of("kind"), Values.NONE));
        Rule advice = aboutMeetings(
                info("info", Severity.INFO).build(),
                (meeting, context) -> context.report(Severity.ERROR, Pointer.of("kind"), Values.NONE));

        Report report = run(Dataset.builder().addMeetings(meeting("a").build()).build(), error, advice);

        assertThat(report.getFindings())
                .extracting(Finding::getSeverity)
                .containsExactly(Severity.WARNING, Severity.INFO);
        assertThat(report.getVerdict()).isEqualTo(Verdict.VALID);
        assertThat(report.getTotals()).isEqualTo(Map.of(Severity.WARNING, 1L, Severity.INFO, 1L));
    }

    @Test
    void findingsAreCappedByRuleAndAllAreCounted() {
        Dataset.Builder dataset = Dataset.builder();
        for (int i = 0; i < 12; i++) {
            dataset.addMeetings(early("m-" + i));
        }
        Rule warning = finding("warning", Severity.WARNING, Pointer.of("kind"));
        Engine engine = new Engine(
                List.of(new MeetingEndsBeforeStart(), warning), () -> TODAY, 3, Optional.empty(), Optional.empty());

        Report report = MemoryValidation.validate(engine, dataset.build());

        assertThat(found(report))
                .containsExactly(
                        "/meetings/0/end meeting-ends-before-start",
                        "/meetings/0/kind warning",
                        "/meetings/1/end meeting-ends-before-start",
                        "/meetings/1/kind warning",
                        "/meetings/2/end meeting-ends-before-start",
                        "/meetings/2/kind warning");
        assertThat(report.getRules())
                .containsExactly(
                        Map.entry("meeting-ends-before-start", new Report.RuleCount(12, 3)),
                        Map.entry("warning", new Report.RuleCount(12, 3)));
        assertThat(report.count(Severity.ERROR)).isEqualTo(12);
        assertThat(report.count(Severity.INFO)).isZero();
    }

    @Test
    void whatCannotBeToldIsCountedByRuleAndReason() {
        Rule rule = aboutMeetings(info("vague", Severity.ERROR).build(), (meeting, context) -> {
            context.notChecked(Reason.TOO_VAGUE);
            context.notChecked(Reason.NOT_STATED);
            context.notChecked(Reason.TOO_VAGUE);
        });
        Rule before = aboutMeetings(
                info("absent", Severity.ERROR).build(), (meeting, context) -> context.notChecked(Reason.NOT_STATED));

        Report report = run(
                Dataset.builder()
                        .addMeetings(meeting("a").build(), meeting("b").build())
                        .build(),
                rule,
                before);

        assertThat(report.getNotChecked())
                .containsExactly(
                        NotChecked.of("absent", Reason.NOT_STATED, 2),
                        NotChecked.of("vague", Reason.NOT_STATED, 2),
                        NotChecked.of("vague", Reason.TOO_VAGUE, 4));
        assertThat(report.getVerdict()).isEqualTo(Verdict.VALID);
    }

    // order and references

    @Test
    void findingsComeInTheOrderOfTypesPlacesAndRules() {
        Dataset.Builder dataset = Dataset.builder().language("??");
        for (int i = 0; i < 11; i++) {
            dataset.addMeetings(i % 5 == 0 ? early("m-" + i) : meeting("m-" + i).build());
        }
        dataset.addOrganisations(organisation("o")
                .country(Country.of("ZZ"))
                .addAliases("ok", " ")
                .build());
        Rule z = finding("z-rule", Severity.INFO, Pointer.of("end"));
        Rule a = finding("a-rule", Severity.INFO, Pointer.of("end"));

        List<String> found = found(run(dataset.build(), z, new MeetingEndsBeforeStart(), a));

        assertThat(found.subList(0, 8))
                .containsExactly(
                        "/language invalid-language-tag",
                        "/organisations/0/aliases/1 blank-text",
                        "/organisations/0/country unknown-country",
                        "/meetings/0/end a-rule",
                        "/meetings/0/end meeting-ends-before-start",
                        "/meetings/0/end z-rule",
                        "/meetings/1/end a-rule",
                        "/meetings/1/end z-rule");
        assertThat(found.subList(found.size() - 3, found.size()))
                .containsExactly(
                        "/meetings/10/end a-rule",
                        "/meetings/10/end meeting-ends-before-start",
                        "/meetings/10/end z-rule");
    }

    @Test
    void rulesAboutLinksSeeRecordsThatComeLaterToo() {
        List<String> unknown = new ArrayList<>();
        RuleInfo info = info("member", Severity.WARNING).build();
        Rule rule = aboutOrganisations(
                info,
                (organisation, links) -> organisation.getMemberOf().stream()
                        .filter(network -> links.organisation(network).isEmpty())
                        .forEach(network -> unknown.add(organisation.getId() + " of " + network)));
        Dataset dataset = Dataset.builder()
                .addOrganisations(
                        organisation("ghent")
                                .addMemberOf(RecordId.of("eurocities"))
                                .build(),
                        organisation("tunis").addMemberOf(RecordId.of("nobody")).build(),
                        organisation("eurocities").build())
                .build();

        assertThat(run(dataset, rule).getEngineFailures()).isEmpty();
        assertThat(unknown).containsExactly("tunis of nobody");
    }

    @Test
    void whetherARecordWaitsForAnotherMakesNoDifferenceToRulesAboutDatasets() {
        Rule error = new LinkedRule<>(
                Organisation.class, info("error", Severity.ERROR).build()) {
            @Override
            public void check(Organisation organisation, LinkedContext context) {
                context.report(Pointer.of("name"), Values.NONE);
            }
        };
        Rule all = aboutAll(
                info("dataset", Severity.WARNING).addReads("name").build(),
                context -> (record, origin) -> context.report(origin, Pointer.of("kind"), Values.NONE, List.of()));
        Organisation member =
                organisation("ghent").addMemberOf(RecordId.of("eurocities")).build();
        Organisation network = organisation("eurocities").build();

        Report waiting = run(Dataset.builder().addOrganisations(member, network).build(), error, all);
        Report settled = run(Dataset.builder().addOrganisations(network, member).build(), error, all);

        assertThat(found(waiting))
                .isEqualTo(found(settled))
                .containsExactly(
                        "/organisations/0/kind dataset",
                        "/organisations/0/name error",
                        "/organisations/1/kind dataset",
                        "/organisations/1/name error");
        assertThat(waiting.getNotChecked()).isEqualTo(settled.getNotChecked());
    }

    @Test
    void ofTwoRecordsWithOneIdLinksLeadToTheFirst() {
        List<String> places = new ArrayList<>();
        List<Country> countries = new ArrayList<>();
        Rule rule = aboutOrganisations(info("links", Severity.WARNING).build(), (organisation, links) -> {
            RecordId id = RecordId.of("twice");
            links.first(RecordType.ORGANISATION, id)
                    .ifPresent(origin -> places.add(origin.pointer().toString()));
            links.organisation(id).flatMap(facts -> facts.country()).ifPresent(countries::add);
        });
        Dataset dataset = Dataset.builder()
                .addOrganisations(
                        organisation("other")
                                .memberOf(List.of(RecordId.of("twice")))
                                .build(),
                        organisation("twice").country(Country.of("TN")).build(),
                        organisation("twice").country(Country.of("BE")).build())
                .build();

        assertThat(run(dataset, rule).getEngineFailures()).isEmpty();
        assertThat(places).containsOnly("/organisations/1").hasSize(3);
        assertThat(countries).containsOnly(Country.of("TN"));
    }

    @Test
    void factsThatHaveAnErrorAreNotKnown() {
        List<String> facts = new ArrayList<>();
        Rule rule = aboutOrganisations(info("links", Severity.WARNING).build(), (organisation, links) -> {
            if (organisation.getId().getValue().equals("z")) {
                links.organisation(RecordId.of("a"))
                        .ifPresent(known -> facts.add(known.country() + " " + known.kind()));
            }
        });
        Dataset dataset = Dataset.builder()
                .addOrganisations(
                        organisation("a").country(Country.of("ZZ")).build(),
                        organisation("z").build())
                .build();

        assertThat(run(dataset, rule).getFindings()).hasSize(1);
        assertThat(facts).containsExactly("Optional.empty Optional[city-network]");
    }

    @Test
    void relatedPlacesArePlacesToo() {
        DatasetRule rule = aboutAll(info("pair", Severity.WARNING).build(), context -> new DatasetRule.Run() {
            private final List<Origin> seen = new ArrayList<>();

            @Override
            public void record(DatasetRecord record, Origin origin) {
                seen.forEach(first -> context.report(
                        origin,
                        Pointer.of("title"),
                        Values.NONE,
                        List.of(new DatasetRule.Related(first, Pointer.of("kind")))));
                seen.add(origin);
            }
        });

        Report report = run(
                Dataset.builder()
                        .addMeetings(meeting("a").build(), meeting("b").build())
                        .build(),
                rule);

        assertThat(found(report)).containsExactly("/meetings/1/title pair");
        assertThat(report.getFindings().get(0).getRelated())
                .extracting(place -> place.pointer().toString())
                .containsExactly("/meetings/0/kind");
    }

    // places of values

    @ParameterizedTest
    @ValueSource(strings = {"", "<b>", "a/b", "a~b", "0", "a.b", "a[0]", "<list element>"})
    void anOddLanguageTagIsFoundAtItsPlace(String tag) {
        Meeting meeting = meeting("a").title(LocalisedText.of(tag, "x")).build();

        Report report = run(Dataset.builder().addMeetings(meeting).build());

        assertThat(report.getFindings()).hasSize(1);
        assertThat(report.getFindings().get(0).getRule()).isEqualTo("invalid-language-tag");
        assertThat(report.getFindings().get(0).getPointer().tokens()).containsExactly("meetings", "0", "title", tag);
    }

    @Test
    void aValueOfAListOrTextIsFoundWithoutDetour() {
        Meeting meeting = meeting("a")
                .addObjectives(
                        LocalisedText.of("en", "x"), LocalisedText.of("en", "x").and("fr", "y".repeat(4001)))
                .addLanguages("en", "e")
                .build();

        assertThat(found(run(Dataset.builder().addMeetings(meeting).build())))
                .containsExactly(
                        "/meetings/0/languages/1 invalid-language-tag", "/meetings/0/objectives/1/fr text-too-long");
    }

    @Test
    void whatWasProbablyMeantIsSuggested() {
        Meeting meeting =
                meeting("a").kind("Webinar").addThemes("watre", "qqqqqqqq").build();
        Organisation organisation = organisation("o").country(Country.of("EL")).build();

        Report report = run(Dataset.builder()
                .addMeetings(meeting)
                .addOrganisations(organisation)
                .build());

        assertThat(report.getFindings())
                .extracting(finding ->
                        finding.getPointer() + " " + finding.getSuggestion().orElse("?"))
                .containsExactly(
                        "/organisations/0/country GR",
                        "/meetings/0/kind webinar",
                        "/meetings/0/themes/0 water",
                        "/meetings/0/themes/1 ?");
        assertThat(report.getFindings()).extracting(Finding::getSeverity).containsOnly(Severity.WARNING);
    }

    // a record alone

    @Test
    void aRecordAloneIsJudgedByRulesAboutRecordsAndLinksButNotAboutDatasets() {
        List<String> ran = new ArrayList<>();
        RuleInfo info = info("linked", Severity.WARNING).build();
        Rule linked = aboutOrganisations(info, (organisation, links) -> ran.add("linked"));
        Rule dataset = aboutAll(info("dataset", Severity.WARNING).build(), context -> {
            ran.add("dataset");
            return (record, origin) -> ran.add("dataset");
        });
        Organisation organisation = organisation("o")
                .country(Country.of("ZZ"))
                .addMemberOf(RecordId.of("elsewhere"))
                .build();

        Report report = MemoryValidation.validate(engine(linked, dataset), organisation);

        assertThat(ran).containsExactly("linked");
        assertThat(found(report)).containsExactly("/country unknown-country");
        assertThat(report.getInputs()).hasSize(1);
        assertThat(report.getInputs().get(0).records()).isEqualTo(Map.of(RecordType.ORGANISATION, 1L));
    }

    // the engine is not used up

    @Test
    void anEngineRunsAnyNumberOfTimes() {
        Engine engine = engine(new MeetingEndsBeforeStart());
        Dataset dataset = Dataset.builder().addMeetings(early("a"), early("b")).build();
        Report first = MemoryValidation.validate(engine, dataset);

        assertThat(MemoryValidation.validate(engine, dataset)).isEqualTo(first).hasSameHashCodeAs(first);
        assertThat(MemoryValidation.validate(engine, Dataset.builder().build()).getFindings())
                .isEmpty();
    }

    @Test
    void aReportCannotBeChangedAfterwards() {
        Report report = run(Dataset.builder().addMeetings(early("a")).build(), new MeetingEndsBeforeStart());

        assertThat(report.getFindings()).isUnmodifiable();
        assertThat(report.getFindings().get(0).getRelated()).isUnmodifiable();
        assertThat(report.getFindings().get(0).getValues().asMap()).isUnmodifiable();
        assertThat(report.getInputs()).isUnmodifiable();
        assertThat(report.getInputs().get(0).records()).isUnmodifiable();
        assertThat(report.getRules()).isUnmodifiable();
        assertThat(report.getTotals()).isUnmodifiable();
        assertThat(report.getNotChecked()).isUnmodifiable();
        assertThat(report.getEngineFailures()).isUnmodifiable();
        assertThat(report.getCompleteness()).isUnmodifiable();
        assertThat(report.getCompleteness().get(RecordType.MEETING)).isUnmodifiable();
    }
}
