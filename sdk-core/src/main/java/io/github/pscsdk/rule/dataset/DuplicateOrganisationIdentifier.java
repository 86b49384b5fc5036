package io.github.pscsdk.rule.dataset;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.Organisation;
import io.github.pscsdk.rule.DatasetContext;
import io.github.pscsdk.rule.MatchRule;

/** Two organisations have the same identifier. */
public final class DuplicateOrganisationIdentifier extends MatchRule {

    /** The rule. */
    public DuplicateOrganisationIdentifier() {
        super(RuleInfo.of("duplicate-organisation-identifier", Severity.ERROR, Category.CONSISTENCY)
                .summary("Two organisations have the same identifier.")
                .why("An identifier is given to one body: either the body is described twice, and counted "
                        + "twice, or the identifier is that of another.")
                .fix("Merge the records if they describe the same body, else look the identifier up in its "
                        + "register.")
                .basis("The registers themselves; codes of places (GEONAMES, NUTS, LAU, OSM, UN-LOCODE) are "
                        + "exempt, as several bodies may be of one place.")
                .message("The identifier {identifier} is already that of the organisation {other}.")
                .addReads("identifiers")
                .build());
    }

    @Override
    public void matchKeys(DatasetRecord record, MatchKeys keys) {
        if (record instanceof Organisation) {
            SharedIdentifiers.addTo(keys, record);
        }
    }

    @Override
    public Run start(DatasetContext context) {
        return new SharedIdentifiers(Organisation.class, context);
    }
}
