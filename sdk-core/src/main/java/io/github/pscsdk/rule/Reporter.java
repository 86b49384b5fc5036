package io.github.pscsdk.rule;

import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Answer;
import java.util.function.Supplier;

/** Takes what a rule has to say about the record that it was given. A rule that says nothing has found nothing. */
public interface Reporter {

    /** The record has the defect. The place is given from the record; the values are those that the message names. */
    void report(Pointer at, Values values);

    /** Whether the record has the defect cannot be told. */
    void notChecked(Reason reason);

    /**
     * Reports the defect if the answer is yes; says that it was not checked, for the given reason, if it cannot be
     * told.
     */
    default void decide(Answer defect, Reason ifCannotTell, Pointer at, Supplier<Values> values) {
        switch (defect) {
            case YES -> report(at, values.get());
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
}
