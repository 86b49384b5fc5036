package io.github.pscsdk.engine;

import io.github.pscsdk.engine.problem.FaultyMembers;
import io.github.pscsdk.engine.problem.Problem;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.rule.Derived;
import io.github.pscsdk.rule.LinkedContext;
import io.github.pscsdk.rule.LinkedRule;
import io.github.pscsdk.rule.Origin;
import io.github.pscsdk.rule.RecordLookup;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.Rule;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Runs the rules about one record, one after the other. What a rule finds faulty silences those that yield to it,
 * whatever the order of the others; all of it counts for those that run when the rules about the record alone have
 * ended. Not thread-safe.
 */
final class RecordRuleRunner implements LinkedContext {

    private final LocalDate asOf;
    private final DatasetRecord record;
    private final Origin origin;
    private final FaultyMembers faulty;
    private final RecordFindings findings;
    private final Map<Derived<?>, Object> derived = new HashMap<>();
    /** What each rule found faulty; of most records, nothing. */
    private Map<String, FaultyMembers> faultyByRule = Map.of();

    /** The rule that is run. */
    private @Nullable Rule rule;

    private @Nullable RecordLookup records;

    RecordRuleRunner(
            LocalDate asOf, DatasetRecord record, Origin origin, FaultyMembers faulty, RecordFindings findings) {
        this.asOf = asOf;
        this.record = record;
        this.origin = origin;
        this.faulty = faulty;
        this.findings = findings;
    }

    DatasetRecord record() {
        return record;
    }

    Origin origin() {
        return origin;
    }

    /** What must not be relied on: all of it once the rules have ended. */
    FaultyMembers faulty() {
        return faulty;
    }

    /** What the rules have said. */
    RecordFindings findings() {
        return findings;
    }

    /** Runs a rule, if all is whole that it reads. */
    <R extends DatasetRecord> void run(RecordRule<R> next) {
        rule = next;
        if (mayRun()) {
            try {
                next.check(next.subject().cast(record), this);
            } catch (Throwable e) {
                findings.crashed(next.info().code(), origin, e);
            }
        }
    }

    /** Runs a rule about what the record refers to, if all is whole that it reads. */
    <R extends DatasetRecord> void run(LinkedRule<R> next, RecordLookup lookup) {
        rule = next;
        records = lookup;
        if (mayRun()) {
            try {
                next.check(next.subject().cast(record), this);
            } catch (Throwable e) {
                findings.crashed(next.info().code(), origin, e);
            }
        }
    }

    /** All rules have run that may yield to each other. */
    void end() {
        faultyByRule.values().forEach(faulty::addAll);
        faultyByRule = Map.of();
    }

    private boolean mayRun() {
        List<String> reads = info().reads();
        if (faulty.sparesAll(reads)
                && (faultyByRule.isEmpty() || silencing().allMatch(other -> other.sparesAll(reads)))) {
            return true;
        }
        notChecked(Reason.DAMAGED);
        return false;
    }

    /** What the rules found faulty to which the current one yields. */
    private Stream<FaultyMembers> silencing() {
        return info().comesLast()
                ? faultyByRule.values().stream()
                : info().yieldsTo().stream().flatMap(code -> Stream.ofNullable(faultyByRule.get(code)));
    }

    private RuleInfo info() {
        return Objects.requireNonNull(rule).info();
    }

    @Override
    public LocalDate asOf() {
        return asOf;
    }

    @Override
    public RecordLookup records() {
        if (records == null) {
            throw new IllegalStateException("only a LinkedRule can look at other records");
        }
        return records;
    }

    @Override
    public void report(Pointer at, Values values) {
        report(info().severity(), at, values);
    }

    @Override
    public void report(Severity milder, Pointer at, Values values) {
        Severity own = info().severity();
        Severity severity = milder.compareTo(own) > 0 ? milder : own;
        findings.add(new PendingFinding(Problem.at(info(), at, values).withSeverity(severity), origin));
        if (severity == Severity.ERROR) {
            suspect(at);
        }
    }

    @Override
    public void notChecked(Reason reason) {
        findings.notChecked(info().code(), reason);
    }

    @Override
    public void suspect(Pointer member) {
        if (info().comesFirst()) {
            faulty.add(member);
            return;
        }
        if (faultyByRule.isEmpty()) {
            faultyByRule = new HashMap<>();
        }
        faultyByRule.computeIfAbsent(info().code(), code -> new FaultyMembers()).add(member);
    }

    @Override
    public boolean isReliable(Pointer member) {
        return !faulty.touches(member)
                && (faultyByRule.isEmpty() || silencing().noneMatch(other -> other.touches(member)));
    }

    @Override
    @SuppressWarnings("unchecked") // a fact is kept under itself
    public <T> T get(Derived<T> fact) {
        Object known = derived.get(fact);
        if (known == null) {
            known = fact.of(record, this);
            derived.put(fact, known);
        }
        return (T) known;
    }
}
