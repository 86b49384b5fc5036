package io.github.pscsdk.rule.text;

import static io.github.pscsdk.rule.Given.gironaAndTunis;
import static io.github.pscsdk.rule.Given.municipality;
import static io.github.pscsdk.rule.GivenMeeting.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Call;
import io.github.pscsdk.model.Lesson;
import io.github.pscsdk.model.LocalisedText;
import io.github.pscsdk.model.Organisation;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.Source;
import io.github.pscsdk.rule.RuleTrial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleInCapitalsTest {

    private static final LocalisedText SHOUTED = LocalisedText.of("en", "GREEN BELTS FOR TWO CITIES");

    private final RuleTrial trial = RuleTrial.of(new TitleInCapitals());

    @Test
    void capitalsAreFoundInEachLanguageOfATitle() {
        RuleTrial.Said said = trial.on(gironaAndTunis()
                .title(SHOUTED.and("fr", "Ceintures vertes")
                        .and("el", "ΠΡΆΣΙΝΕΣ ΖΏΝΕΣ ΓΙΑ ΔΎΟ ΠΌΛΕΙΣ")
                        .and("pt-BR", "CINTURÕES VERDES"))
                .build());

        assertThat(said.pointers())
                .containsExactlyInAnyOrder(
                        "/partnerships/0/title/en", "/partnerships/0/title/el", "/partnerships/0/title/pt-BR");
        assertThat(said.found().get(0).getValues()).isEqualTo(Values.of("title", "ΠΡΆΣΙΝΕΣ ΖΏΝΕΣ ΓΙΑ ΔΎΟ ΠΌΛΕΙΣ"));
    }

    @Test
    void titlesOfCallsMeetingsAndLessonsAreReadToo() {
        assertThat(trial.on(meeting().title(SHOUTED).build()).pointers()).containsExactly("/meetings/0/title/en");
        assertThat(trial.on(Call.builder()
                                .id(RecordId.of("own"))
                                .reference("A call")
                                .title(SHOUTED)
                                .build())
                        .pointers())
                .containsExactly("/calls/0/title/en");
        assertThat(trial.on(Lesson.builder()
                                .id(RecordId.of("l"))
                                .kind("result")
                                .text(SHOUTED)
                                .title(SHOUTED)
                                .build())
                        .pointers())
                .containsExactly("/lessons/0/title/en");
    }

    @Test
    void theTitleOfASourceIsQuotedAndTheNameOfAnOrganisationMayBeAnAcronym() {
        trial.on(Source.builder()
                        .id(RecordId.of("s"))
                        .title("GREEN BELTS FOR TWO CITIES")
                        .build())
                .nothing();
        trial.on(Organisation.builder()
                        .from(municipality("o", "ES"))
                        .name(SHOUTED)
                        .build())
                .nothing();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ABCDEFGHIJKL", "GREEN BELTS 20 AT", "ABCDEFGHIJKLMNOPQrst"})
    void twelveLettersOfWhichMoreThanEightyPercentAreCapitalsAreEnough(String title) {
        trial.on(meeting().title(LocalisedText.of("en", title)).build())
                .onlyFound("/meetings/0/title/en", Values.of("title", title));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ABCDEFGHIJK",
                "ABCDEFGHIJK 2020",
                "ABCDEFGHIJKLMNOPqrst",
                "Green belts for two cities",
                "城市可持续发展伙伴关系计划第三次征集",
                "شراكات من أجل مدن مستدامة"
            })
    void fewerLettersOrCapitalsPass(String title) {
        trial.on(meeting().title(LocalisedText.of("en", title)).build()).nothing();
    }

    @Test
    void aRecordWithoutTitleHasNothingToRead() {
        trial.on(Call.builder()
                        .id(RecordId.of("own"))
                        .reference("A CALL FOR PROPOSALS")
                        .build())
                .nothing();
    }
}
