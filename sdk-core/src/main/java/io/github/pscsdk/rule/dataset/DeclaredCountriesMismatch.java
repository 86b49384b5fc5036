package io.github.pscsdk.rule.dataset;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.model.Country;
import io.github.pscsdk.model.CountryShare;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.Header;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.Programme;
import io.github.pscsdk.model.RecordType;
import io.github.pscsdk.rule.DatasetContext;
import io.github.pscsdk.rule.DatasetRule;
import io.github.pscsdk.rule.Origin;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The partnerships of the dataset act in another number of countries than the programme declares. */
public final class DeclaredCountriesMismatch extends DatasetRule {

    /** The rule. */
    public DeclaredCountriesMismatch() {
        super(RuleInfo.of("declared-countries-mismatch", Severity.INFO, Category.CONSISTENCY)
                .summary("The partnerships of a complete dataset act in another number of countries "
                        + "than the programme declares.")
                .why("Partnerships or their countries may be missing; official pages give numbers that differ as well.")
                .fix("Add what is missing, correct the number, or declare the extent to be partial.")
                .basis("PSC Exchange 1.0: extent complete says that the dataset holds every record of the programme; "
                        + "the countries are those in which partnerships act, not those of all their participants.")
                .message(
                        "The programme declares {declared} {declared:country|countries}, the partnerships act in {counted}.")
                .addReads("extent", "programme.declaredCountries", "countries.country")
                .build());
    }

    @Override
    public Run start(DatasetContext context) {
        return new Count(context);
    }

    private static final class Count implements Run {
        private final Declarations declarations;
        private final Set<Country> countries = new HashSet<>();
        /** Whether all partnerships say where they act. */
        private boolean all = true;

        Count(DatasetContext context) {
            declarations = new Declarations("declaredCountries", Programme::getDeclaredCountries, context);
        }

        @Override
        public void header(Header header, Origin origin) {
            declarations.header(header, origin);
        }

        @Override
        public void record(DatasetRecord record, Origin origin) {
            if (record instanceof Partnership partnership) {
                all &= !partnership.getCountries().isEmpty();
                for (CountryShare share : partnership.getCountries()) {
                    countries.add(share.getCountry().canonical());
                }
            }
        }

        @Override
        public void skipped(Origin origin) {
            all &= !origin.type().equals(Optional.of(RecordType.PARTNERSHIP));
        }

        @Override
        public void end() {
            declarations.compare(countries.size(), all);
        }
    }
}
