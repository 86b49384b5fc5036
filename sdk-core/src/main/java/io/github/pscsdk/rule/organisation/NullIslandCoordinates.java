package io.github.pscsdk.rule.organisation;

import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.GeoPoint;
import io.github.pscsdk.rule.Category;
import io.github.pscsdk.rule.Judge;
import io.github.pscsdk.rule.Reason;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleInfo;
import io.github.pscsdk.rule.Severity;
import io.github.pscsdk.rule.Spots;
import io.github.pscsdk.rule.Values;

/** Coordinates are zero. */
public final class NullIslandCoordinates extends RecordRule<DatasetRecord> {

    /** The rule. */
    public NullIslandCoordinates() {
        super(
                DatasetRecord.class,
                RuleInfo.of("null-island-coordinates", Severity.WARNING, Category.QUALITY)
                        .summary("Latitude and longitude are both zero.")
                        .why("There is nothing but sea at that point: programs write zeros where nothing is known.")
                        .mend("Write the coordinates, or leave the point out.")
                        .basis("PSC SDK; the point is known as Null Island.")
                        .message("The coordinates are {point}, a point in the Gulf of Guinea.")
                        .build());
    }

    @Override
    public void check(DatasetRecord record, Judge judge) {
        for (Spots.Spot spot : Spots.of(record, judge)) {
            GeoPoint point = spot.point();
            if (!judge.trusts(spot.at())) {
                judge.notChecked(Reason.DAMAGED);
            } else if (point.getLatitude().signum() == 0 && point.getLongitude().signum() == 0) {
                judge.found(spot.at(), Values.of("point", point.print()));
                judge.doubts(spot.at());
            }
        }
    }
}
