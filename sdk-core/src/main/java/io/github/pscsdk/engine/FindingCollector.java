package io.github.pscsdk.engine;

import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Adds up what was noted of all records. Of each rule, only so many findings are kept. Not thread-safe. */
final class FindingCollector {

    private static final Logger LOG = LoggerFactory.getLogger(FindingCollector.class);

    private final int maxFindings;
    private final PolicyFilter policyFilter;
    private final List<PendingFinding> findings = new ArrayList<>();
    private final Map<String, Long> counts = new TreeMap<>();
    private final Map<String, Long> kept = new TreeMap<>();
    private final Map<Severity, Long> totals = new EnumMap<>(Severity.class);
    private final Map<String, Map<Reason, Long>> unchecked = new HashMap<>();
    private final List<PendingFailure> failures = new ArrayList<>();
    private final Map<String, Integer> crashCounts = new TreeMap<>();

    FindingCollector(int maxFindings, PolicyFilter policyFilter) {
        this.maxFindings = maxFindings;
        this.policyFilter = policyFilter;
    }

    /** Adds what was noted of the next record. */
    void add(RecordFindings noted) {
        noted.findings().forEach(finding -> policyFilter.admit(finding).ifPresent(this::add));
        noted.unchecked().forEach(this::add);
        noted.failures().forEach(this::add);
    }

    private void add(PendingFinding finding) {
        String code = finding.rule();
        totals.merge(finding.problem().severity(), 1L, Long::sum);
        if (counts.merge(code, 1L, Long::sum) <= maxFindings) {
            findings.add(finding);
            kept.merge(code, 1L, Long::sum);
        }
    }

    private void add(RecordFindings.Unchecked each) {
        unchecked
                .computeIfAbsent(each.rule(), rule -> new EnumMap<>(Reason.class))
                .merge(each.reason(), 1L, Long::sum);
    }

    private void add(PendingFailure failure) {
        String rule = failure.rule();
        // The report has no room for a stack trace; whoever must fix the rule needs it.
        int before = crashCounts.merge(rule, 1, Integer::sum) - 1;
        if (before == 0) {
            LOG.warn(
                    "rule {} crashed at {}; further crashes of it are not logged",
                    rule,
                    failure.origin().pointer(),
                    failure.cause());
        }
        if (before < Math.max(1, maxFindings)) {
            failures.add(failure);
        }
    }

    List<PendingFinding> findings() {
        return findings;
    }

    Map<String, Long> counts() {
        return counts;
    }

    long kept(String rule) {
        return kept.getOrDefault(rule, 0L);
    }

    Map<Severity, Long> totals() {
        return totals;
    }

    /** How often each rule could not tell, and why. */
    Map<String, Map<Reason, Long>> notChecked() {
        return unchecked;
    }

    List<PendingFailure> failures() {
        return failures;
    }
}
