package io.github.pscsdk.rule;

import io.github.pscsdk.model.Answer;
import java.time.LocalDate;
import java.util.function.Supplier;

/** Takes down what a rule has to say about a record. A rule that says nothing has found nothing. */
public interface Judge {

    /** The date that counts as today. */
    LocalDate asOf();

    /** The record has the defect. The place is given from the record; the values are those that the message names. */
    void found(Pointer at, Values values);

    /**
     * The record has the defect in a milder form. For the few rules that have one; a severity that is not milder than the
     * rule's own counts as the rule's own.
     */
    void found(Severity milder, Pointer at, Values values);

    /** Whether the record has the defect cannot be told. */
    void notChecked(Reason reason);

    /** Another member may be what is wrong, rather than the one that was found: rules that run later read neither. */
    void doubts(Pointer member);

    /** Whether a member can be relied on: neither it nor a part of it, nor what it is a part of, is known to be wrong. */
    boolean trusts(Pointer member);

    /** Found if the answer is yes; not checked, for the given reason, if it cannot be told. */
    default void decide(Answer defect, Reason ifCannotTell, Pointer at, Supplier<Values> values) {
        switch (defect) {
            case YES -> found(at, values.get());
            case CANNOT_TELL -> notChecked(ifCannotTell);
            case NO -> {}
        }
    }

    /** The same, where it takes time to name the place. */
    default void decide(Answer defect, Reason ifCannotTell, Supplier<Pointer> at, Supplier<Values> values) {
        if (!defect.isNo()) {
            decide(defect, ifCannotTell, at.get(), values);
        }
    }

    /**
     * What several rules need to know of the record, worked out for the first that asks. What the work gives must depend on
     * the record alone, or on what all rules of a kind are given beside it.
     */
    default <T> T once(Class<T> what, Supplier<T> work) {
        return work.get();
    }
}
