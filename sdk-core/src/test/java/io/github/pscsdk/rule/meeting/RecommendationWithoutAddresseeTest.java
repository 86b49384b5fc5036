package io.github.pscsdk.rule.meeting;

import static io.github.pscsdk.rule.GivenMeeting.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.LocalisedText;
import io.github.pscsdk.model.Recommendation;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.rule.RuleTrial;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecommendationWithoutAddresseeTest {

    private static final Recommendation ADDRESSED =
            recommendation().addAddressees("european-commission").build();

    private final RuleTrial trial = RuleTrial.of(new RecommendationWithoutAddressee());

    @Test
    void eachRecommendationToNobodyIsFound() {
        RuleTrial.Said said = trial.on(meeting()
                .addRecommendations(
                        recommendation().build(),
                        ADDRESSED,
                        recommendation().id(RecordId.of("rec-1")).build())
                .build());

        assertThat(said.pointers()).containsExactly("/meetings/0/recommendations/0", "/meetings/0/recommendations/2");
        assertThat(said.found().get(0).getValues()).isEqualTo(Values.NONE);
        assertThat(said.found().get(1).getValues().asMap()).isEqualTo(Map.of("recommendation", "rec-1"));
        assertThat(said.notChecked()).isEmpty();
    }

    @Test
    void oneAddresseeSuffices() {
        trial.on(meeting().addRecommendations(ADDRESSED).build()).nothing();
    }

    @Test
    void aMeetingWithoutRecommendationsHasNothingToCheck() {
        trial.on(meeting().build()).nothing();
    }

    private static Recommendation.Builder recommendation() {
        return Recommendation.builder().text(LocalisedText.of("en", "Keep the instrument."));
    }
}
