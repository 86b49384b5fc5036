package io.github.pscsdk.engine;

import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.rule.Origin;
import java.util.ArrayList;
import java.util.List;

/** What checks have to say about one record, in the order in which they said it. Not thread-safe. */
final class RecordFindings {

    /** That a rule could not tell. */
    record Unchecked(String rule, Reason reason) {}

    // Of most records there is nothing to say.
    private List<PendingFinding> findings = List.of();
    private List<Unchecked> unchecked = List.of();
    private List<PendingFailure> failures = List.of();

    void add(PendingFinding finding) {
        findings = added(findings, finding);
    }

    void notChecked(String rule, Reason reason) {
        unchecked = added(unchecked, new Unchecked(rule, reason));
    }

    /** Runs a piece of a rule; if it crashes, that is noted, and the validation goes on. */
    void guard(String rule, Origin origin, Runnable work) {
        try {
            work.run();
        } catch (Throwable e) {
            crashed(rule, origin, e);
        }
    }

    /** Notes that a rule crashed; throws on what is no defect of the rule, such as a lack of memory. */
    void crashed(String rule, Origin origin, Throwable cause) {
        if (cause instanceof Error error && !(error instanceof StackOverflowError || error instanceof AssertionError)) {
            throw error;
        }
        failures = added(failures, new PendingFailure(rule, origin, cause));
    }

    List<PendingFinding> findings() {
        return findings;
    }

    List<Unchecked> unchecked() {
        return unchecked;
    }

    List<PendingFailure> failures() {
        return failures;
    }

    private static <T> List<T> added(List<T> list, T element) {
        List<T> longer = list.isEmpty() ? new ArrayList<>() : list;
        longer.add(element);
        return longer;
    }
}
