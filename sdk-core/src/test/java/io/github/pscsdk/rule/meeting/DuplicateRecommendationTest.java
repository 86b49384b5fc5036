package io.github.pscsdk.rule.meeting;

import static io.github.pscsdk.rule.GivenMeeting.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.LocalisedText;
import io.github.pscsdk.model.Meeting;
import io.github.pscsdk.model.Recommendation;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.rule.RuleTrial;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DuplicateRecommendationTest {

    private final RuleTrial trial = RuleTrial.of(new DuplicateRecommendation());

    @Test
    void theLaterOfTwoIsFoundWhoeverItIsFor() {
        trial.on(recommending(
                        saying("Keep the instrument.").id(RecordId.of("r1")).addAddressees("european-commission"),
                        saying("Let towns apply alone."),
                        saying("KEEP the instrument").id(RecordId.of("r3")).addAddressees("member-states")))
                .onlyFound(
                        "/meetings/0/recommendations/2",
                        Values.of("recommendation", "KEEP the instrument").and("other", "/recommendations/0"));
    }

    @Test
    void otherWordsAreAnotherRecommendation() {
        trial.on(recommending(saying("Keep the instrument."), saying("Keep the instruments.")))
                .nothing();
        trial.on(recommending()).nothing();
    }

    @Test
    void whatIsThereTwiceWithItsIdIsADuplicateIdAndNoMore() {
        RecordId id = RecordId.of("r1");

        trial.on(recommending(saying("Keep it.").id(id), saying("Keep it.").id(id)))
                .nothing();
        assertThat(trial.on(recommending(saying("Keep it.").id(id), saying("Keep it.")))
                        .pointers())
                .containsExactly("/meetings/0/recommendations/1");
    }

    @Test
    void withoutTextItIsNotChecked() {
        RuleTrial.Said said =
                trial.on(recommending(Recommendation.builder(), saying("Keep it."), Recommendation.builder()));

        assertThat(said.found()).isEmpty();
        assertThat(said.reasons()).containsExactly(Reason.NOT_STATED, Reason.NOT_STATED);
    }

    private static Recommendation.Builder saying(String text) {
        return Recommendation.builder().text(LocalisedText.of("en", text));
    }

    private static Meeting recommending(Recommendation.Builder... recommendations) {
        Meeting.Builder meeting = meeting();
        Stream.of(recommendations).forEach(each -> meeting.addRecommendations(each.build()));
        return meeting.build();
    }
}
