package io.github.pscsdk.engine;

import io.github.pscsdk.rule.Origin;
import io.github.pscsdk.rule.Reason;
import io.github.pscsdk.rule.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Adds up what was noted of all records. Of each rule, only so many drafts are kept. Not thread-safe. */
final class Tally {

    private static final Logger LOG = LoggerFactory.getLogger(Tally.class);

    /** A crash of a rule, whose position in the file is yet to be looked up. */
    record Crash(String rule, Origin origin, String problem) {}

    private final int maxFindings;
    private final Screen screen;
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<String, Long> found = new TreeMap<>();
    private final Map<String, Long> kept = new TreeMap<>();
    private final Map<Severity, Long> totals = new EnumMap<>(Severity.class);
    private final Map<String, Map<Reason, Long>> unchecked = new HashMap<>();
    private final List<Crash> crashes = new ArrayList<>();
    private final Map<String, Integer> crashCounts = new TreeMap<>();

    Tally(int maxFindings, Screen screen) {
        this.maxFindings = maxFindings;
        this.screen = screen;
    }

    /** Adds what was noted of the next record. */
    void add(Notes notes) {
        notes.drafts().forEach(draft -> screen.admit(draft).ifPresent(this::add));
        notes.unchecked().forEach(this::add);
        notes.crashes().forEach(this::add);
    }

    private void add(Draft draft) {
        String code = draft.info().code();
        totals.merge(draft.severity(), 1L, Long::sum);
        if (found.merge(code, 1L, Long::sum) <= maxFindings) {
            drafts.add(draft);
            kept.merge(code, 1L, Long::sum);
        }
    }

    private void add(Notes.Unchecked each) {
        unchecked
                .computeIfAbsent(each.rule(), rule -> new EnumMap<>(Reason.class))
                .merge(each.reason(), 1L, Long::sum);
    }

    private void add(Notes.Crash crash) {
        String rule = crash.rule();
        // The report has no room for a stack trace; whoever must mend the rule needs it.
        int before = crashCounts.merge(rule, 1, Integer::sum) - 1;
        if (before == 0) {
            LOG.warn(
                    "rule {} crashed at {}; further crashes of it are not logged",
                    rule,
                    crash.origin().pointer(),
                    crash.cause());
        }
        if (before < Math.max(1, maxFindings)) {
            crashes.add(new Crash(rule, crash.origin(), crash.cause().toString()));
        }
    }

    List<Draft> drafts() {
        return drafts;
    }

    Map<String, Long> found() {
        return found;
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

    List<Crash> crashes() {
        return crashes;
    }
}
