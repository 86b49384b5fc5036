package io.github.pscsdk.rule.dataset;

import static io.github.pscsdk.rule.GivenMeeting.meeting;
import static io.github.pscsdk.rule.GivenMeeting.time;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Meeting;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.rule.RuleTrial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingEditionsOutOfOrderTest {

    private final RuleTrial trial = RuleTrial.of(new MeetingEditionsOutOfOrder());

    @ParameterizedTest
    @CsvSource({"2023-03-07T09:00, 2023-03-06", "2023-03-07, 2023-02", "2023-03, 2023-02-28", "2024, 2023-12-31T23:59"})
    void aLaterEditionThatStartsEarlierIsFoundInWhateverOrderTheyCome(String first, String second) {
        Meeting one = edition(1, first);
        Meeting two = edition(2, second);
        Values values = Values.of("series", "global-meeting")
                .and("edition", 2)
                .and("start", second.substring(0, Math.min(10, second.length())))
                .and("otherEdition", 1)
                .and("otherStart", first.substring(0, Math.min(10, first.length())));

        RuleTrial.Said said = trial.on(one, two);
        said.onlyFound("/meetings/1/start", values);
        assertThat(said.found().get(0).getRelated())
                .singleElement()
                .satisfies(place -> assertThat(place.pointer()).hasToString("/meetings/0/start"));
        trial.on(two, one).onlyFound("/meetings/0/start", values);
    }

    @ParameterizedTest
    @CsvSource({"2023-03-07, 2024-03-07", "2023-03-07T14:00, 2023-03-07T09:00", "2023-03, 2023-04", "2023, 2024"})
    void laterEditionsThatStartLaterOrOnTheSameDayPass(String first, String second) {
        trial.on(edition(1, first), edition(2, second)).nothing();
    }

    @ParameterizedTest
    @CsvSource({"2023-03-07, 2023-03", "2023, 2023", "2023-03, 2023"})
    void vagueDatesLeaveItOpen(String first, String second) {
        trial.on(edition(1, first), edition(2, second)).onlyNotChecked(Reason.TOO_VAGUE);
    }

    @Test
    void oneWrongDateIsFoundOnce() {
        assertThat(trial.on(edition(1, "2021"), edition(2, "2033"), edition(3, "2023"), edition(4, "2024"))
                        .pointers())
                .containsExactly("/meetings/2/start");
        assertThat(trial.on(edition(1, "2027"), edition(2, "2022"), edition(3, "2023"), edition(4, "2024"))
                        .pointers())
                .containsExactly("/meetings/1/start");
    }

    @Test
    void editionsInBetweenOfWhichLittleIsKnownHideNothing() {
        RuleTrial.Said said = trial.on(
                edition(1, "2023-05"),
                meeting("e2").series("global-meeting").edition(2).build(),
                edition(3, "2023"),
                edition(4, "2023-04"));

        assertThat(said.pointers()).containsExactly("/meetings/3/start");
        assertThat(said.reasons()).containsExactlyInAnyOrder(Reason.NOT_STATED, Reason.TOO_VAGUE);
    }

    @Test
    void otherSeriesAndOtherPartnershipsHaveEditionsOfTheirOwn() {
        Meeting.Builder second = meeting("other").edition(2).start(time("2020"));

        trial.on(edition(1, "2023"), second.series("steering-committee").build())
                .nothing();
        trial.on(
                        edition(1, "2023"),
                        second.series("global-meeting")
                                .addPartnerships(RecordId.of("p"))
                                .build())
                .nothing();
        trial.on(
                        edition(1, "2023"),
                        meeting("other")
                                .series("global-meeting")
                                .start(time("2020"))
                                .build())
                .nothing();
    }

    @Test
    void anEditionThatIsThereTwiceIsTheOtherRulesFinding() {
        Meeting again = meeting("again")
                .series("global-meeting")
                .edition(1)
                .start(time("2025"))
                .build();

        trial.on(edition(1, "2023"), again, edition(2, "2024")).onlyNotChecked(Reason.DAMAGED);
    }

    private static Meeting edition(int number, String start) {
        return meeting("e" + number)
                .series("global-meeting")
                .edition(number)
                .start(time(start))
                .build();
    }
}
