package io.github.pscsdk.rule.text;

import static io.github.pscsdk.rule.Given.gironaAndTunis;
import static io.github.pscsdk.rule.Given.municipality;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Activity;
import io.github.pscsdk.model.LocalisedText;
import io.github.pscsdk.model.Organisation;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.rule.RuleTrial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameTextInTwoLanguagesTest {

    private final RuleTrial trial = RuleTrial.of(new SameTextInTwoLanguages());

    private RuleTrial.Said on(LocalisedText title) {
        return trial.on(gironaAndTunis().title(title).build());
    }

    private static LocalisedText twice(String text) {
        return LocalisedText.of("en", text).and("fr", text);
    }

    @Test
    void theLaterOfTwoEqualTextsIsFound() {
        on(twice("Green belts for cities"))
                .onlyFound(
                        "/partnerships/0/title/fr", Values.of("language", "fr").and("other", "en"));
    }

    @Test
    void ofThreeEqualTextsTwoAreFound() {
        assertThat(on(twice("Green belts for cities").and("es", "green BELTS, for cities!"))
                        .pointers())
                .containsExactly("/partnerships/0/title/es", "/partnerships/0/title/fr");
    }

    @Test
    void threeWordsMayWellBeTheSame() {
        on(twice("Green Belts Girona")).nothing();
        on(twice("Green - Belts - Girona")).nothing();
    }

    @ParameterizedTest
    @CsvSource({"pt, pt-BR", "en, EN-gb", "en, und", "mul, en"})
    void tagsOfOneLanguageOrOfNoneMayHaveTheSame(String one, String other) {
        on(LocalisedText.of(one, "Green belts for cities").and(other, "Green belts for cities"))
                .nothing();
    }

    @Test
    void translationsAreSound() {
        on(LocalisedText.of("en", "Green belts for cities").and("fr", "Ceintures vertes pour villes"))
                .nothing();
    }

    @Test
    void descriptionsAtAnyDepthAreRead() {
        assertThat(trial.on(gironaAndTunis()
                                .addActivities(Activity.builder()
                                        .id(RecordId.of("a"))
                                        .kind("training")
                                        .description(twice("Three days on public budgets"))
                                        .build())
                                .build())
                        .pointers())
                .containsExactly("/partnerships/0/activities/0/description/fr");
    }

    @Test
    void namesMayBeTheSame() {
        trial.on(Organisation.builder()
                        .from(municipality("girona", "ES"))
                        .name(twice("United Cities and Local Governments"))
                        .build())
                .nothing();
    }

    @Test
    void aTextUnderATagThatIsNoneIsNotRead() {
        on(LocalisedText.of("en", "Green belts for cities").and("e", "Green belts for cities"))
                .onlyNotChecked(Reason.DAMAGED);
    }
}
