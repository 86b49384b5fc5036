package io.github.pscsdk.rule;

import io.github.pscsdk.finding.RuleInfo;

/**
 * Something that data can do wrong. There are three kinds: a {@link RecordRule} looks at one record alone, a
 * {@link LinkedRule} at one record and at what it refers to, a {@link DatasetRule} at all records. Rules hold no state;
 * they are immutable and thread-safe.
 */
public abstract sealed class Rule permits RecordRule, LinkedRule, DatasetRule {

    private final RuleInfo info;

    Rule(RuleInfo info) {
        this.info = info;
    }

    /** What there is to know about the rule without running it. */
    public final RuleInfo info() {
        return info;
    }

    @Override
    public final String toString() {
        return info.code();
    }
}
