package io.github.pscsdk.rule.place;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.GeoPoint;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleContext;

/** Coordinates are zero. */
public final class NullIslandCoordinates extends RecordRule<DatasetRecord> {

    /** The rule. */
    public NullIslandCoordinates() {
        super(
                DatasetRecord.class,
                RuleInfo.of("null-island-coordinates", Severity.WARNING, Category.QUALITY)
                        .summary("Latitude and longitude are both zero.")
                        .why("There is nothing but sea at that point: programs write zeros where nothing is known.")
                        .fix("Write the coordinates, or leave the point out.")
                        .basis("PSC SDK; the point is known as Null Island.")
                        .message("The coordinates are {point}, a point in the Gulf of Guinea.")
                        .build());
    }

    @Override
    public void check(DatasetRecord record, RuleContext context) {
        for (Coordinates.PlacedPoint placed : context.get(Coordinates.COORDINATES)) {
            GeoPoint point = placed.point();
            if (!context.isReliable(placed.at())) {
                context.notChecked(Reason.DAMAGED);
            } else if (point.getLatitude().signum() == 0 && point.getLongitude().signum() == 0) {
                context.report(placed.at(), Values.of("point", point.print()));
                context.suspect(placed.at());
            }
        }
    }
}
