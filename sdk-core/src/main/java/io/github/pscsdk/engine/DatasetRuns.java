package io.github.pscsdk.engine;

import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.Header;
import io.github.pscsdk.rule.DatasetRule;
import io.github.pscsdk.rule.MatchRule;
import io.github.pscsdk.rule.Origin;
import io.github.pscsdk.rule.Pointer;
import io.github.pscsdk.rule.Reason;
import io.github.pscsdk.rule.References;
import io.github.pscsdk.rule.References.Reference;
import io.github.pscsdk.rule.RuleInfo;
import io.github.pscsdk.rule.Severity;
import io.github.pscsdk.rule.Values;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The rules about datasets, as they run over one, and the records that they want to have again when all have come. Records
 * go by their number. Not thread-safe.
 */
final class DatasetRuns implements AutoCloseable {

    /** So much of traits is kept on the heap: a megabyte or two. */
    static final int TRAITS_ON_HEAP = 1 << 17;

    private final LocalDate asOf;
    private final Index index;
    private final Damages damages;
    private final Tally tally;
    private final List<Running> all = new ArrayList<>();
    /** Those that are given every record. */
    private final List<Running> watching = new ArrayList<>();
    /** Those about records that have something in common, by the numbers of the rules. */
    private final Map<Integer, Running> matching = new HashMap<>();

    private final Matches matches;
    /** Whether what a rule misses may have been lost with what could not be read. */
    private boolean uncertain;
    /** The record that was just given, and what it refers to. */
    private int number = -1;

    private List<Reference> references = List.of();

    DatasetRuns(LocalDate asOf, Index index, Damages damages, Tally tally, int traitsOnHeap) {
        this.asOf = asOf;
        this.index = index;
        this.damages = damages;
        this.tally = tally;
        this.matches = new Matches(traitsOnHeap);
    }

    /** Starts the rules. */
    void start(List<DatasetRule> rules, Origin root, Notes notes) {
        int numbers = 0;
        for (DatasetRule rule : rules) {
            int match = rule instanceof MatchRule ? numbers++ : -1;
            notes.guard(rule.info().code(), root, () -> {
                ForDataset judge = new ForDataset(rule.info());
                Running running = new Running(rule, rule.start(judge), judge.wanted);
                all.add(running);
                if (match < 0) {
                    watching.add(running);
                } else {
                    matching.put(match, running);
                }
            });
        }
    }

    void header(Header header, Origin root, Damage damage, Notes notes) {
        given(-1, References.of(header));
        all.forEach(running -> running.give(root, damage, notes, run -> run.header(header, root)));
    }

    /** The next record. */
    void record(int next, Judged judged, Notes notes) {
        given(next, judged.references());
        for (Running running : watching) {
            running.give(judged.origin(), judged.damage(), notes, run -> run.record(judged.record(), judged.origin()));
        }
        for (long hash : judged.traits()) {
            if (TraitHashes.isAnyway(hash)) {
                want(hash, next);
            } else {
                matches.add(hash, next);
            }
        }
    }

    private void want(long hash, int record) {
        Running running = matching.get(TraitHashes.rule(hash));
        if (running != null) {
            running.wanted.set(record);
        }
    }

    /** All records have come: which of them are wanted again. */
    BitSet wanted() {
        matches.tell(this::want);
        BitSet wanted = new BitSet();
        all.forEach(running -> wanted.or(running.wanted));
        return wanted;
    }

    /** A record that comes again. */
    void again(int which, DatasetRecord record, Origin origin, boolean whole, Notes notes) {
        given(which, References.of(record));
        for (Running running : all) {
            if (running.wanted.get(which)) {
                boolean matched = running.rule instanceof MatchRule;
                // What is there twice is there twice, whatever was lost.
                uncertain = !whole && !matched;
                running.guard(
                        origin, notes, matched ? run -> run.record(record, origin) : run -> run.again(record, origin));
            }
        }
    }

    void end(Origin root, boolean whole, Notes notes) {
        given(-1, List.of());
        uncertain = !whole;
        all.forEach(running -> running.guard(root, notes, DatasetRule.Run::end));
    }

    private void given(int which, List<Reference> itsReferences) {
        number = which;
        references = itsReferences;
    }

    @Override
    public void close() {
        matches.close();
    }

    /**
     * A rule as it runs.
     *
     * @param wanted the records that it wants again
     */
    private record Running(DatasetRule rule, DatasetRule.Run run, BitSet wanted) {

        /** Gives the header or a record to the rule, unless what it reads of it is damaged. */
        void give(Origin origin, Damage damage, Notes notes, Consumer<DatasetRule.Run> give) {
            boolean given = RecordCheck.mayRun(rule, damage, notes);
            guard(origin, notes, given ? give : each -> each.withheld(origin));
        }

        void guard(Origin origin, Notes notes, Consumer<DatasetRule.Run> give) {
            notes.guard(rule.info().code(), origin, () -> give.accept(run));
        }
    }

    /** Takes down what a rule says about the dataset. */
    private final class ForDataset implements DatasetRule.DatasetJudge {
        private final RuleInfo info;
        private final BitSet wanted = new BitSet();

        ForDataset(RuleInfo info) {
            this.info = info;
        }

        @Override
        public LocalDate asOf() {
            return asOf;
        }

        @Override
        public Index links() {
            return index;
        }

        @Override
        public List<Reference> references() {
            return references;
        }

        @Override
        public void giveAgain() {
            wanted.set(number);
        }

        @Override
        public void found(Origin origin, Pointer at, Values facts, List<DatasetRule.Related> related) {
            found(new Draft(info, info.severity(), origin, at, Mark.VALUE, facts, Optional.empty(), related));
        }

        @Override
        public void found(Origin origin, Pointer at, Values facts, String suggestion) {
            Severity severity = info.severity();
            found(new Draft(info, severity, origin, at, Mark.VALUE, facts, Optional.of(suggestion), List.of()));
        }

        private void found(Draft draft) {
            if (damages.of(draft.origin()).covers(draft.at())) {
                return;
            }
            if (uncertain) {
                notChecked(Reason.DAMAGED);
            } else {
                note(notes -> notes.found(draft));
            }
        }

        @Override
        public void notChecked(Reason reason) {
            note(notes -> notes.notChecked(info.code(), reason));
        }

        private void note(Consumer<Notes> work) {
            Notes notes = new Notes();
            work.accept(notes);
            tally.add(notes);
        }
    }
}
