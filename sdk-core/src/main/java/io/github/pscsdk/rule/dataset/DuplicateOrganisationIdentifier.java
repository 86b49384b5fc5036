package io.github.pscsdk.rule.dataset;

import io.github.pscsdk.model.Identifier;
import io.github.pscsdk.model.Organisation;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.rule.Category;
import io.github.pscsdk.rule.DatasetRule;
import io.github.pscsdk.rule.IdentifierKey;
import io.github.pscsdk.rule.Origin;
import io.github.pscsdk.rule.Pointer;
import io.github.pscsdk.rule.RuleInfo;
import io.github.pscsdk.rule.Severity;
import io.github.pscsdk.rule.Values;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Two organisations have the same identifier. */
public final class DuplicateOrganisationIdentifier extends DatasetRule {

    /** Who has an identifier, and where. */
    private record Holder(RecordId id, Origin origin, Pointer at) {}

    /** The rule. */
    public DuplicateOrganisationIdentifier() {
        super(RuleInfo.of("duplicate-organisation-identifier", Severity.ERROR, Category.CONSISTENCY)
                .summary("Two organisations have the same identifier.")
                .why("An identifier is given to one body: either the body is described twice, and counted "
                        + "twice, or the identifier is that of another.")
                .mend("Merge the records if they describe the same body, else look the identifier up in its "
                        + "register.")
                .basis("The registers themselves; codes of places (GEONAMES, NUTS, LAU, OSM, UN-LOCODE) are "
                        + "exempt, as several bodies may be of one place.")
                .message("The identifier {identifier} is already that of the organisation {other}.")
                .addReads("identifiers")
                .build());
    }

    @Override
    public Run start(DatasetJudge judge) {
        Map<IdentifierKey, Holder> seen = new HashMap<>();
        return (record, origin) -> {
            if (record instanceof Organisation organisation) {
                check(organisation, origin, seen, judge);
            }
        };
    }

    private static void check(
            Organisation organisation, Origin origin, Map<IdentifierKey, Holder> seen, DatasetJudge judge) {
        Set<RecordId> named = new HashSet<>();
        // A record that is there twice has the finding duplicate-id.
        named.add(organisation.getId());
        int i = 0;
        for (Identifier identifier : organisation.getIdentifiers()) {
            Pointer at = Pointer.of("identifiers").then(i++);
            IdentifierKey key = IdentifierKey.of(identifier);
            if (!IdentifierKey.isOfPlaces(key.scheme())) {
                Holder first = seen.putIfAbsent(key, new Holder(organisation.getId(), origin, at));
                // What else the two have in common has the same cause.
                if (first != null && named.add(first.id())) {
                    Values values = Values.of("identifier", identifier.print()).and("other", first.id());
                    judge.found(origin, at, values, List.of(new Related(first.origin(), first.at())));
                }
            }
        }
    }
}
