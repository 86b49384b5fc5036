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

/** Latitude and longitude are swapped. */
public final class CoordinatesSwapped extends RecordRule<DatasetRecord> {

    /** The rule. */
    public CoordinatesSwapped() {
        super(
                DatasetRecord.class,
                RuleInfo.of("coordinates-swapped", Severity.WARNING, Category.QUALITY)
                        .summary("Latitude and longitude seem to be swapped.")
                        .why("On every map the place is in another part of the world.")
                        .mend("Write the latitude as latitude, and the longitude as longitude.")
                        .basis("Natural Earth 4.1.0, from which the bundled boxes of countries are computed; half a "
                                + "degree around them is allowed.")
                        .message(
                                "The coordinates {point} are not in {country}; with latitude and longitude swapped they "
                                        + "would be.")
                        .build());
    }

    @Override
    public void check(DatasetRecord record, Judge judge) {
        for (Spots.Spot spot : Spots.of(record, judge)) {
            if (!judge.trusts(spot.at()) || !judge.trusts(spot.countryAt())) {
                judge.notChecked(Reason.DAMAGED);
            } else if (spot.country().isEmpty()) {
                judge.notChecked(Reason.NOT_STATED);
            } else if (spot.isSwapped()) {
                judge.found(
                        spot.at(),
                        Values.of("point", spot.point().print())
                                .and("country", spot.country().get()));
                judge.doubts(spot.at());
            }
        }
    }
}
