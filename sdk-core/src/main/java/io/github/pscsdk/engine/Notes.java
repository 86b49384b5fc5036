package io.github.pscsdk.engine;

import io.github.pscsdk.rule.Origin;
import io.github.pscsdk.rule.Reason;
import java.util.ArrayList;
import java.util.List;

/** What checks have to say about one record, in the order in which they said it. Not thread-safe. */
final class Notes {

    /** A crash of a rule, whose position in the file is yet to be looked up. */
    record Crash(String rule, Origin origin, Throwable cause) {}

    /** That a rule could not tell. */
    record Unchecked(String rule, Reason reason) {}

    // Of most records there is nothing to say.
    private List<Draft> drafts = List.of();
    private List<Unchecked> unchecked = List.of();
    private List<Crash> crashes = List.of();

    void found(Draft draft) {
        drafts = added(drafts, draft);
    }

    void notChecked(String rule, Reason reason) {
        unchecked = added(unchecked, new Unchecked(rule, reason));
    }

    /** Runs a piece of a rule; if it crashes, that is noted, and the validation goes on. */
    void guard(String rule, Origin origin, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            crashed(rule, origin, e);
        }
    }

    void crashed(String rule, Origin origin, Throwable cause) {
        crashes = added(crashes, new Crash(rule, origin, cause));
    }

    List<Draft> drafts() {
        return drafts;
    }

    List<Unchecked> unchecked() {
        return unchecked;
    }

    List<Crash> crashes() {
        return crashes;
    }

    private static <T> List<T> added(List<T> list, T element) {
        List<T> longer = list.isEmpty() ? new ArrayList<>() : list;
        longer.add(element);
        return longer;
    }
}
