package io.github.pscsdk.codelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SdgTest {

    @Test
    void thereAreSeventeenGoalsInOrder() {
        assertThat(SdgGoal.all()).hasSize(17);
        for (int number = 1; number <= 17; number++) {
            SdgGoal goal = SdgGoal.all().get(number - 1);
            assertThat(goal.number()).isEqualTo(number);
            assertThat(goal.code()).isEqualTo(Integer.toString(number));
            assertThat(goal.colour()).matches("#[0-9A-F]{6}");
        }
        assertThat(SdgGoal.all()).extracting(SdgGoal::colour).doesNotHaveDuplicates();
    }

    @Test
    void thereAre169TargetsOfWhich62AreMeansOfImplementation() {
        assertThat(SdgTarget.all()).hasSize(169);
        assertThat(SdgTarget.all().stream().filter(target -> target.kind() == SdgTarget.Kind.MEANS_OF_IMPLEMENTATION))
                .hasSize(62)
                .allMatch(target -> target.goal().number() == 17
                        || Character.isLetter(target.code().charAt(target.code().length() - 1)));
    }

    @Test
    void targetsBelongToTheirGoal() {
        assertThat(SdgTarget.all())
                .allSatisfy(target -> assertThat(target.code())
                        .matches("[0-9]+\\.([0-9]+|[a-d])")
                        .startsWith(target.goal().code() + "."));
        assertThat(SdgTarget.all().stream().filter(target -> target.goal().number() == 11))
                .extracting(SdgTarget::code)
                .containsExactly("11.1", "11.2", "11.3", "11.4", "11.5", "11.6", "11.7", "11.a", "11.b", "11.c");
    }

    @Test
    void goalsAndTargetsAreFoundByCode() {
        assertThat(SdgGoal.find("11").orElseThrow().colour()).isEqualTo("#FD9D24");
        assertThat(SdgTarget.find("11.6").orElseThrow().kind()).isEqualTo(SdgTarget.Kind.OUTCOME);
        assertThat(SdgTarget.find("16.10").orElseThrow().goal().code()).isEqualTo("16");
        assertThat(SdgTarget.Kind.MEANS_OF_IMPLEMENTATION.code()).isEqualTo("means-of-implementation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "18", "01", "11.", "11.0", "11.8", "11.A", "11.6.1", " 11", "SDG 11", "١١"})
    void anythingElseIsUnknown(String code) {
        assertThat(SdgGoal.find(code)).isEmpty();
        assertThat(SdgTarget.find(code)).isEmpty();
    }

    @Test
    void goalsAndTargetsAreNotMixedUp() {
        assertThat(SdgGoal.find("11.6")).isEmpty();
        assertThat(SdgTarget.find("11")).isEmpty();
    }

    @Test
    void everyGoalAndTargetHasATitleInEighteenLanguages() {
        String[] languages = {
            "ar", "ca", "cnr", "cs", "de", "en", "es", "fr", "hy", "it", "nb", "pt", "ro", "ru", "sw", "tr", "uk", "zh"
        };
        assertThat(SdgGoal.all()).allSatisfy(goal -> {
            assertThat(goal.languages()).containsExactly(languages);
            assertThat(languages).allSatisfy(language -> {
                assertThat(goal.title(language)).isPresent();
                assertThat(goal.shortTitle(language)).isPresent();
            });
        });
        assertThat(SdgTarget.all()).allSatisfy(target -> {
            assertThat(target.languages()).containsExactly(languages);
            assertThat(languages)
                    .allSatisfy(language -> assertThat(target.title(language)).isPresent());
        });
    }

    @Test
    void titlesAreThereInPortuguese() {
        SdgGoal cities = SdgGoal.find("11").orElseThrow();

        assertThat(cities.shortTitle("pt").orElseThrow()).isEqualTo("Cidades e comunidades sustentáveis");
        assertThat(cities.title("pt-MZ"))
                .isEqualTo(cities.title("pt"))
                .get()
                .asString()
                .contains("cidades");
        assertThat(SdgTarget.find("11.6").orElseThrow().title("pt").orElseThrow())
                .startsWith("Até 2030");
    }

    @Test
    void titlesAreTheOfficialOnesInEnglish() {
        assertThat(SdgGoal.find("11").orElseThrow().shortTitle("en")).contains("Sustainable cities and communities");
        assertThat(SdgGoal.find("11").orElseThrow().title("en"))
                .contains("Make cities and human settlements inclusive, safe, resilient and sustainable");
        assertThat(SdgTarget.find("11.6").orElseThrow().title("en").orElseThrow())
                .startsWith("By 2030, reduce the adverse per capita environmental impact of cities");
    }

    @Test
    void aLanguageWithoutTitlesGivesNone() {
        assertThat(SdgGoal.find("11").orElseThrow().title("fi")).isEmpty();
        assertThat(SdgTarget.find("11.6").orElseThrow().title("")).isEmpty();
    }

    @Test
    void theLocaleOfTheMachineDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(SdgGoal.find("1").orElseThrow().title("IT")).isPresent();
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void whatIsHandedOutCannotBeChanged() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> SdgGoal.all().get(0).languages().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> SdgTarget.all().clear());
    }
}
