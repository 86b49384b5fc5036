package io.github.pscsdk.engine;

import io.github.pscsdk.engine.constraint.ConstraintChecker;
import io.github.pscsdk.engine.problem.FaultyMembers;
import io.github.pscsdk.engine.problem.PositionTarget;
import io.github.pscsdk.engine.problem.Problem;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.ReaderCodes;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Extensible;
import io.github.pscsdk.policy.Baseline;
import io.github.pscsdk.policy.KnownFinding;
import io.github.pscsdk.policy.Policy;
import io.github.pscsdk.policy.PolicyClause;
import io.github.pscsdk.text.Suggestions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is wrong with a policy or a baseline: it is of no use if it names a rule that does not exist. */
public final class SettingsCheck {

    private final Set<String> codes;
    private final List<Problem> problems = new ArrayList<>();

    private SettingsCheck(Set<String> codes) {
        this.codes = codes;
    }

    /** What is wrong with a policy; {@code codes} are those of all rules. */
    public static List<Problem> of(Policy policy, Set<String> codes) {
        SettingsCheck check = new SettingsCheck(codes);
        check.values(policy);
        for (int i = 0; i < policy.getClauses().size(); i++) {
            PolicyClause clause = policy.getClauses().get(i);
            Pointer at = Pointer.of("clauses").then(i);
            clause.getRule().ifPresent(rule -> check.rule(at, rule));
            clause.getPointer().ifPresent(pointer -> check.pointer(at, pointer));
        }
        return check.problems;
    }

    /** What is wrong with a baseline; {@code codes} are those of all rules. */
    public static List<Problem> of(Baseline baseline, Set<String> codes) {
        SettingsCheck check = new SettingsCheck(codes);
        check.values(baseline);
        for (int i = 0; i < baseline.getFindings().size(); i++) {
            KnownFinding finding = baseline.getFindings().get(i);
            Pointer at = Pointer.of("findings").then(i);
            check.rule(at, finding.getRule());
            check.pointer(at, finding.getPointer());
        }
        return check.problems;
    }

    private void values(Extensible settings) {
        problems.addAll(ConstraintChecker.on(LocalDate.EPOCH).check(settings, new FaultyMembers()));
    }

    private void rule(Pointer at, String rule) {
        if (!rule.isBlank() && !codes.contains(rule)) {
            Values facts = Values.of("found", rule).and("list", "rules");
            problem(ReaderCodes.UNKNOWN_CODE, at.then("rule"), facts, Suggestions.nearest(rule, codes));
        }
    }

    private void pointer(Pointer at, String pointer) {
        if (Pointer.tryParse(pointer).isEmpty()) {
            Values facts = Values.of("found", "a text").and("expected", "a JSON Pointer, which begins with a slash");
            problem(ReaderCodes.WRONG_TYPE, at.then("pointer"), facts, Optional.empty());
        }
    }

    private void problem(RuleInfo info, Pointer at, Values facts, Optional<String> suggestion) {
        problems.add(new Problem(info, info.severity(), at, at, facts, suggestion, PositionTarget.VALUE));
    }
}
