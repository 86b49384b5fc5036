package io.github.pscsdk.rule;

import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.Header;
import io.github.pscsdk.rule.References.Reference;
import java.time.LocalDate;
import java.util.List;

/**
 * A rule that looks at all records of a dataset, one after the other, and keeps as little of each as it can: there may be
 * millions. A rule about records that have something in common is a {@link MatchRule}.
 */
public abstract non-sealed class DatasetRule extends Rule {

    /** A rule about datasets. */
    protected DatasetRule(RuleInfo info) {
        super(info);
    }

    /** Starts a run over one dataset. */
    public abstract Run start(DatasetJudge judge);

    /** One run over one dataset; holds what it has seen. Not thread-safe. */
    public interface Run {

        /** The header, before or after the records; its origin is the root of the dataset. */
        default void header(Header header, Origin origin) {}

        /** A record, in the order of the dataset. Members that have an error are in it only if they could be read. */
        void record(DatasetRecord record, Origin origin);

        /** The header or a record has an error in what the rule reads, and does not come: what is counted is too little. */
        default void withheld(Origin origin) {}

        /** A record for which {@link DatasetJudge#giveAgain} was called, in the order of the dataset; all have come by now. */
        default void again(DatasetRecord record, Origin origin) {}

        /** All records have come. */
        default void end() {}
    }

    /** Takes down what a rule has to say about a dataset. */
    public interface DatasetJudge {

        /** The date that counts as today. */
        LocalDate asOf();

        /** The records seen so far; at the end, all of them. */
        Links links();

        /** The references of the header or record that was just given; worked out once for all rules. */
        List<Reference> references();

        /** What the record that was just given means shows only when all have come: it is to be given again then. */
        void giveAgain();

        /** A record has the defect; {@code related} are the other places that one must see to understand it. */
        void found(Origin origin, Pointer at, Values values, List<Related> related);

        /** A value has the defect that another value would not have, such as a known id that is spelt alike. */
        void found(Origin origin, Pointer at, Values values, String suggestion);

        /** Whether the dataset has the defect cannot be told. */
        void notChecked(Reason reason);
    }

    /** A further place of a finding. */
    public record Related(Origin origin, Pointer at) {}
}
