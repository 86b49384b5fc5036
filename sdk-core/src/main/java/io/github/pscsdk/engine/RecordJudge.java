package io.github.pscsdk.engine;

import io.github.pscsdk.rule.Judge;
import io.github.pscsdk.rule.Origin;
import io.github.pscsdk.rule.Pointer;
import io.github.pscsdk.rule.Reason;
import io.github.pscsdk.rule.RuleInfo;
import io.github.pscsdk.rule.Severity;
import io.github.pscsdk.rule.Values;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Notes what a rule says about one record. */
final class RecordJudge implements Judge {

    private final RuleInfo info;
    private final LocalDate asOf;
    private final Origin origin;
    private final Damage damage;
    private final Notes notes;

    RecordJudge(RuleInfo info, LocalDate asOf, Origin origin, Damage damage, Notes notes) {
        this.info = info;
        this.asOf = asOf;
        this.origin = origin;
        this.damage = damage;
        this.notes = notes;
    }

    @Override
    public LocalDate asOf() {
        return asOf;
    }

    @Override
    public void found(Pointer at, Values facts) {
        found(info.severity(), at, facts);
    }

    @Override
    public void found(Severity milder, Pointer at, Values facts) {
        Severity own = info.severity();
        Severity severity = milder.compareTo(own) > 0 ? milder : own;
        notes.found(new Draft(info, severity, origin, at, Mark.VALUE, facts, Optional.empty(), List.of()));
        if (severity == Severity.ERROR) {
            damage.add(at);
        }
    }

    @Override
    public void notChecked(Reason reason) {
        notes.notChecked(info.code(), reason);
    }

    @Override
    public void doubts(Pointer member) {
        damage.add(member);
    }

    @Override
    public boolean trusts(Pointer member) {
        return !damage.touches(member);
    }
}
