package io.github.pscsdk.engine;

import io.github.pscsdk.engine.problem.FaultyMembers;
import io.github.pscsdk.engine.problem.Problem;
import io.github.pscsdk.engine.store.HashMatcher;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.Header;
import io.github.pscsdk.rule.DatasetContext;
import io.github.pscsdk.rule.DatasetRule;
import io.github.pscsdk.rule.MatchRule;
import io.github.pscsdk.rule.Origin;
import io.github.pscsdk.rule.RecordLookup;
import io.github.pscsdk.rule.References;
import io.github.pscsdk.rule.References.Reference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Runs the rules about datasets over one, and keeps the numbers of the records that they want to have again when all
 * have come. Not thread-safe.
 */
final class DatasetRuleRunner {

    private final LocalDate asOf;
    private final RecordLookup records;
    private final FaultyMembersTable faulty;
    private final FindingCollector collector;
    private final HashMatcher matcher;
    private final List<Running> all = new ArrayList<>();
    /** Those that are given every record. */
    private final List<Running> watching = new ArrayList<>();
    /** Those about records that have something in common, by the numbers of the rules. */
    private final Map<Integer, Running> matching = new HashMap<>();

    /** Whether what a rule misses may have been lost with what could not be read. */
    private boolean uncertain;
    /** The header or record that was just given, and what it refers to; the header has no number. */
    private int number = -1;

    private Origin origin;
    private List<Reference> references = List.of();

    DatasetRuleRunner(
            LocalDate asOf,
            Origin root,
            RecordLookup records,
            FaultyMembersTable faulty,
            FindingCollector collector,
            HashMatcher matcher) {
        this.asOf = asOf;
        this.origin = root;
        this.records = records;
        this.faulty = faulty;
        this.collector = collector;
        this.matcher = matcher;
    }

    /** Starts the rules. */
    void start(List<DatasetRule> rules, Origin root, RecordFindings findings) {
        int numbers = 0;
        for (DatasetRule rule : rules) {
            int match = rule instanceof MatchRule ? numbers++ : -1;
            findings.guard(rule.info().code(), root, () -> {
                Context context = new Context(rule.info());
                Running running = new Running(rule, rule.start(context), context.wanted);
                all.add(running);
                if (match < 0) {
                    watching.add(running);
                } else {
                    matching.put(match, running);
                }
            });
        }
    }

    void header(Header header, Origin root, FaultyMembers ofHeader, RecordFindings findings) {
        given(-1, root, References.of(header));
        all.forEach(running -> running.give(root, ofHeader, findings, run -> run.header(header, root)));
    }

    /** The next record. */
    void record(int next, CheckedRecord record, RecordFindings findings) {
        given(next, record.origin(), record.references());
        for (Running running : watching) {
            running.give(
                    record.origin(), record.faulty(), findings, run -> run.record(record.record(), record.origin()));
        }
        for (long hash : record.matchKeys()) {
            if (MatchKeyHashes.isAlways(hash)) {
                want(hash, next);
            } else {
                matcher.add(hash, next);
            }
        }
    }

    private void want(long hash, int record) {
        Running running = matching.get(MatchKeyHashes.rule(hash));
        if (running != null) {
            running.wanted.set(record);
        }
    }

    /** All records have come: which of them are wanted again. */
    BitSet wanted() {
        matcher.tell(this::want);
        BitSet wanted = new BitSet();
        all.forEach(running -> wanted.or(running.wanted));
        return wanted;
    }

    /** A record that comes again. */
    void again(int which, DatasetRecord record, Origin from, boolean whole, RecordFindings findings) {
        given(which, from, References.of(record));
        for (Running running : all) {
            if (running.wanted.get(which)) {
                boolean matched = running.rule instanceof MatchRule;
                // What is there twice is there twice, whatever was lost.
                uncertain = !whole && !matched;
                running.guard(
                        from, findings, matched ? run -> run.record(record, from) : run -> run.again(record, from));
            }
        }
    }

    void end(Origin root, boolean whole, RecordFindings findings) {
        given(-1, root, List.of());
        uncertain = !whole;
        all.forEach(running -> running.guard(root, findings, DatasetRule.Run::end));
    }

    private void given(int which, Origin from, List<Reference> itsReferences) {
        number = which;
        origin = from;
        references = itsReferences;
    }

    /**
     * A rule as it runs.
     *
     * @param wanted the records that it wants again
     */
    private record Running(DatasetRule rule, DatasetRule.Run run, BitSet wanted) {

        /** Gives the header or a record to the rule, unless what it reads of it is faulty. */
        void give(Origin origin, FaultyMembers faulty, RecordFindings findings, Consumer<DatasetRule.Run> give) {
            boolean given = RecordChecker.mayRun(rule, faulty, findings);
            guard(origin, findings, given ? give : each -> each.skipped(origin));
        }

        void guard(Origin origin, RecordFindings findings, Consumer<DatasetRule.Run> give) {
            findings.guard(rule.info().code(), origin, () -> give.accept(run));
        }
    }

    /** Takes what a rule says about the dataset. */
    private final class Context implements DatasetContext {
        private final RuleInfo info;
        private final BitSet wanted = new BitSet();

        Context(RuleInfo info) {
            this.info = info;
        }

        @Override
        public LocalDate asOf() {
            return asOf;
        }

        @Override
        public RecordLookup records() {
            return records;
        }

        @Override
        public List<Reference> references() {
            return references;
        }

        @Override
        public void revisit() {
            wanted.set(number);
        }

        @Override
        public void report(Pointer at, Values values) {
            report(origin, at, values, List.of());
        }

        @Override
        public void report(Origin from, Pointer at, Values values, List<DatasetRule.Related> related) {
            add(new PendingFinding(Problem.at(info, at, values), from, related));
        }

        @Override
        public void report(Origin from, Pointer at, Values values, String suggestion) {
            add(new PendingFinding(Problem.at(info, at, values).withSuggestion(Optional.of(suggestion)), from));
        }

        private void add(PendingFinding finding) {
            if (faulty.of(finding.origin()).covers(finding.problem().at())) {
                return;
            }
            if (uncertain) {
                notChecked(Reason.DAMAGED);
            } else {
                collect(findings -> findings.add(finding));
            }
        }

        @Override
        public void notChecked(Reason reason) {
            collect(findings -> findings.notChecked(info.code(), reason));
        }

        private void collect(Consumer<RecordFindings> work) {
            RecordFindings findings = new RecordFindings();
            work.accept(findings);
            collector.add(findings);
        }
    }
}
