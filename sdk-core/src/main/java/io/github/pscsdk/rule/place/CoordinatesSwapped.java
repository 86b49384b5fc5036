package io.github.pscsdk.rule.place;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleContext;

/** Latitude and longitude are swapped. */
public final class CoordinatesSwapped extends RecordRule<DatasetRecord> {

    /** The rule. */
    public CoordinatesSwapped() {
        super(
                DatasetRecord.class,
                RuleInfo.of("coordinates-swapped", Severity.WARNING, Category.QUALITY)
                        .summary("Latitude and longitude seem to be swapped.")
                        .why("On every map the place is in another part of the world.")
                        .fix("Write the latitude as latitude, and the longitude as longitude.")
                        .basis("Natural Earth 4.1.0, from which the bundled boxes of countries are computed; half a "
                                + "degree around them is allowed.")
                        .message(
                                "The coordinates {point} are not in {country}; with latitude and longitude swapped they "
                                        + "would be.")
                        .addYieldsTo("null-island-coordinates")
                        .build());
    }

    @Override
    public void check(DatasetRecord record, RuleContext context) {
        for (Coordinates.PlacedPoint placed : context.get(Coordinates.COORDINATES)) {
            if (!context.isReliable(placed.at()) || !context.isReliable(placed.countryAt())) {
                context.notChecked(Reason.DAMAGED);
            } else if (placed.country().isEmpty()) {
                context.notChecked(Reason.NOT_STATED);
            } else if (placed.isSwapped()) {
                context.report(
                        placed.at(),
                        Values.of("point", placed.point().print())
                                .and("country", placed.country().get()));
                context.suspect(placed.at());
            }
        }
    }
}
