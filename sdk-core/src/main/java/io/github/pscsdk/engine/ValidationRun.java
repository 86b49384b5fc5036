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
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One run over one dataset: its header and its records in any order, then the end. A record whose references are
 * not all known when it comes is judged at the end, when the caller gives it again. Keeps ids and small facts only. Not
 * thread-safe.
 */
public final class ValidationRun implements AutoCloseable {

    private final Engine engine;
    private final LocalDate asOf;
    private final RecordCheck check;
    private final Index index = new Index();
    private final Tally tally;
    private final Completeness completeness = new Completeness();
    private final Map<RecordType, Long> records = new EnumMap<>(RecordType.class);
    private final DatasetRuns datasets;
    private final Map<Origin, Damage> damages = new HashMap<>();
    /** Where the records are from, by their numbers. */
    private final List<Origin> origins = new ArrayList<>();
    /** The records that wait for what they refer to. */
    private final BitSet parked = new BitSet();

    private final boolean alone;
    private final Origin root;
    /** Whether all that is in the file has been handed over, as far as one can tell. */
    private boolean whole = true;

    ValidationRun(Engine engine, LocalDate asOf, Screen screen, Origin root, boolean alone, int traitsOnHeap) {
        this.engine = engine;
        this.asOf = asOf;
        this.check = new RecordCheck(engine.recordRules(), alone ? List.of() : engine.matchRules(), asOf);
        this.tally = new Tally(engine.maxFindings(), screen);
        this.root = root;
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
            damages.put(root, damage);
            datasets.header(header, root, damage, notes);
        });
    }

    /**
     * Checks a record alone, with what the reader found wrong with it. A mandatory member that could not be read holds a
     * placeholder; as the problem names it as damaged, no rule reads it. The run itself is left as it is: may be called by
     * any thread.
     */
    public Judged check(DatasetRecord record, Origin origin, List<Problem> problems) {
        return check.check(record, origin, problems);
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
        if (record.getId().getValue().isEmpty()) {
            // References to it, whatever its id should be, lead nowhere.
            whole = false;
        } else {
            index.addId(type, record.getId(), origin, damage.spares("id"));
        }
        index.addFacts(record, damage);
        keep(origin, damage);
        int number = origins.size();
        origins.add(origin);
        note(notes -> {
            // Before the rules about links: whether those run now or at the end must make no difference.
            datasets.record(number, judged, notes);
            if (alone || areSettled(judged.references())) {
                linked(record, origin, damage, notes);
            } else {
                parked.set(number);
            }
        });
        // Rules about links may have added to it.
        keep(origin, damage);
    }

    private void keep(Origin origin, Damage damage) {
        if (!damage.isNone()) {
            damages.put(origin, damage);
        }
    }

    private void note(Consumer<Notes> work) {
        Notes notes = new Notes();
        work.accept(notes);
        tally.add(notes);
    }

    /**
     * All records have come; those that waited are asked for again, in their order. What a rule misses now may have been
     * lost with what could not be read: then it cannot be told.
     */
    public void end(Function<Origin, Optional<DatasetRecord>> again) {
        BitSet wanted = datasets.wanted();
        wanted.or(parked);
        for (int next = wanted.nextSetBit(0); next >= 0; next = wanted.nextSetBit(next + 1)) {
            int number = next;
            Origin origin = origins.get(number);
            again.apply(origin).ifPresent(record -> again(number, record, origin));
        }
        note(notes -> datasets.end(root, whole, notes));
    }

    private void again(int number, DatasetRecord record, Origin origin) {
        note(notes -> {
            if (parked.get(number)) {
                Damage damage = damages.getOrDefault(origin, new Damage());
                linked(record, origin, damage, notes);
                keep(origin, damage);
            }
            datasets.again(number, record, origin, whole, notes);
        });
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
            case CALL, ORGANISATION, PARTNERSHIP ->
                index.first(reference.type(), reference.id()).isPresent();
            case SOURCE, MEETING, LESSON -> true;
        };
    }

    private void linked(DatasetRecord record, Origin origin, Damage damage, Notes notes) {
        for (LinkedRule<?> rule : engine.linkedRules()) {
            checkLinked(rule, record, origin, damage, notes);
        }
    }

    private <R extends DatasetRecord> void checkLinked(
            LinkedRule<R> rule, DatasetRecord record, Origin origin, Damage damage, Notes notes) {
        if (rule.subject().isInstance(record) && RecordCheck.mayRun(rule, damage, notes)) {
            RecordJudge judge = new RecordJudge(rule.info(), asOf, origin, damage, notes);
            notes.guard(
                    rule.info().code(), origin, () -> rule.check(rule.subject().cast(record), index, judge));
        }
    }

    /** Gives back what the run has of the file system. */
    @Override
    public void close() {
        datasets.close();
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
