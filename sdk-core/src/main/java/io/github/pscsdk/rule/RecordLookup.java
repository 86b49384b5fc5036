package io.github.pscsdk.rule;

import io.github.pscsdk.model.Call;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.RecordType;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** What a rule may know of other records: their ids, and the few facts that rules need. */
public interface RecordLookup {

    /**
     * The facts of a partnership that rules about other records need. What has an error is left out.
     *
     * @param period from its start to its last day, as it now stands
     * @param participants the organisations that take part, in whatever role; empty if the list has an error
     * @param complete whether the list of participants is the whole
     */
    record PartnershipFacts(Period period, Optional<Set<RecordId>> participants, boolean complete) {}

    /** Where the first record of that type and id is from; empty if there is none. */
    Optional<Origin> first(RecordType type, RecordId id);

    /** Whether there is a record of that type and id. */
    default boolean has(RecordType type, RecordId id) {
        return first(type, id).isPresent();
    }

    /** The ids of the records of that type. */
    Collection<String> ids(RecordType type);

    /**
     * Whether the ids of the records of that type are as they should be: else a reference that leads nowhere may be
     * right, and the id wrong that it means.
     */
    default boolean hasSoundIds(RecordType type) {
        return true;
    }

    /** What is known of an organisation; empty if it has no record. */
    Optional<OrganisationFacts> organisation(RecordId id);

    /** What is known of a partnership; empty if it has no record. */
    Optional<PartnershipFacts> partnership(RecordId id);

    /** What the dataset's own record of a call demands, its texts and budgets left out; empty if it has none. */
    Optional<Call> call(RecordId id);

    /**
     * What a call and lot demand.
     *
     * @param call the call, if it is stated
     * @param lot the lot, if it is stated
     */
    default CallTerms terms(Optional<RecordId> call, Optional<RecordId> lot) {
        return CallTerms.of(call, lot, this);
    }
}
