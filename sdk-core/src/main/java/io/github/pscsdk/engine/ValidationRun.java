package io.github.pscsdk.engine;

import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.Header;
import io.github.pscsdk.model.RecordType;
import io.github.pscsdk.rule.LinkedRule;
import io.github.pscsdk.rule.Origin;
import io.github.pscsdk.rule.ReaderCodes;
import io.github.pscsdk.rule.References;
import io.github.pscsdk.rule.Severity;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * One run over one dataset: its header and its records in any order, then the end. A record whose references are
 * not all known when it comes is read again and judged at the end. Keeps ids and small facts only, most of them off the heap.
 * Not thread-safe.
 */
public final class ValidationRun implements AutoCloseable {

    private final Engine engine;
    private final LocalDate asOf;
    private final RecordCheck check;
    private final Chunks chunks;
    private final Seen seen;
    private final Index index;
    private final Damages damages;
    private final Tally tally;
    private final Completeness completeness = new Completeness();
    private final Map<RecordType, Long> records = new EnumMap<>(RecordType.class);
    private final DatasetRuns datasets;
    private final boolean alone;
    private final Origin root;
    /** Whether all that is in the file has been handed over, as far as one can tell. */
    private boolean whole = true;

    ValidationRun(
            Engine engine,
            LocalDate asOf,
            Screen screen,
            Records records,
            boolean alone,
            Chunks chunks,
            int traitsOnHeap) {
        this.engine = engine;
        this.asOf = asOf;
        this.check = new RecordCheck(engine, alone ? List.of() : engine.matchRules(), asOf);
        this.chunks = chunks;
        this.seen = new Seen(records, check, chunks);
        this.index = new Index(seen, chunks);
        this.root = records.root();
        this.damages = new Damages(root, seen, again -> checkLinks(again, new Notes()));
        this.tally = new Tally(engine.maxFindings(), screen);
        this.alone = alone;
        this.datasets = new DatasetRuns(asOf, index, damages, tally, traitsOnHeap);
        note(notes -> datasets.start(alone ? List.of() : engine.datasetRules(), root, notes));
    }

    /** Something is wrong with the file as a whole, or with a part of it that is no record, but might have been one. */
    public void problem(Problem problem) {
        note(notes -> notes.found(RecordCheck.draft(problem, root)));
        whole &= problem.severity() != Severity.ERROR;
    }

    /** The header, with what the reader found wrong with it. */
    public void header(Header header, List<Problem> problems) {
        whole &= problems.stream().noneMatch(problem -> problem.info().equals(ReaderCodes.UNKNOWN_SECTION));
        note(notes -> {
            Damage damage = check.check(header, root, problems, notes);
            damages.ofHeader(damage);
            datasets.header(header, root, damage, notes);
        });
    }

    /**
     * Checks records, each alone. That is faster for several at a time. The run itself is left as it is: may be called by any
     * thread.
     */
    public List<Judged> check(List<AsRead> some) {
        return check.check(some);
    }

    /** The next record, as it has been checked alone. */
    public void record(Judged judged) {
        DatasetRecord record = judged.record();
        Origin origin = judged.origin();
        Damage damage = judged.damage();
        RecordType type = RecordType.of(record);
        records.merge(type, 1L, Long::sum);
        completeness.add(type, judged.present());
        tally.add(judged.notes());
        int number = seen.add(origin, Index.facts(record, damage));
        if (record.getId().getValue().isEmpty()) {
            // References to it, whatever its id should be, lead nowhere.
            whole = false;
        } else {
            index.add(record, number, damage);
        }
        damages.alone(number, damage);
        note(notes -> {
            // Before the rules about links: whether those run now or at the end must make no difference.
            datasets.record(number, judged, notes);
            if (alone || areSettled(judged.references())) {
                linked(number, new Seen.Alone(record, origin, damage), notes);
            }
        });
    }

    private void note(Consumer<Notes> work) {
        Notes notes = new Notes();
        work.accept(notes);
        tally.add(notes);
    }

    /**
     * All records have come; those that waited are read again, in their order. What a rule misses now may have been lost
     * with what could not be read: then it cannot be told.
     */
    public void end() {
        BitSet wanted = datasets.wanted();
        wanted.or(damages.waiting());
        for (int next = wanted.nextSetBit(0); next >= 0; next = wanted.nextSetBit(next + 1)) {
            again(next);
        }
        note(notes -> datasets.end(root, whole, notes));
    }

    private void again(int number) {
        note(notes -> {
            DatasetRecord record = damages.isWaiting(number) ? waited(number, notes) : seen.record(number);
            datasets.again(number, record, seen.origin(number), whole, notes);
        });
    }

    private DatasetRecord waited(int number, Notes notes) {
        Seen.Alone again = seen.alone(number);
        linked(number, again, notes);
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

    private void linked(int number, Seen.Alone record, Notes notes) {
        checkLinks(record, notes);
        damages.linked(number, record.damage());
    }

    private void checkLinks(Seen.Alone record, Notes notes) {
        RecordJudge judge = new RecordJudge(asOf, record, notes);
        for (LinkedRule<?> rule : engine.linkedRules(record.record())) {
            judge.hear(rule, index);
        }
    }

    /** Gives back what the run has of the file system. */
    @Override
    public void close() {
        try {
            datasets.close();
        } finally {
            chunks.close();
        }
    }

    Tally tally() {
        return tally;
    }

    Map<RecordType, Long> records() {
        return records;
    }

    Completeness completeness() {
        return completeness;
    }

    LocalDate asOf() {
        return asOf;
    }
}
