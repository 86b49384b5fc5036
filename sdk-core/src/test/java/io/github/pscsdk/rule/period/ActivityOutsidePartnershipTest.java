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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActivityOutsidePartnershipTest {

    private final RuleTrial trial = RuleTrial.of(new ActivityOutsidePartnership());

    @ParameterizedTest
    @ValueSource(strings = {"2020-12-31", "2020", "2024-03-01", "2024-03", "2025"})
    void itStartsBeforeTheStartOrMoreThanThreeMonthsAfterTheEnd(String start) {
        RuleTrial.Said said = trial.on(with(starting(start)));

        said.onlyFound("/partnerships/0/activities/0/start", values("start", start));
        assertThat(said.found().get(0).getSeverity()).isEqualTo(Severity.WARNING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-01-31", "2022", "2023-11-30", "2024-02-29"})
    void itStartsInThePeriodOrItsThreeMonthsOfGrace(String start) {
        trial.on(with(starting(start))).nothing();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-01-30", "2021", "2024"})
    void vagueDatesLeaveItOpen(String start) {
        trial.on(with(starting(start))).onlyNotChecked(Reason.TOO_VAGUE);
    }

    @Test
    void itEndsMoreThanThreeMonthsAfterTheEnd() {
        trial.on(with(activity("2023-10-01", "2024-03-01")))
                .onlyFound("/partnerships/0/activities/0/end", values("end", "2024-03-01"));
        trial.on(with(activity("2023", "2025"))).onlyFound("/partnerships/0/activities/0/end", values("end", "2025"));
        trial.on(with(Activity.builder().end(date("2024-03-01")).build()))
                .onlyFound("/partnerships/0/activities/0/end", values("end", "2024-03-01"));
        trial.on(with(activity("2023-10-01", "2024-02-29"))).nothing();
    }

    @Test
    void anActivityThatIsWhollyOutsideIsFoundOnce() {
        trial.on(with(activity("2020-05-10", "2020-05-12")))
                .onlyFound("/partnerships/0/activities/0/start", values("start", "2020-05-10"));
    }

    @Test
    void eachActivityIsAskedForItself() {
        RuleTrial.Said said = trial.on(
                with(starting("2020-05"), starting("2022"), Activity.builder().build(), starting("2030-01-01")));

        assertThat(said.pointers())
                .containsExactly("/partnerships/0/activities/0/start", "/partnerships/0/activities/3/start");
        assertThat(said.reasons()).containsExactly(Reason.NOT_STATED);
    }

    @Test
    void anUnknownEndIsNeverPassedForCertain() {
        Partnership open = gironaAndTunis()
                .start(date("2021-01-01"))
                .addActivities(starting("2030-01-01"), starting("2020-12-31"))
                .build();

        RuleTrial.Said said = trial.on(open);

        assertThat(said.pointers()).containsExactly("/partnerships/0/activities/1/start");
        assertThat(said.found().get(0).getValues())
                .isEqualTo(
                        Values.of("member", "start").and("date", "2020-12-31").and("from", "2021-01-01"));
        assertThat(said.reasons()).containsExactly(Reason.NOT_STATED);
    }

    @Test
    void thePeriodOfThePartnershipIsNeeded() {
        trial.on(gironaAndTunis().addActivities(starting("2022")).build()).onlyNotChecked(Reason.NOT_STATED);
        trial.on(gironaAndTunis().build()).nothing();
    }

    private static Values values(String member, String date) {
        return Values.of("member", member)
                .and("date", date)
                .and("from", "2021-01")
                .and("to", "2023-11-30");
    }

    private static Activity starting(String start) {
        return Activity.builder().start(date(start)).build();
    }

    private static Activity activity(String start, String end) {
        return Activity.builder().start(date(start)).end(date(end)).build();
    }

    private static Partnership with(Activity... activities) {
        return gironaAndTunis()
                .start(date("2021-01"))
                .end(date("2023-11-30"))
                .addActivities(activities)
                .build();
    }
}
