package io.github.pscsdk.rule;

import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.Header;

/**
 * A rule that looks at all records of a dataset, one after the other, and keeps as little of each as it can: there may
 * be millions. A rule about records that have something in common is a {@link MatchRule}.
 */
public abstract non-sealed class DatasetRule extends Rule {

    /** A rule about datasets. */
    protected DatasetRule(RuleInfo info) {
        super(info);
    }

    /** Starts a run over one dataset. */
    public abstract Run start(DatasetContext context);

    /** One run over one dataset; holds what it has seen. Not thread-safe. */
    public interface Run {

        /** The header, before or after the records; its origin is the root of the dataset. */
        default void header(Header header, Origin origin) {}

        /** A record, in the order of the dataset. Members that have an error are in it only if they could be read. */
        void record(DatasetRecord record, Origin origin);

        /**
         * The header or a record has an error in what the rule reads, and does not come: what is counted is too little.
         */
        default void skipped(Origin origin) {}

        /**
         * A record for which {@link DatasetContext#revisit} was called, in the order of the dataset; all have come by
         * now.
         */
        default void again(DatasetRecord record, Origin origin) {}

        /** All records have come. */
        default void end() {}
    }

    /** A further place of a finding. */
    public record Related(Origin origin, Pointer at) {}
}
