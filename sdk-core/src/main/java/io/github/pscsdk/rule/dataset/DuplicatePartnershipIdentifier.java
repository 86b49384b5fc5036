package io.github.pscsdk.rule.dataset;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.rule.DatasetContext;
import io.github.pscsdk.rule.MatchRule;

/** Two partnerships have the same identifier. */
public final class DuplicatePartnershipIdentifier extends MatchRule {

    /** The rule. */
    public DuplicatePartnershipIdentifier() {
        super(RuleInfo.of("duplicate-partnership-identifier", Severity.ERROR, Category.CONSISTENCY)
                .summary("Two partnerships have the same identifier.")
                .why(
                        "One grant contract is one partnership: either it is described twice, and its grant counted twice, "
                                + "or the identifier is that of another.")
                .fix("Merge the records if they describe the same partnership, else correct the identifier.")
                .basis(
                        "PSC Exchange 1.0: an identifier names what the record describes, and a partnership is one grant "
                                + "contract; codes of places are exempt.")
                .message("The identifier {identifier} is already that of the partnership {other}.")
                .addReads("identifiers")
                .build());
    }

    @Override
    public void matchKeys(DatasetRecord record, MatchKeys keys) {
        if (record instanceof Partnership) {
            SharedIdentifiers.addTo(keys, record);
        }
    }

    @Override
    public Run start(DatasetContext context) {
        return new SharedIdentifiers(Partnership.class, context);
    }
}
