package io.github.pscsdk.engine;

import io.github.pscsdk.engine.constraint.ConstraintChecker;
import io.github.pscsdk.engine.problem.FaultyMembers;
import io.github.pscsdk.engine.problem.Problem;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.Extensible;
import io.github.pscsdk.model.Header;
import io.github.pscsdk.model.RecordType;
import io.github.pscsdk.rule.MatchRule;
import io.github.pscsdk.rule.Origin;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.References;
import io.github.pscsdk.rule.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Checks records alone: their values, and the rules that need nothing else. Thread-safe. */
final class RecordChecker {

    private final Engine engine;
    private final List<MatchRule> matchRules;
    private final LocalDate asOf;
    private final ConstraintChecker constraints;

    RecordChecker(Engine engine, List<MatchRule> matchRules, LocalDate asOf) {
        this.engine = engine;
        this.matchRules = matchRules;
        this.asOf = asOf;
        this.constraints = ConstraintChecker.on(asOf);
    }

    /**
     * Checks records, each alone. Each rule is run on all of them before the next rule is: as its code is at hand by
     * then, that takes a fifth less time than all rules for one record after the other.
     */
    List<CheckedRecord> check(List<DecodedRecord> records) {
        List<RecordRuleRunner> runners = records.stream().map(this::runner).toList();
        runRules(runners);
        return runners.stream().map(this::checked).toList();
    }

    /** Checks a record that was read again, to know what of it must not be relied on. */
    CheckedRecord recheck(DecodedRecord record) {
        RecordRuleRunner runner = runner(record);
        runRules(List.of(runner));
        return CheckedRecord.again(runner.record(), runner.origin(), runner.faulty());
    }

    private RecordRuleRunner runner(DecodedRecord read) {
        RecordFindings findings = new RecordFindings();
        FaultyMembers faulty = checkValues(read.record(), read.origin(), read.problems(), findings);
        return new RecordRuleRunner(asOf, read.record(), read.origin(), faulty, findings);
    }

    private void runRules(List<RecordRuleRunner> runners) {
        Map<RecordType, List<RecordRuleRunner>> byType = new EnumMap<>(RecordType.class);
        for (RecordRuleRunner runner : runners) {
            byType.computeIfAbsent(RecordType.of(runner.record()), any -> new ArrayList<>())
                    .add(runner);
        }
        for (List<RecordRuleRunner> alike : byType.values()) {
            for (RecordRule<?> rule : engine.recordRules(alike.get(0).record())) {
                alike.forEach(runner -> runner.run(rule));
            }
        }
        runners.forEach(RecordRuleRunner::end);
    }

    private CheckedRecord checked(RecordRuleRunner runner) {
        DatasetRecord record = runner.record();
        return new CheckedRecord(
                record,
                runner.origin(),
                runner.faulty(),
                runner.findings(),
                Completeness.present(record),
                References.of(record),
                MatchKeyHashes.of(record, matchRules, runner.origin(), runner.faulty(), runner.findings()));
    }

    /** Checks the values of the header. */
    FaultyMembers check(Header header, Origin origin, List<Problem> problems, RecordFindings findings) {
        return checkValues(header, origin, problems, findings);
    }

    private FaultyMembers checkValues(
            Extensible object, Origin origin, List<Problem> problems, RecordFindings findings) {
        FaultyMembers faulty = new FaultyMembers();
        problems.forEach(problem -> add(problem, origin, faulty, findings));
        findings.guard("constraints", origin, () -> {
            List<Problem> violations = constraints.check(object, faulty);
            violations.forEach(violation -> add(violation, origin, faulty, findings));
        });
        return faulty;
    }

    private static void add(Problem problem, Origin origin, FaultyMembers faulty, RecordFindings findings) {
        findings.add(new PendingFinding(problem, origin));
        if (problem.castsDoubt()) {
            faulty.add(problem.faulty());
        }
    }

    /** Whether all is whole that a rule reads; notes it if not. */
    static boolean mayRun(Rule rule, FaultyMembers faulty, RecordFindings findings) {
        boolean whole = faulty.sparesAll(rule.info().reads());
        if (!whole) {
            findings.notChecked(rule.info().code(), Reason.DAMAGED);
        }
        return whole;
    }
}
