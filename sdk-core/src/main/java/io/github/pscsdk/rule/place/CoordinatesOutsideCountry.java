package io.github.pscsdk.rule.place;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleContext;

/** Coordinates are outside the country. */
public final class CoordinatesOutsideCountry extends RecordRule<DatasetRecord> {

    /** The rule. */
    public CoordinatesOutsideCountry() {
        super(
                DatasetRecord.class,
                RuleInfo.of("coordinates-outside-country", Severity.WARNING, Category.QUALITY)
                        .summary("Coordinates are outside the country that is stated.")
                        .why("Either the point or the country is wrong, and every map and total by country with it.")
                        .fix("Check sign and digits of the coordinates, and the country.")
                        .basis("Natural Earth 4.1.0, from which the bundled boxes of countries are computed; half a "
                                + "degree around them is allowed.")
                        .message("The coordinates {point} are not in {country}.")
                        .addYieldsTo("null-island-coordinates", "coordinates-swapped")
                        .build());
    }

    @Override
    public void check(DatasetRecord record, RuleContext context) {
        for (Coordinates.PlacedPoint placed : context.get(Coordinates.COORDINATES)) {
            if (!context.isReliable(placed.at()) || !context.isReliable(placed.countryAt())) {
                context.notChecked(Reason.DAMAGED);
            } else if (placed.country().isEmpty()) {
                context.notChecked(Reason.NOT_STATED);
            } else if (!placed.isInCountry()) {
                context.report(
                        placed.at(),
                        Values.of("point", placed.point().print())
                                .and("country", placed.country().get()));
            }
        }
    }
}
