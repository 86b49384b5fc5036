package io.github.pscsdk.engine;

import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.policy.Baseline;
import io.github.pscsdk.policy.KnownFinding;
import io.github.pscsdk.policy.Policy;
import io.github.pscsdk.policy.PolicyClause;
import io.github.pscsdk.report.Report;
import io.github.pscsdk.rule.Origin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lets findings through as a policy and a baseline will have it, and counts what they change. Not thread-safe. */
final class PolicyFilter {

    private static final String ANY = "*";

    private final Optional<Policy> policy;
    private final Optional<Baseline> baseline;
    private final List<PolicyClause> clauses = new ArrayList<>();
    private final List<PolicyClause> expired = new ArrayList<>();
    private final Map<PolicyClause, List<String>> patterns = new HashMap<>();
    /** How many findings of a rule are accepted at a place, and have not been found yet. */
    private final Map<Known, Integer> accepted = new HashMap<>();

    private @Nullable Origin lastOrigin;
    private Pointer lastPointer = Pointer.ROOT;
    private long changed;
    private long silenced;
    private long known;

    private record Known(String rule, String pointer) {}

    PolicyFilter(Optional<Policy> policy, Optional<Baseline> baseline, LocalDate asOf) {
        this.policy = policy;
        this.baseline = baseline;
        for (PolicyClause clause : policy.map(Policy::getClauses).orElse(List.of())) {
            boolean over = clause.getExpires()
                    .filter(last -> last.latest().isBefore(asOf))
                    .isPresent();
            (over ? expired : clauses).add(clause);
            clause.getPointer()
                    .map(pointer -> Pointer.tryParse(pointer).orElse(Pointer.of(pointer)))
                    .ifPresent(pointer -> patterns.put(clause, pointer.tokens()));
        }
        for (KnownFinding finding : baseline.map(Baseline::getFindings).orElse(List.of())) {
            accepted.merge(
                    new Known(finding.getRule(), finding.getPointer()),
                    finding.getCount().orElse(1),
                    Integer::sum);
        }
    }

    /** The finding as it is to be reported; empty if it is not to be. */
    Optional<PendingFinding> admit(PendingFinding finding) {
        if (clauses.isEmpty() && accepted.isEmpty()) {
            return Optional.of(finding);
        }
        Supplier<Pointer> place = () -> placeOf(finding);
        Optional<Severity> severity = severity(finding, place);
        if (severity.isEmpty()) {
            silenced++;
            return Optional.empty();
        }
        if (isKnown(finding, place)) {
            known++;
            return Optional.empty();
        }
        if (severity.get() != finding.problem().severity()) {
            changed++;
        }
        return Optional.of(new PendingFinding(
                finding.problem().withSeverity(severity.get()), finding.origin(), finding.related()));
    }

    /** Of a record in a file, the id is read again: not more often than needed. */
    private Pointer placeOf(PendingFinding finding) {
        if (!finding.origin().equals(lastOrigin)) {
            lastOrigin = finding.origin();
            lastPointer = lastOrigin.stablePointer();
        }
        return lastPointer.then(finding.problem().at());
    }

    private Optional<Severity> severity(PendingFinding finding, Supplier<Pointer> place) {
        Optional<Severity> severity = Optional.of(finding.problem().severity());
        for (PolicyClause clause : clauses) {
            if (fits(clause, finding.problem().info(), finding.problem().severity()) && covers(clause, place)) {
                severity = clause.getSeverity().severity();
            }
        }
        return severity;
    }

    private static boolean fits(PolicyClause clause, RuleInfo info, Severity severity) {
        return clause.getRule().map(info.code()::equals).orElse(true)
                && clause.getCategory().map(info.category()::equals).orElse(true)
                && clause.getUsually().map(severity::equals).orElse(true);
    }

    private boolean covers(PolicyClause clause, Supplier<Pointer> place) {
        List<String> pattern = patterns.getOrDefault(clause, List.of());
        if (pattern.isEmpty()) {
            return true;
        }
        List<String> tokens = place.get().tokens();
        if (pattern.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < pattern.size(); i++) {
            if (!pattern.get(i).equals(ANY) && !pattern.get(i).equals(tokens.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isKnown(PendingFinding finding, Supplier<Pointer> place) {
        if (accepted.isEmpty()) {
            return false;
        }
        Known key = new Known(finding.rule(), place.get().toString());
        int left = accepted.getOrDefault(key, 0);
        if (left > 0) {
            accepted.put(key, left - 1);
        }
        return left > 0;
    }

    /** What the policy did; empty if there is none. */
    Optional<Report.PolicyUse> policyUse() {
        return policy.map(used -> new Report.PolicyUse(
                used.getName().orElse(""),
                used.getSha256(),
                changed,
                silenced,
                expired.stream().map(PolicyClause::getReason).toList()));
    }

    /** What the baseline did; empty if there is none. */
    Optional<Report.BaselineUse> baselineUse() {
        long left = accepted.values().stream().mapToLong(Integer::longValue).sum();
        return baseline.map(used -> new Report.BaselineUse(used.getName().orElse(""), used.getSha256(), known, left));
    }
}
