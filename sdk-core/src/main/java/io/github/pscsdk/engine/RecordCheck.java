package io.github.pscsdk.engine;

import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.Extensible;
import io.github.pscsdk.model.Header;
import io.github.pscsdk.rule.MatchRule;
import io.github.pscsdk.rule.Origin;
import io.github.pscsdk.rule.Reason;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.References;
import io.github.pscsdk.rule.Rule;
import java.time.LocalDate;
import java.util.List;

/** Checks records one by one, each alone: its values, and the rules that need nothing else. Thread-safe. */
final class RecordCheck {

    private final Engine engine;
    private final List<MatchRule> matchRules;
    private final LocalDate asOf;
    private final ValueChecks values;

    RecordCheck(Engine engine, List<MatchRule> matchRules, LocalDate asOf) {
        this.engine = engine;
        this.matchRules = matchRules;
        this.asOf = asOf;
        this.values = ValueChecks.on(asOf);
    }

    /** Checks a record; {@code problems} are what the reader found wrong with it. */
    Judged check(DatasetRecord record, Origin origin, List<Problem> problems) {
        Notes notes = new Notes();
        Damage damage = damage(record, origin, problems, notes);
        long[] traits = TraitHashes.of(record, matchRules, origin, damage, notes);
        return new Judged(record, origin, damage, notes, Completeness.present(record), References.of(record), traits);
    }

    /** What of a record must not be relied on. */
    Damage damage(DatasetRecord record, Origin origin, List<Problem> problems, Notes notes) {
        Damage damage = values(record, origin, problems, notes);
        RecordJudge judge = new RecordJudge(asOf, origin, damage, notes);
        for (RecordRule<?> rule : engine.recordRules(record)) {
            judge.hear(rule, record);
        }
        return damage;
    }

    /** Checks the values of the header. */
    Damage check(Header header, Origin origin, List<Problem> problems, Notes notes) {
        return values(header, origin, problems, notes);
    }

    private Damage values(Extensible object, Origin origin, List<Problem> problems, Notes notes) {
        Damage damage = new Damage();
        problems.forEach(problem -> take(problem, origin, damage, notes));
        notes.guard("constraints", origin, () -> {
            List<Problem> violations = values.check(object, damage);
            violations.forEach(violation -> take(violation, origin, damage, notes));
        });
        return damage;
    }

    private static void take(Problem problem, Origin origin, Damage damage, Notes notes) {
        notes.found(draft(problem, origin));
        if (problem.castsDoubt()) {
            damage.add(problem.damaged());
        }
    }

    static Draft draft(Problem problem, Origin origin) {
        return new Draft(
                problem.info(),
                problem.severity(),
                origin,
                problem.at(),
                problem.mark(),
                problem.values(),
                problem.suggestion(),
                List.of());
    }

    /** Whether all is whole that a rule reads; notes it if not. */
    static boolean mayRun(Rule rule, Damage damage, Notes notes) {
        boolean whole = damage.sparesAll(rule.info().reads());
        if (!whole) {
            notes.notChecked(rule.info().code(), Reason.DAMAGED);
        }
        return whole;
    }
}
