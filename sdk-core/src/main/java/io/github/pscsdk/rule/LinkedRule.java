package io.github.pscsdk.rule;

import io.github.pscsdk.model.DatasetRecord;

/** A rule that looks at one record and at what it refers to: organisations, calls, partnerships. */
public abstract non-sealed class LinkedRule<R extends DatasetRecord> extends Rule {

    private final Class<R> subject;

    /** A rule about the records of that type. */
    protected LinkedRule(Class<R> subject, RuleInfo info) {
        super(info);
        this.subject = subject;
    }

    /** The type of the records that it looks at. */
    public final Class<R> subject() {
        return subject;
    }

    /** Tells the judge what is wrong with the record, or why that cannot be told. */
    public abstract void check(R record, Links links, Judge judge);
}
