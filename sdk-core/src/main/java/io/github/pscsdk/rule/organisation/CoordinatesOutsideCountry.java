package io.github.pscsdk.rule.organisation;

import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.rule.Category;
import io.github.pscsdk.rule.Judge;
import io.github.pscsdk.rule.Reason;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleInfo;
import io.github.pscsdk.rule.Severity;
import io.github.pscsdk.rule.Spots;
import io.github.pscsdk.rule.Values;

/** Coordinates are outside the country. */
public final class CoordinatesOutsideCountry extends RecordRule<DatasetRecord> {

    /** The rule. */
    public CoordinatesOutsideCountry() {
        super(
                DatasetRecord.class,
                RuleInfo.of("coordinates-outside-country", Severity.WARNING, Category.QUALITY)
                        .summary("Coordinates are outside the country that is stated.")
                        .why("Either the point or the country is wrong, and every map and total by country with it.")
                        .mend("Check sign and digits of the coordinates, and the country.")
                        .basis("Natural Earth 4.1.0, from which the bundled boxes of countries are computed; half a "
                                + "degree around them is allowed.")
                        .message("The coordinates {point} are not in {country}.")
                        .build());
    }

    @Override
    public void check(DatasetRecord record, Judge judge) {
        for (Spots.Spot spot : Spots.of(record, judge)) {
            if (!judge.trusts(spot.at()) || !judge.trusts(spot.countryAt())) {
                judge.notChecked(Reason.DAMAGED);
            } else if (spot.country().isEmpty()) {
                judge.notChecked(Reason.NOT_STATED);
            } else if (!spot.isInCountry()) {
                judge.found(
                        spot.at(),
                        Values.of("point", spot.point().print())
                                .and("country", spot.country().get()));
            }
        }
    }
}
