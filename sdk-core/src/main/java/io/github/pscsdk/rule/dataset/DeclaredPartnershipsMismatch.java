package io.github.pscsdk.rule.dataset;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.Header;
import io.github.pscsdk.model.Programme;
import io.github.pscsdk.model.RecordType;
import io.github.pscsdk.rule.DatasetContext;
import io.github.pscsdk.rule.DatasetRule;
import io.github.pscsdk.rule.Origin;

/** The dataset has another number of partnerships than the programme declares. */
public final class DeclaredPartnershipsMismatch extends DatasetRule {

    /** The rule. */
    public DeclaredPartnershipsMismatch() {
        super(RuleInfo.of("declared-partnerships-mismatch", Severity.INFO, Category.CONSISTENCY)
                .summary("A complete dataset has another number of partnerships than the programme declares.")
                .why("Partnerships may be missing, or counted twice; official pages give numbers that differ as well.")
                .fix("Add what is missing, correct the number, or declare the extent to be partial.")
                .basis("PSC Exchange 1.0: extent complete says that the dataset holds every record of the programme.")
                .message(
                        "The programme declares {declared} {declared:partnership|partnerships}, the dataset has {counted}.")
                .addReads("extent", "programme.declaredPartnerships")
                .build());
    }

    @Override
    public Run start(DatasetContext context) {
        Declarations declarations =
                new Declarations("declaredPartnerships", Programme::getDeclaredPartnerships, context);
        return new Run() {
            @Override
            public void header(Header header, Origin origin) {
                declarations.header(header, origin);
            }

            @Override
            public void record(DatasetRecord record, Origin origin) {}

            @Override
            public void end() {
                declarations.compare(
                        context.records().ids(RecordType.PARTNERSHIP).size(), true);
            }
        };
    }
}
