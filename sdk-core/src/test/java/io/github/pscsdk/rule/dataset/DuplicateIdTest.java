package io.github.pscsdk.rule.dataset;

import static io.github.pscsdk.rule.Given.GIRONA;
import static io.github.pscsdk.rule.Given.TUNIS;
import static io.github.pscsdk.rule.Given.gironaAndTunis;
import static io.github.pscsdk.rule.Given.municipality;
import static io.github.pscsdk.rule.GivenMeeting.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Activity;
import io.github.pscsdk.model.Call;
import io.github.pscsdk.model.Indicator;
import io.github.pscsdk.model.Lesson;
import io.github.pscsdk.model.LocalisedText;
import io.github.pscsdk.model.Lot;
import io.github.pscsdk.model.Recommendation;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.Result;
import io.github.pscsdk.model.Session;
import io.github.pscsdk.report.Finding;
import io.github.pscsdk.rule.RuleTrial;
import java.util.List;
import org.junit.jupiter.api.Test;

class DuplicateIdTest {

    private final RuleTrial trial = RuleTrial.of(new DuplicateId());

    @Test
    void aSecondRecordOfTheTypeWithThatIdIsFoundAndTheFirstIsNamed() {
        RuleTrial.Said said = trial.on(GIRONA, TUNIS, municipality("girona", "ES"));

        said.onlyFound("/organisations/2/id", Values.of("id", "girona").and("type", "organisation"));
        assertThat(related(said.found().get(0))).containsExactly("/organisations/0/id");
    }

    @Test
    void theThirdIsComparedWithTheFirst() {
        RuleTrial.Said said = trial.on(GIRONA, GIRONA, GIRONA);

        assertThat(said.pointers()).containsExactly("/organisations/1/id", "/organisations/2/id");
        assertThat(related(said.found().get(1))).containsExactly("/organisations/0/id");
    }

    @Test
    void recordsOfDifferentTypesMayShareAnId() {
        trial.on(municipality("m", "ES"), meeting("m").build()).nothing();
    }

    @Test
    void partsOfARecordMayNotShareAnIdWhateverTheyAre() {
        RuleTrial.Said said = trial.on(meeting()
                .addSessions(session("one"), session("two"))
                .addRecommendations(
                        Recommendation.builder().id(RecordId.of("two")).build())
                .build());

        said.onlyFound(
                "/meetings/0/recommendations/0/id", Values.of("id", "two").and("type", "recommendation"));
        assertThat(related(said.found().get(0))).containsExactly("/meetings/0/sessions/1/id");
    }

    @Test
    void partsOfPartsCountAsWell() {
        Indicator indicator = Indicator.builder().id(RecordId.of("a1")).build();
        RuleTrial.Said said = trial.on(gironaAndTunis()
                .addActivities(Activity.builder().id(RecordId.of("a1")).build())
                .addResults(Result.builder().addIndicators(indicator).build())
                .build());

        said.onlyFound(
                "/partnerships/0/results/0/indicators/0/id",
                Values.of("id", "a1").and("type", "indicator"));
    }

    @Test
    void lotsMayNotShareAnId() {
        Lot lot = Lot.builder().id(RecordId.of("4")).build();

        trial.on(Call.builder()
                        .id(RecordId.of("2020"))
                        .reference("EuropeAid/167744/DH/ACT/Multi")
                        .addLots(lot, lot)
                        .build())
                .onlyFound("/calls/0/lots/1/id", Values.of("id", "4").and("type", "lot"));
    }

    @Test
    void aRecordAndItsPartMayShareAnId() {
        Lesson lesson = Lesson.builder()
                .id(RecordId.of("p"))
                .kind("result")
                .text(LocalisedText.of("en", "Start with the nursery."))
                .build();

        trial.on(gironaAndTunis().addLessons(lesson).build(), lesson).nothing();
    }

    @Test
    void partsOfDifferentRecordsMayShareAnId() {
        trial.on(
                        meeting("m1").addSessions(session("one")).build(),
                        meeting("m2").addSessions(session("one")).build())
                .nothing();
    }

    @Test
    void anIdThatIsNoIdIsAFindingOfItsOwn() {
        trial.on(meeting()
                        .addSessions(session("Session 1"), session("Session 1"))
                        .build())
                .nothing();
    }

    private static Session session(String id) {
        return Session.builder().id(RecordId.of(id)).build();
    }

    private static List<String> related(Finding finding) {
        return finding.getRelated().stream()
                .map(place -> place.pointer().toString())
                .toList();
    }
}
