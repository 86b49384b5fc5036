package io.github.pscsdk.engine;

import io.github.pscsdk.engine.problem.FaultyMembers;
import io.github.pscsdk.engine.problem.Problem;
import io.github.pscsdk.engine.store.RunStore;
import io.github.pscsdk.finding.ReaderCodes;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.Header;
import io.github.pscsdk.model.RecordType;
import io.github.pscsdk.rule.LinkedRule;
import io.github.pscsdk.rule.Origin;
import io.github.pscsdk.rule.References;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * One run over one dataset: its header and its records in any order, then the end. A record whose references are not
 * all known when it comes is read again and checked at the end. Keeps ids and small facts only, most of them off the
 * heap. Not thread-safe.
 */
public final class DatasetRun implements AutoCloseable {

    private final Engine engine;
    private final LocalDate asOf;
    private final RunStore store;
    private final RecordChecker checker;
    private final RecordRereader rereader;
    private final RecordIndex index;
    private final FaultyMembersTable faulty;
    private final FindingCollector collector;
    private final Completeness completeness = new Completeness();
    private final Map<RecordType, Long> counts = new EnumMap<>(RecordType.class);
    private final DatasetRuleRunner datasetRules;
    private final boolean alone;
    private final Origin root;
    /** Whether all that is in the file has been handed over, as far as one can tell. */
    private boolean whole = true;

    DatasetRun(
            Engine engine,
            LocalDate asOf,
            PolicyFilter policyFilter,
            RereadableRecords records,
            boolean alone,
            RunStore store) {
        this.engine = engine;
        this.asOf = asOf;
        this.store = store;
        this.checker = new RecordChecker(engine, alone ? List.of() : engine.matchRules(), asOf);
        this.rereader = new RecordRereader(records, checker, store.records());
        this.index = new RecordIndex(rereader, store);
        this.root = records.root();
        this.faulty = new FaultyMembersTable(root, rereader, again -> runLinkedRules(again, new RecordFindings()));
        this.collector = new FindingCollector(engine.maxFindings(), policyFilter);
        this.alone = alone;
        this.datasetRules = new DatasetRuleRunner(asOf, root, index, faulty, collector, store.matcher());
        collect(findings -> datasetRules.start(alone ? List.of() : engine.datasetRules(), root, findings));
    }

    /** Something is wrong with the file as a whole, or with a part of it that is no record, but might have been one. */
    public void problem(Problem problem) {
        collect(findings -> findings.add(new PendingFinding(problem, root)));
        whole &= problem.severity() != Severity.ERROR;
    }

    /** The header, with what the reader found wrong with it. */
    public void header(Header header, List<Problem> problems) {
        whole &= problems.stream().noneMatch(problem -> problem.info().equals(ReaderCodes.UNKNOWN_SECTION));
        collect(findings -> {
            FaultyMembers ofHeader = checker.check(header, root, problems, findings);
            faulty.ofHeader(ofHeader);
            datasetRules.header(header, root, ofHeader, findings);
        });
    }

    /**
     * Checks records, each alone. That is faster for several at a time. The run itself is left as it is: may be called
     * by any thread.
     */
    public List<CheckedRecord> check(List<DecodedRecord> some) {
        return checker.check(some);
    }

    /** The next record, as it has been checked alone. */
    public void record(CheckedRecord checked) {
        DatasetRecord record = checked.record();
        RecordType type = RecordType.of(record);
        counts.merge(type, 1L, Long::sum);
        completeness.add(type, checked.present());
        collector.add(checked.findings());
        int number = rereader.add(checked.origin(), RecordIndex.facts(record, checked.faulty()));
        if (record.getId().getValue().isEmpty()) {
            // References to it, whatever its id should be, lead nowhere.
            whole = false;
        } else {
            index.add(record, number, checked.faulty());
        }
        faulty.checkedAlone(number, checked.faulty());
        collect(findings -> {
            // Before the rules about links: whether those run now or at the end must make no difference.
            datasetRules.record(number, checked, findings);
            if (alone || areSettled(checked.references())) {
                checkLinks(number, checked, findings);
            }
        });
    }

    private void collect(Consumer<RecordFindings> work) {
        RecordFindings findings = new RecordFindings();
        work.accept(findings);
        collector.add(findings);
    }

    /**
     * All records have come; those that waited are read again, in their order. What a rule misses now may have been
     * lost with what could not be read: then it cannot be told.
     */
    public void end() {
        BitSet wanted = datasetRules.wanted();
        wanted.or(faulty.waiting());
        for (int next = wanted.nextSetBit(0); next >= 0; next = wanted.nextSetBit(next + 1)) {
            revisit(next);
        }
        collect(findings -> datasetRules.end(root, whole, findings));
    }

    private void revisit(int number) {
        collect(findings -> {
            DatasetRecord record = faulty.isWaiting(number) ? waited(number, findings) : rereader.record(number);
            datasetRules.again(number, record, rereader.origin(number), whole, findings);
        });
    }

    private DatasetRecord waited(int number, RecordFindings findings) {
        CheckedRecord again = rereader.checked(number);
        checkLinks(number, again, findings);
        return again.record();
    }

    private boolean areSettled(List<References.Reference> references) {
        for (References.Reference reference : references) {
            if (!isSettled(reference)) {
                return false;
            }
        }
        return true;
    }

    private boolean isSettled(References.Reference reference) {
        return switch (reference.type()) {
            case CALL, ORGANISATION, PARTNERSHIP -> index.has(reference.type(), reference.id());
            case SOURCE, MEETING, LESSON -> true;
        };
    }

    private void checkLinks(int number, CheckedRecord record, RecordFindings findings) {
        runLinkedRules(record, findings);
        faulty.checkedLinks(number, record.faulty());
    }

    private void runLinkedRules(CheckedRecord record, RecordFindings findings) {
        RecordRuleRunner runner =
                new RecordRuleRunner(asOf, record.record(), record.origin(), record.faulty(), findings);
        for (LinkedRule<?> rule : engine.linkedRules(record.record())) {
            runner.run(rule, index);
        }
        runner.end();
    }

    /** Gives back what the run has of the file system. */
    @Override
    public void close() {
        store.close();
    }

    FindingCollector collector() {
        return collector;
    }

    /** How many records there are of each type. */
    Map<RecordType, Long> counts() {
        return counts;
    }

    Completeness completeness() {
        return completeness;
    }
}
