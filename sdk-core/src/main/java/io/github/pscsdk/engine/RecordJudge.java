package io.github.pscsdk.engine;

import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.rule.Judge;
import io.github.pscsdk.rule.LinkedRule;
import io.github.pscsdk.rule.Links;
import io.github.pscsdk.rule.Pointer;
import io.github.pscsdk.rule.Reason;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.Rule;
import io.github.pscsdk.rule.RuleInfo;
import io.github.pscsdk.rule.Severity;
import io.github.pscsdk.rule.Values;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Hears the rules about one record, one after the other, and notes what they say. Not thread-safe. */
final class RecordJudge implements Judge {

    private final LocalDate asOf;
    private final Seen.Alone subject;
    private final Notes notes;
    private final Map<Class<?>, Object> known = new HashMap<>();
    /** The rule that has its say. */
    private @Nullable Rule rule;

    RecordJudge(LocalDate asOf, Seen.Alone subject, Notes notes) {
        this.asOf = asOf;
        this.subject = subject;
        this.notes = notes;
    }

    /** The record, with what has turned out to be wrong with it. */
    Seen.Alone subject() {
        return subject;
    }

    /** What the rules have said. */
    Notes notes() {
        return notes;
    }

    /** Hears a rule, if all is whole that it reads. */
    <R extends DatasetRecord> void hear(RecordRule<R> next) {
        if (RecordCheck.mayRun(next, subject.damage(), notes)) {
            rule = next;
            try {
                next.check(next.subject().cast(subject.record()), this);
            } catch (RuntimeException | StackOverflowError | AssertionError e) {
                notes.crashed(next.info().code(), subject.origin(), e);
            }
        }
    }

    /** Hears a rule about what the record refers to, if all is whole that it reads. */
    <R extends DatasetRecord> void hear(LinkedRule<R> next, Links links) {
        if (RecordCheck.mayRun(next, subject.damage(), notes)) {
            rule = next;
            try {
                next.check(next.subject().cast(subject.record()), links, this);
            } catch (RuntimeException | StackOverflowError | AssertionError e) {
                notes.crashed(next.info().code(), subject.origin(), e);
            }
        }
    }

    private RuleInfo info() {
        return Objects.requireNonNull(rule).info();
    }

    @Override
    public LocalDate asOf() {
        return asOf;
    }

    @Override
    public void found(Pointer at, Values facts) {
        found(info().severity(), at, facts);
    }

    @Override
    public void found(Severity milder, Pointer at, Values facts) {
        RuleInfo info = info();
        Severity own = info.severity();
        Severity severity = milder.compareTo(own) > 0 ? milder : own;
        notes.found(new Draft(info, severity, subject.origin(), at, Mark.VALUE, facts, Optional.empty(), List.of()));
        if (severity == Severity.ERROR) {
            subject.damage().add(at);
        }
    }

    @Override
    public void notChecked(Reason reason) {
        notes.notChecked(info().code(), reason);
    }

    @Override
    public void doubts(Pointer member) {
        subject.damage().add(member);
    }

    @Override
    public boolean trusts(Pointer member) {
        return !subject.damage().touches(member);
    }

    @Override
    public <T> T once(Class<T> what, Supplier<T> work) {
        Object found = known.get(what);
        if (found == null) {
            found = work.get();
            known.put(what, found);
        }
        return what.cast(found);
    }
}
