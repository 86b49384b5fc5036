package io.github.pscsdk.rule.meeting;

import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.RecordType;
import io.github.pscsdk.rule.RecordLookup;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who takes part in partnerships; reasons why that is not known are asked for when all records of a dataset have come.
 * Not thread-safe.
 */
final class Memberships {

    /** How many reasons are remembered; a partnership may have thousands of participants. */
    private static final int MOST_REASONS = 1000;

    private final RecordLookup records;
    private final Map<RecordId, Optional<Reason>> reasons = new HashMap<>();

    Memberships(RecordLookup records) {
        this.records = records;
    }

    /** The participants of a partnership, as far as they are known. */
    Set<RecordId> of(RecordId partnership) {
        return records.partnership(partnership)
                .flatMap(RecordLookup.PartnershipFacts::participants)
                .orElse(Set.of());
    }

    /** Whether the organisation has a record. */
    boolean isKnown(RecordId organisation) {
        return records.has(RecordType.ORGANISATION, organisation);
    }

    /** Why it cannot be told who does not take part in a partnership; empty if it can. */
    Optional<Reason> doubt(RecordId partnership) {
        if (reasons.size() > MOST_REASONS) {
            reasons.clear();
        }
        return reasons.computeIfAbsent(partnership, this::findReason);
    }

    private Optional<Reason> findReason(RecordId partnership) {
        Optional<RecordLookup.PartnershipFacts> facts = records.partnership(partnership);
        if (facts.isEmpty()) {
            return Optional.of(Reason.UNRESOLVED);
        }
        if (facts.get().participants().isEmpty()) {
            return Optional.of(Reason.DAMAGED);
        }
        if (!facts.get().complete()) {
            return Optional.of(Reason.LIST_INCOMPLETE);
        }
        // A participant that leads nowhere may be the very organisation that is asked for, misspelt.
        return Optional.of(Reason.UNRESOLVED)
                .filter(reason -> !of(partnership).stream().allMatch(this::isKnown));
    }
}
