package io.github.pscsdk.validation;

import io.github.pscsdk.rule.Reason;

/** A rule that could neither pass nor fail. Immutable and thread-safe. */
public final class NotChecked implements Comparable<NotChecked> {

    private final String rule;
    private final Reason reason;
    private final long count;

    /** An entry; made by the engine. */
    public NotChecked(String rule, Reason reason, long count) {
        this.rule = rule;
        this.reason = reason;
        this.count = count;
    }

    /** Code of the rule. */
    public String getRule() {
        return rule;
    }

    /** Why it could not be checked. */
    public Reason getReason() {
        return reason;
    }

    /** How often. */
    public long getCount() {
        return count;
    }

    /** Sorts by rule, then by the code of the reason. */
    @Override
    public int compareTo(NotChecked other) {
        int byRule = rule.compareTo(other.rule);
        return byRule != 0 ? byRule : reason.code().compareTo(other.reason.code());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NotChecked that && compareTo(that) == 0 && count == that.count;
    }

    @Override
    public int hashCode() {
        return rule.hashCode();
    }

    @Override
    public String toString() {
        return rule + " " + reason.code() + " " + count;
    }
}
