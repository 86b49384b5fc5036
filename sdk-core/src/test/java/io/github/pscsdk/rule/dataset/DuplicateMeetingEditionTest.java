package io.github.pscsdk.rule.dataset;

import static io.github.pscsdk.rule.GivenMeeting.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Meeting;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.rule.RuleTrial;
import org.junit.jupiter.api.Test;

class DuplicateMeetingEditionTest {

    private final RuleTrial trial = RuleTrial.of(new DuplicateMeetingEdition());

    @Test
    void theSameEditionOfASeriesIsFoundAndTheFirstIsNamed() {
        RuleTrial.Said said = trial.on(
                edition("one", 1).build(),
                edition("two", 2).build(),
                edition("three", 1).build());

        said.onlyFound(
                "/meetings/2/edition",
                Values.of("series", "global-meeting").and("edition", 1).and("other", "one"));
        assertThat(said.found().get(0).getRelated())
                .singleElement()
                .satisfies(place -> assertThat(place.pointer()).hasToString("/meetings/0/edition"));
    }

    @Test
    void theOrderOfItsPartnershipsDoesNotMatter() {
        RecordId p = RecordId.of("p");
        RecordId q = RecordId.of("q");

        assertThat(trial.on(
                                edition("one", 1).addPartnerships(p, q).build(),
                                edition("two", 1).addPartnerships(q, p, q).build())
                        .pointers())
                .containsExactly("/meetings/1/edition");
    }

    @Test
    void meetingsOfOtherPartnershipsOrSeriesHaveEditionsOfTheirOwn() {
        trial.on(
                        edition("one", 1).build(),
                        edition("two", 1).addPartnerships(RecordId.of("p")).build(),
                        edition("three", 1).addPartnerships(RecordId.of("q")).build(),
                        edition("four", 1).series("steering-committee").build())
                .nothing();
    }

    @Test
    void withoutSeriesOrEditionAMeetingIsNoEdition() {
        trial.on(
                        meeting("one").series("global-meeting").build(),
                        meeting("two").series("global-meeting").build(),
                        meeting("three").edition(1).build(),
                        meeting("four").edition(1).build())
                .nothing();
    }

    @Test
    void aMeetingThatIsThereTwiceIsADuplicateIdAndNoMore() {
        trial.on(edition("one", 1).build(), edition("one", 1).build()).nothing();
    }

    private static Meeting.Builder edition(String id, int edition) {
        return meeting(id).series("global-meeting").edition(edition);
    }
}
