package io.github.pscsdk.rule;

/**
 * What a rule about a record and what that refers to has beside the record. Good only until the rule returns; not
 * thread-safe.
 */
public interface LinkedContext extends RuleContext {

    /** What is known of other records. */
    RecordLookup records();
}
