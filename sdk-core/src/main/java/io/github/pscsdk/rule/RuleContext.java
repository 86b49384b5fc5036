package io.github.pscsdk.rule;

import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import java.time.LocalDate;

/** What a rule about one record has beside the record. Good only until the rule returns; not thread-safe. */
public interface RuleContext extends Reporter {

    /** The date that counts as today. */
    LocalDate asOf();

    /**
     * The record has the defect in a milder form. For the few rules that have one; a severity that is not milder than
     * the rule's own counts as the rule's own.
     */
    void report(Severity milder, Pointer at, Values values);

    /**
     * Another member may be what is wrong, rather than the one that was reported: rules that yield to this one read
     * neither.
     */
    void suspect(Pointer member);

    /**
     * Whether a member can be relied on: neither it nor a part of it, nor what it is a part of, is known to be wrong.
     * What a rule names in {@link io.github.pscsdk.finding.RuleInfo#reads} is reliable whenever it runs; this is for
     * rules that read any member of any record.
     */
    boolean isReliable(Pointer member);

    /** Reports the defect where the place can be relied on; else says that it was not checked. */
    default void reportIfReliable(Pointer at, Values values) {
        if (isReliable(at)) {
            report(at, values);
        } else {
            notChecked(Reason.DAMAGED);
        }
    }

    /**
     * A fact about the record, worked out for the first rule that asks.
     *
     * @throws ClassCastException if the record is not of the type that the fact is about
     * @throws IllegalStateException if the fact needs other records, and the rule may not see them
     */
    <T> T get(Derived<T> fact);
}
