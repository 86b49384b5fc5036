package io.github.pscsdk.report;

import io.github.pscsdk.finding.Reason;

/** A rule that could neither pass nor fail. Immutable and thread-safe. */
public final class NotChecked implements Comparable<NotChecked> {

    private final String rule;
    private final Reason reason;
    private final long count;

    private NotChecked(String rule, Reason reason, long count) {
        this.rule = rule;
        this.reason = reason;
        this.count = count;
    }

    /** That a rule could not be checked so many times for a reason. */
    public static NotChecked of(String rule, Reason reason, long count) {
        return new NotChecked(rule, reason, count);
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
