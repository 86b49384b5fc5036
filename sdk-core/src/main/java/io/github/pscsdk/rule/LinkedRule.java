package io.github.pscsdk.rule;

import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.model.DatasetRecord;

/** A rule that looks at one record and at what it refers to: organisations, calls, partnerships. */
public abstract non-sealed class LinkedRule<R extends DatasetRecord> extends Rule {

    private final Class<R> subject;

    /** A rule about the records of that type. */
    protected LinkedRule(Class<R> subject, RuleInfo info) {
        super(info);
        this.subject = subject;
    }

    /** A rule that is a function, for applications that add a rule of their own. */
    public static <R extends DatasetRecord> LinkedRule<R> of(Class<R> subject, RuleInfo info, Check<R> check) {
        return new LinkedRule<>(subject, info) {
            @Override
            public void check(R record, LinkedContext context) {
                check.on(record, context);
            }
        };
    }

    /** What a rule does with a record and what it refers to. */
    @FunctionalInterface
    public interface Check<R> {

        /** Reports what is wrong with the record, or why that cannot be told. */
        void on(R record, LinkedContext context);
    }

    /** The type of the records that it looks at. */
    public final Class<R> subject() {
        return subject;
    }

    /** Reports what is wrong with the record, or why that cannot be told. */
    public abstract void check(R record, LinkedContext context);
}
