package io.github.pscsdk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {

    @ParameterizedTest
    @CsvSource({
        "Lead-Applicant, lead-applicant",
        "leadApplicant, lead-applicant",
        "lead_applicant, lead-applicant",
        "lead applicant, lead-applicant",
        "euContributon, euContribution",
        "ue-contribution, euContribution",
        "lead-aplicant, lead-applicant",
        "lead-applicantt, lead-applicant",
        "lead-apllicant, lead-applicant",
        "laed-applicant, lead-applicant"
    })
    void slipsOfSpellingAreSeenThrough(String written, String meant) {
        assertThat(Suggestions.nearest(
                        written, List.of("co-applicant", "lead-applicant", "associate", "euContribution")))
                .contains(meant);
    }

    @Test
    void lettersThatAreSwappedAreOneSlip() {
        assertThat(Suggestions.nearest("tnuis", List.of("tunis"))).contains("tunis");
        assertThat(Suggestions.nearest("tnuis", List.of("tbuis"))).contains("tbuis");
        assertThat(Suggestions.nearest("tnusi", List.of("tunis"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "abcd, abce, true",
        "abcd, abef, false",
        "abcdefgh, abcdefxy, true",
        "abcdefgh, abcdexyz, false",
        "abcdefghijkl, abcdefghixyz, true",
        "abcdefghijklmnop, abcdefghijklwxyz, false",
        "ab, ac, true",
        "a, b, false",
        "7, 1, false",
        "7, 07, false"
    })
    void aQuarterOfTheLettersMayBeSlipsButNoMoreThanThree(String written, String known, boolean near) {
        assertThat(Suggestions.nearest(written, List.of(known)).isPresent()).isEqualTo(near);
    }

    @Test
    void nothingIsNearNothing() {
        assertThat(Suggestions.nearest("", List.of("a", ""))).isEmpty();
        assertThat(Suggestions.nearest("--", List.of("a", "-"))).isEmpty();
        assertThat(Suggestions.nearest("tunis", List.of())).isEmpty();
    }

    @Test
    void theNearestComesFirstThenTheFirstInNaturalOrder() {
        assertThat(Suggestions.nearest("girona-tuniz", List.of("girona-tunez", "girona-tunis", "girona-tunix")))
                .contains("girona-tunez");
        assertThat(Suggestions.nearest("girona-tuniz", List.of("girona-tunezz", "girona-tunis")))
                .contains("girona-tunis");
        assertThat(Suggestions.nearest("Girona", List.of("girona", "gi-rona", "gironb")))
                .contains("gi-rona");
    }

    @Test
    void theOrderOfTheKnownDoesNotMatter() {
        assertThat(Suggestions.nearest("abcd", List.of("abcf", "abce"))).contains("abce");
        assertThat(Suggestions.nearest("abcd", List.of("abce", "abcf"))).contains("abce");
    }

    @Test
    void aLongTextIsNoMisspeltName() {
        String lengthy = "x".repeat(1_000_000);

        assertThat(Suggestions.nearest(lengthy, List.of(lengthy + "y"))).isEmpty();
        assertThat(Suggestions.nearest("tunis", List.of(lengthy, "tunes"))).contains("tunes");
    }

    @Test
    void distancesAreThoseOfTheDefinition() {
        Random random = new Random(6);
        int near = 0;
        for (int i = 0; i < 20_000; i++) {
            String one = letters(random);
            String other = letters(random);
            int limit = Math.min(Math.min(3, Math.max(1, one.length() / 4)), one.length() - 1);

            boolean found = Suggestions.nearest(one, List.of(other)).isPresent();

            assertThat(found).as("%s, %s", one, other).isEqualTo(distance(one, other) <= limit);
            near += found ? 1 : 0;
        }
        assertThat(near).isGreaterThan(200);
    }

    @Test
    void theNearestOfManyIsNoFurtherThanAnyOther() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            String written = letters(random);
            List<String> known = new ArrayList<>();
            for (int j = 0; j < 20; j++) {
                known.add(letters(random));
            }

            Suggestions.nearest(written, known)
                    .ifPresent(nearest ->
                            assertThat(known).allMatch(each -> distance(written, each) >= distance(written, nearest)));
        }
    }

    /** Straight from the definition, without any short cut. */
    private static int distance(String one, String other) {
        int[][] cells = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    cells[i][j] = i + j;
                    continue;
                }
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                cells[i][j] = Math.min(cells[i - 1][j - 1] + change, Math.min(cells[i - 1][j], cells[i][j - 1]) + 1);
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                if (swapped) {
                    cells[i][j] = Math.min(cells[i][j], cells[i - 2][j - 2] + 1);
                }
            }
        }
        return cells[one.length()][other.length()];
    }

    private static String letters(Random random) {
        StringBuilder letters = new StringBuilder();
        int length = 1 + random.nextInt(14);
        for (int i = 0; i < length; i++) {
            letters.append((char) ('a' + random.nextInt(2)));
        }
        return letters.toString();
    }
}
