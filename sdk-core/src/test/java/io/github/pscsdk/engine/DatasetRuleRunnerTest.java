package io.github.pscsdk.engine;

import static io.github.pscsdk.rule.Given.organisation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.pscsdk.codelist.OrganisationKind;
import io.github.pscsdk.engine.problem.Problem;
import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.ReaderCodes;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Country;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.Header;
import io.github.pscsdk.model.Organisation;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.report.NotChecked;
import io.github.pscsdk.report.Report;
import io.github.pscsdk.report.RuleFailure;
import io.github.pscsdk.rule.DatasetContext;
import io.github.pscsdk.rule.DatasetRule;
import io.github.pscsdk.rule.MatchRule;
import io.github.pscsdk.rule.Origin;
import io.github.pscsdk.rule.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** What rules about datasets are given, and what is read again for them. */
class DatasetRuleRunnerTest {

    private final List<String> given = new ArrayList<>();
    private final List<String> readAgain = new ArrayList<>();

    /** Notes which records are read again. */
    private final class Noted implements RereadableRecords {
        private final MemoryValidation.All all = new MemoryValidation.All(Optional.empty());

        DecodedRecord read(Organisation organisation) {
            return all.read(Pointer.of(organisation.getId().getValue()), organisation);
        }

        @Override
        public Origin root() {
            return all.root();
        }

        @Override
        public long key(Origin origin) {
            return all.key(origin);
        }

        @Override
        public long detail(Origin origin) {
            return all.detail(origin);
        }

        @Override
        public Origin origin(long key, long detail) {
            return all.origin(key, detail);
        }

        @Override
        public DecodedRecord again(Origin origin) {
            readAgain.add(origin.id().orElseThrow());
            return all.again(origin);
        }
    }

    private static RuleInfo.Builder info(String code) {
        return RuleInfo.of(code, Severity.WARNING, Category.CONSISTENCY)
                .summary("A defect.")
                .why("Why.")
                .fix("Mend.")
                .basis("A test")
                .message("A defect.");
    }

    /** Asks for records that are members of something that has not come. */
    private DatasetRule asking(String code) {
        return new DatasetRule(info(code).build()) {
            @Override
            public Run start(DatasetContext context) {
                return new Run() {
                    @Override
                    public void header(Header header, Origin origin) {
                        given.add(code + " header " + context.references().size());
                    }

                    @Override
                    public void record(DatasetRecord record, Origin origin) {
                        given.add(code + " " + record.getId());
                        if (isOpen()) {
                            context.revisit();
                        }
                    }

                    private boolean isOpen() {
                        return context.references().stream()
                                .anyMatch(to -> context.records()
                                        .first(to.type(), to.id())
                                        .isEmpty());
                    }

                    @Override
                    public void again(DatasetRecord record, Origin origin) {
                        given.add(code + " again " + record.getId());
                        if (isOpen()) {
                            context.report(origin, Pointer.of("memberOf"), Values.NONE, List.of());
                        }
                    }

                    @Override
                    public void end() {
                        given.add(code + " end");
                    }
                };
            }
        };
    }

    /** About organisations of one kind. */
    private MatchRule matching(String code, BiConsumer<Organisation, MatchRule.MatchKeys> matchKeys) {
        return new MatchRule(info(code).addReads("country").build()) {
            @Override
            public void matchKeys(DatasetRecord record, MatchKeys to) {
                matchKeys.accept((Organisation) record, to);
            }

            @Override
            public Run start(DatasetContext context) {
                return (record, origin) -> {
                    given.add(code + " " + record.getId());
                    context.report(origin, Pointer.of("kind"), Values.NONE, List.of());
                };
            }
        };
    }

    private Report run(List<Problem> problems, List<Organisation> organisations, Rule... rules) {
        LocalDate today = LocalDate.of(2026, 11, 22);
        Engine engine = new Engine(List.of(rules), () -> today, 100, Optional.empty(), Optional.empty());
        ValidationSession validation = engine.start();
        Noted records = new Noted();
        try (DatasetRun run = validation.start(records)) {
            run.check(organisations.stream().map(records::read).toList()).forEach(run::record);
            problems.forEach(run::problem);
            run.end();
            validation.add(run, "", Optional.empty(), ValidationSession::withoutPositions);
            return validation.report();
        }
    }

    private static Organisation member(String id, String... of) {
        Organisation.Builder member = Organisation.builder()
                .from(organisation(id, OrganisationKind.MUNICIPALITY).build());
        for (String each : of) {
            member.addMemberOf(RecordId.of(each));
        }
        return member.build();
    }

    private static List<String> found(Report report) {
        return report.getFindings().stream()
                .map(finding -> finding.getRule() + " " + finding.getPlace().pointer())
                .toList();
    }

    private static Problem brokenOff() {
        return Problem.at(ReaderCodes.TRUNCATED_FILE, Pointer.ROOT, Values.NONE);
    }

    @Test
    void aRecordThatIsAskedForIsReadOnceAndGivenToThoseWhoAsked() {
        MatchRule alike = matching("alike", (organisation, keys) -> keys.add(organisation.getKind()));
        Report report = run(
                List.of(),
                List.of(member("a"), member("b", "c"), member("c", "a"), member("d", "nothing")),
                asking("one"),
                asking("other"),
                alike);

        assertThat(readAgain).containsExactly("a", "b", "c", "d");
        assertThat(given)
                .containsExactly(
                        "one a",
                        "other a",
                        "one b",
                        "other b",
                        "one c",
                        "other c",
                        "one d",
                        "other d",
                        "alike a",
                        "one again b",
                        "other again b",
                        "alike b",
                        "alike c",
                        "one again d",
                        "other again d",
                        "alike d",
                        "one end",
                        "other end");
        assertThat(found(report)).contains("one /d/memberOf", "other /d/memberOf", "alike /a/kind");
    }

    @Test
    void aRuleAboutMatchesIsGivenWhatSharesATraitOrIsToBeGivenAnyway() {
        MatchRule alike = matching("alike", (organisation, keys) -> {
            switch (organisation.getId().getValue()) {
                case "a", "c" -> keys.add("x", "y");
                case "b" -> keys.add("x", "y", "z");
                case "d" -> keys.add("xy");
                case "e" -> keys.alwaysRevisit();
                default -> keys.notChecked(Reason.NOT_STATED);
            }
            // What a record has twice, it shares with nobody.
            keys.add(organisation.getId().getValue());
            keys.add(organisation.getId().getValue());
        });
        MatchRule other = matching("other", (organisation, keys) -> {
            if (organisation.getId().getValue().equals("b")) {
                keys.add("x", "y");
            }
        });
        Report report = run(
                List.of(),
                List.of(member("a"), member("b"), member("c"), member("d"), member("e"), member("f")),
                alike,
                other);

        assertThat(given).containsExactly("alike a", "alike c", "alike e");
        assertThat(readAgain).containsExactly("a", "c", "e");
        assertThat(report.getNotChecked()).containsExactly(NotChecked.of("alike", Reason.NOT_STATED, 1));
    }

    @Test
    void aRecordWithAnErrorInWhatTheRuleReadsHasNoTraits() {
        MatchRule alike = matching("alike", (organisation, keys) -> keys.add("x"));
        Organisation damaged = Organisation.builder()
                .from(member("b"))
                .country(Country.of("ZZ"))
                .build();
        Report report = run(List.of(), List.of(member("a"), damaged, member("c")), alike);

        assertThat(given).containsExactly("alike a", "alike c");
        assertThat(report.getNotChecked()).containsExactly(NotChecked.of("alike", Reason.DAMAGED, 1));
    }

    @Test
    void aCrashOverTraitsIsOneOfThatRecord() {
        MatchRule alike = matching("alike", (organisation, keys) -> {
            if (organisation.getId().getValue().equals("b")) {
                throw new IllegalStateException("boom");
            }
            keys.add("x");
        });
        Report report = run(List.of(), List.of(member("a"), member("b"), member("c")), alike);

        assertThat(given).containsExactly("alike a", "alike c");
        assertThat(report.getEngineFailures())
                .extracting(RuleFailure::rule, failure -> failure.place().pointer())
                .containsExactly(tuple("alike", Pointer.of("b")));
    }

    @Test
    void ofAFileThatIsNotWholeMatchesAreCertainAndWhatIsMissedIsNot() {
        MatchRule alike = matching("alike", (organisation, keys) -> keys.add("x"));
        Report report = run(List.of(brokenOff()), List.of(member("a", "nothing"), member("b")), asking("one"), alike);

        assertThat(found(report)).contains("alike /a/kind", "alike /b/kind").doesNotContain("one /a/memberOf");
        assertThat(report.getNotChecked()).containsExactly(NotChecked.of("one", Reason.DAMAGED, 1));
    }

    @Test
    void whoAsksForNothingThatWasGivenCrashes() {
        DatasetRule early = new DatasetRule(info("early").build()) {
            @Override
            public Run start(DatasetContext context) {
                context.revisit();
                return (record, origin) -> {};
            }
        };
        assertThat(run(List.of(), List.of(member("a")), early).getEngineFailures())
                .extracting(RuleFailure::rule)
                .containsExactly("early");
    }
}
