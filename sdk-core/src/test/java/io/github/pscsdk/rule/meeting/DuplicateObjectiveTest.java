package io.github.pscsdk.rule.meeting;

import static io.github.pscsdk.rule.GivenMeeting.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.LocalisedText;
import io.github.pscsdk.rule.RuleTrial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DuplicateObjectiveTest {

    private static final LocalisedText LEARN = LocalisedText.of("en", "To learn from each other");

    private final RuleTrial trial = RuleTrial.of(new DuplicateObjective());

    @Test
    void theLaterOfTwoIsFound() {
        trial.on(meeting().addObjectives(LEARN, text("en", "To plan"), LEARN).build())
                .onlyFound(
                        "/meetings/0/objectives/2",
                        Values.of("objective", "To learn from each other").and("other", "/objectives/0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TO LEARN FROM EACH OTHER!", "To learn, from each other.", "  to  léarn from each other"})
    void onlyWordsCount(String words) {
        trial.on(meeting().addObjectives(LEARN, text("EN", words)).build())
                .onlyFound(
                        "/meetings/0/objectives/1",
                        Values.of("objective", words).and("other", "/objectives/0"));
    }

    @Test
    void oneLanguageIsEnough() {
        LocalisedText both = text("fr", "Apprendre").and("en", "To learn from each other");

        assertThat(trial.on(meeting().addObjectives(LEARN, both).build()).pointers())
                .containsExactly("/meetings/0/objectives/1");
        assertThat(trial.on(meeting().addObjectives(both, both).build()).pointers())
                .containsExactly("/meetings/0/objectives/1");
    }

    @Test
    void eachLaterOneIsFoundAndTheFirstIsNamed() {
        assertThat(trial.on(meeting().addObjectives(LEARN, LEARN, LEARN).build())
                        .found())
                .extracting(finding -> finding.getValues().asMap().get("other"))
                .containsExactly("/objectives/0", "/objectives/0");
    }

    @Test
    void otherWordsOtherLanguagesAndSignsAreNoRepetition() {
        trial.on(meeting().addObjectives(LEARN, text("en", "To learn")).build()).nothing();
        trial.on(meeting()
                        .addObjectives(text("en", "Formation"), text("fr", "Formation"))
                        .build())
                .nothing();
        trial.on(meeting().addObjectives(text("en", "Plan").and("EN", "Plan")).build())
                .nothing();
        trial.on(meeting().addObjectives(text("en", "..."), text("en", "...")).build())
                .nothing();
        trial.on(meeting().build()).nothing();
    }

    private static LocalisedText text(String tag, String text) {
        return LocalisedText.of(tag, text);
    }
}
