package io.github.pscsdk.engine;

import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.Header;
import io.github.pscsdk.model.RecordType;
import io.github.pscsdk.rule.DatasetRule;
import io.github.pscsdk.rule.LinkedRule;
import io.github.pscsdk.rule.Origin;
import io.github.pscsdk.rule.Pointer;
import io.github.pscsdk.rule.ReaderCodes;
import io.github.pscsdk.rule.Reason;
import io.github.pscsdk.rule.References;
import io.github.pscsdk.rule.Rule;
import io.github.pscsdk.rule.Severity;
import io.github.pscsdk.rule.Values;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
public final class ValidationRun {

    /** A record that waits for what it refers to. */
    private record Parked(Origin origin, Damage damage) {}

    private final Engine engine;
    private final LocalDate asOf;
    private final RecordCheck check;
    private final Index index = new Index();
    private final Tally tally;
    private final Completeness completeness = new Completeness();
    private final Map<RecordType, Long> records = new EnumMap<>(RecordType.class);
    private final Map<DatasetRule, DatasetRule.Run> datasetRuns = new LinkedHashMap<>();
    private final Map<Origin, Damage> damages = new HashMap<>();
    private final List<Parked> parked = new ArrayList<>();
    private final boolean alone;
    private final Origin root;
    /** Whether all that is in the file has been handed over, as far as one can tell. */
    private boolean whole = true;
    /** Whether the end has come of a file that is not whole. */
    private boolean uncertain;

    ValidationRun(
            Engine engine, LocalDate asOf, Screen screen, Origin root, List<DatasetRule> datasetRules, boolean alone) {
        this.engine = engine;
        this.asOf = asOf;
        this.check = new RecordCheck(engine.recordRules(), asOf);
        this.tally = new Tally(engine.maxFindings(), screen);
        this.root = root;
        this.alone = alone;
        note(notes -> datasetRules.forEach(rule ->
                notes.guard(rule.info().code(), root, () -> datasetRuns.put(rule, rule.start(new ForDataset(rule))))));
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
            forDataset(root, damage, notes, run -> run.header(header, root));
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
        note(notes -> {
            // Before the rules about links: whether those run now or at the end must make no difference.
            forDataset(origin, damage, notes, run -> run.record(record, origin));
            if (alone || judged.references().stream().allMatch(this::isSettled)) {
                linked(record, origin, damage, notes);
            } else {
                parked.add(new Parked(origin, damage));
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

    /** Gives the header or a record to the rules about datasets, unless what they read of it is damaged. */
    private void forDataset(Origin origin, Damage damage, Notes notes, Consumer<DatasetRule.Run> give) {
        datasetRuns.forEach((rule, run) -> {
            boolean given = RecordCheck.mayRun(rule, damage, notes);
            notes.guard(rule.info().code(), origin, () -> {
                if (given) {
                    give.accept(run);
                } else {
                    run.withheld(origin);
                }
            });
        });
    }

    /**
     * All records have come; those that waited are asked for again. What a rule misses now may have been lost with what
     * could not be read: then it cannot be told.
     */
    public void end(Function<Origin, Optional<DatasetRecord>> again) {
        for (Parked waiting : parked) {
            again.apply(waiting.origin())
                    .ifPresent(record -> note(notes -> linked(record, waiting.origin(), waiting.damage(), notes)));
            keep(waiting.origin(), waiting.damage());
        }
        parked.clear();
        uncertain = !whole;
        note(notes -> datasetRuns.forEach((rule, run) -> notes.guard(rule.info().code(), root, run::end)));
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

    /** Takes down what a rule says about the dataset. */
    private final class ForDataset implements DatasetRule.DatasetJudge {
        private final Rule rule;

        ForDataset(Rule rule) {
            this.rule = rule;
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
        public void found(Origin origin, Pointer at, Values facts, List<DatasetRule.Related> related) {
            found(new Draft(
                    rule.info(), rule.info().severity(), origin, at, Mark.VALUE, facts, Optional.empty(), related));
        }

        @Override
        public void found(Origin origin, Pointer at, Values facts, String suggestion) {
            Severity severity = rule.info().severity();
            found(new Draft(rule.info(), severity, origin, at, Mark.VALUE, facts, Optional.of(suggestion), List.of()));
        }

        private void found(Draft draft) {
            Damage damage = damages.get(draft.origin());
            if (damage != null && damage.covers(draft.at())) {
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
            note(notes -> notes.notChecked(rule.info().code(), reason));
        }
    }
}
