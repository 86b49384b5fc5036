package io.github.pscsdk.rule.dataset;

import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.Identifier;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.rule.DatasetContext;
import io.github.pscsdk.rule.DatasetRule;
import io.github.pscsdk.rule.MatchRule;
import io.github.pscsdk.rule.Origin;
import io.github.pscsdk.rule.organisation.IdentifierKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds records of one type that have an identifier which an earlier one has; codes of places are exempt. */
final class SharedIdentifiers implements DatasetRule.Run {

    /** Who has an identifier, and where. */
    private record Holder(RecordId id, Origin origin, Pointer at) {}

    private final Class<? extends DatasetRecord> type;
    private final DatasetContext context;
    private final Map<IdentifierKey, Holder> seen = new HashMap<>();

    SharedIdentifiers(Class<? extends DatasetRecord> type, DatasetContext context) {
        this.type = type;
        this.context = context;
    }

    /** Takes down the identifiers of a record, for rules that look for another record that has one of them. */
    static void addTo(MatchRule.MatchKeys keys, DatasetRecord record) {
        for (Identifier identifier : record.getIdentifiers()) {
            IdentifierKey key = IdentifierKey.of(identifier);
            if (!IdentifierKey.isOfPlaces(key.scheme())) {
                keys.add("identifier", key.scheme(), key.value());
            }
        }
    }

    @Override
    public void record(DatasetRecord record, Origin origin) {
        if (type.isInstance(record)) {
            check(record, origin);
        }
    }

    private void check(DatasetRecord record, Origin origin) {
        Set<RecordId> named = new HashSet<>();
        // A record that is there twice has the finding duplicate-id.
        named.add(record.getId());
        int i = 0;
        for (Identifier identifier : record.getIdentifiers()) {
            Pointer at = Pointer.of("identifiers").then(i++);
            IdentifierKey key = IdentifierKey.of(identifier);
            if (!IdentifierKey.isOfPlaces(key.scheme())) {
                Holder first = seen.putIfAbsent(key, new Holder(record.getId(), origin, at));
                // What else the two have in common has the same cause.
                if (first != null && named.add(first.id())) {
                    Values values = Values.of("identifier", identifier.print()).and("other", first.id());
                    context.report(origin, at, values, List.of(new DatasetRule.Related(first.origin(), first.at())));
                }
            }
        }
    }
}
