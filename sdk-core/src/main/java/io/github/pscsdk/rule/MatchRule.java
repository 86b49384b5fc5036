package io.github.pscsdk.rule;

import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.model.DatasetRecord;

/**
 * A rule about records that have something in common, such as a name or an identifier. Of records that share nothing it
 * keeps nothing, however many they are: a run is given only those that share a match key with another record, or ask
 * for it, when all have come, in the order of the dataset. To it, that must be as good as being given all.
 */
public abstract class MatchRule extends DatasetRule {

    /** A rule about records that have something in common. */
    protected MatchRule(RuleInfo info) {
        super(info);
    }

    /**
     * Tells what another record must share with this one, if either is to matter to the rule. Called once for each
     * record whose members that the rule reads have no error, by any thread and by several at a time: looks at nothing
     * else than the record, and keeps nothing of it.
     */
    public abstract void matchKeys(DatasetRecord record, MatchKeys keys);

    /**
     * Starts a run over one dataset. {@link Run#record} is given the records that share a match key,
     * {@link Run#skipped} is not called.
     */
    @Override
    public abstract Run start(DatasetContext context);

    /** Takes the match keys of one record. Good only until {@link MatchRule#matchKeys} returns. */
    public interface MatchKeys {

        /**
         * A match key of the record, made of these parts in this order. Those of other rules are others; on rare
         * occasions, keys that differ are taken for the same.
         */
        void add(String... parts);

        /** The record is to be given to the run whatever it shares with others. */
        void alwaysRevisit();

        /** Whether the record has the defect cannot be told, whatever the others are. */
        void notChecked(Reason reason);
    }
}
