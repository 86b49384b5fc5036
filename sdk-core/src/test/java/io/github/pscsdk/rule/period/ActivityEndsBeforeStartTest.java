package io.github.pscsdk.rule.period;

import static io.github.pscsdk.rule.Given.date;
import static io.github.pscsdk.rule.Given.gironaAndTunis;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Activity;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.rule.RuleTrial;
import org.junit.jupiter.api.Test;

class ActivityEndsBeforeStartTest {

    private final RuleTrial trial = RuleTrial.of(new ActivityEndsBeforeStart());

    @Test
    void theDayBefore() {
        RuleTrial.Said said = trial.on(with(activity("2022-05-10", "2022-05-09")));

        said.onlyFound(
                "/partnerships/0/activities/0/end",
                Values.of("start", "2022-05-10").and("end", "2022-05-09"));
        assertThat(said.found().get(0).getSeverity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void theSameDayPasses() {
        trial.on(with(activity("2022-05-10", "2022-05-10"))).nothing();
    }

    @Test
    void eachActivityIsAskedForItself() {
        RuleTrial.Said said = trial.on(with(
                activity("2022-05-10", "2022-04"),
                activity("2022-05-10", "2022-05-12"),
                activity("2022-05-10", "2022-05"),
                Activity.builder().start(date("2022-05-10")).build(),
                activity("2023", "2022")));

        assertThat(said.pointers())
                .containsExactly("/partnerships/0/activities/0/end", "/partnerships/0/activities/4/end");
        assertThat(said.reasons()).containsExactlyInAnyOrder(Reason.TOO_VAGUE, Reason.NOT_STATED);
    }

    @Test
    void itIsNotHeldAgainstThePartnershipAsWell() {
        Partnership partnership = Partnership.builder()
                .from(with(activity("2022-05-10", "2012-05-12")))
                .start(date("2021"))
                .end(date("2023"))
                .build();

        RuleTrial.of(new ActivityOutsidePartnership())
                .after(new ActivityEndsBeforeStart())
                .on(partnership)
                .onlyNotChecked(Reason.DAMAGED);
    }

    @Test
    void aPartnershipWithoutActivitiesHasNothingToCheck() {
        trial.on(gironaAndTunis().build()).nothing();
    }

    private static Activity activity(String start, String end) {
        return Activity.builder().start(date(start)).end(date(end)).build();
    }

    private static Partnership with(Activity... activities) {
        return gironaAndTunis().addActivities(activities).build();
    }
}
