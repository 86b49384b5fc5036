package io.github.pscsdk.rule.meeting;

import static io.github.pscsdk.rule.GivenMeeting.meeting;
import static io.github.pscsdk.rule.GivenMeeting.time;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.FollowUp;
import io.github.pscsdk.model.Meeting;
import io.github.pscsdk.model.PartialDate;
import io.github.pscsdk.model.Recommendation;
import io.github.pscsdk.rule.RuleTrial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowUpBeforeMeetingTest {

    private final RuleTrial trial = RuleTrial.of(new FollowUpBeforeMeeting());

    @ParameterizedTest
    @CsvSource({"2023-03-07T09:00, 2023-03-06", "2023-03-07, 2023-02", "2023-03, 2022", "2023, 2022-12-31"})
    void anEarlierFollowUpIsFound(String start, String date) {
        trial.on(followedUp(start, date))
                .onlyFound(
                        "/meetings/0/recommendations/0/followUp/0/date",
                        Values.of("date", date).and("start", start));
    }

    @ParameterizedTest
    @CsvSource({"2023-03-07T09:00, 2023-03-07", "2023-03-07, 2023-04", "2023, 2024", "2023-12-31, 2024-01"})
    void aFollowUpOnTheFirstDayOrLaterPasses(String start, String date) {
        trial.on(followedUp(start, date)).nothing();
    }

    @ParameterizedTest
    @CsvSource({"2023-03-07, 2023-03", "2023-03, 2023-03-06", "2023, 2023"})
    void vagueDatesLeaveItOpen(String start, String date) {
        trial.on(followedUp(start, date)).onlyNotChecked(Reason.TOO_VAGUE);
    }

    @Test
    void eachFollowUpIsAskedForItself() {
        RuleTrial.Said said = trial.on(meeting()
                .start(time("2023-03-07"))
                .addRecommendations(
                        Recommendation.builder()
                                .addFollowUp(on("2023-04"), FollowUp.builder().build(), on("2022"))
                                .build(),
                        Recommendation.builder().addFollowUp(on("2023-01")).build(),
                        Recommendation.builder().build())
                .build());

        assertThat(said.pointers())
                .containsExactly(
                        "/meetings/0/recommendations/0/followUp/2/date",
                        "/meetings/0/recommendations/1/followUp/0/date");
        assertThat(said.reasons()).containsExactly(Reason.NOT_STATED);
    }

    @Test
    void withoutStartItIsNotChecked() {
        trial.on(meeting()
                        .addRecommendations(
                                Recommendation.builder().addFollowUp(on("2023")).build())
                        .build())
                .onlyNotChecked(Reason.NOT_STATED);
    }

    private static Meeting followedUp(String start, String date) {
        return meeting()
                .start(time(start))
                .addRecommendations(
                        Recommendation.builder().addFollowUp(on(date)).build())
                .build();
    }

    private static FollowUp on(String date) {
        return FollowUp.builder().date(PartialDate.parse(date)).build();
    }
}
