package io.github.pscsdk.engine;

import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.rule.Judge;
import io.github.pscsdk.rule.LinkedRule;
import io.github.pscsdk.rule.Links;
import io.github.pscsdk.rule.Origin;
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
    private final Origin origin;
    private final Damage damage;
    private final Notes notes;
    private final Map<Class<?>, Object> known = new HashMap<>();
    /** The rule that has its say. */
    private @Nullable Rule rule;

    RecordJudge(LocalDate asOf, Origin origin, Damage damage, Notes notes) {
        this.asOf = asOf;
        this.origin = origin;
        this.damage = damage;
        this.notes = notes;
    }

    /** Hears a rule, if all is whole that it reads. */
    <R extends DatasetRecord> void hear(RecordRule<R> next, DatasetRecord record) {
        if (RecordCheck.mayRun(next, damage, notes)) {
            rule = next;
            try {
                next.check(next.subject().cast(record), this);
            } catch (RuntimeException | StackOverflowError | AssertionError e) {
                notes.crashed(next.info().code(), origin, e);
            }
        }
    }

    /** Hears a rule about what the record refers to, if all is whole that it reads. */
    <R extends DatasetRecord> void hear(LinkedRule<R> next, DatasetRecord record, Links links) {
        if (RecordCheck.mayRun(next, damage, notes)) {
            rule = next;
            try {
                next.check(next.subject().cast(record), links, this);
            } catch (RuntimeException | StackOverflowError | AssertionError e) {
                notes.crashed(next.info().code(), origin, e);
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
        notes.found(new Draft(info, severity, origin, at, Mark.VALUE, facts, Optional.empty(), List.of()));
        if (severity == Severity.ERROR) {
            damage.add(at);
        }
    }

    @Override
    public void notChecked(Reason reason) {
        notes.notChecked(info().code(), reason);
    }

    @Override
    public void doubts(Pointer member) {
        damage.add(member);
    }

    @Override
    public boolean trusts(Pointer member) {
        return !damage.touches(member);
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
