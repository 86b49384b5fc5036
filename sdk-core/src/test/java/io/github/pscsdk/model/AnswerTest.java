package io.github.pscsdk.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTest {

    @ParameterizedTest
    @CsvSource({
        "YES, YES, YES, YES",
        "YES, NO, NO, YES",
        "YES, CANNOT_TELL, CANNOT_TELL, YES",
        "NO, YES, NO, YES",
        "NO, NO, NO, NO",
        "NO, CANNOT_TELL, NO, CANNOT_TELL",
        "CANNOT_TELL, YES, CANNOT_TELL, YES",
        "CANNOT_TELL, NO, NO, CANNOT_TELL",
        "CANNOT_TELL, CANNOT_TELL, CANNOT_TELL, CANNOT_TELL"
    })
    void andAndOrFollowTheLogicOfThreeValues(Answer one, Answer other, Answer both, Answer either) {
        assertThat(one.and(other)).isEqualTo(both);
        assertThat(one.or(other)).isEqualTo(either);
    }

    @ParameterizedTest
    @CsvSource({"YES, NO, true, false", "NO, YES, false, true", "CANNOT_TELL, CANNOT_TELL, false, false"})
    void whatCannotBeToldIsNeitherYesNorNo(Answer answer, Answer opposite, boolean yes, boolean no) {
        assertThat(answer.not()).isEqualTo(opposite);
        assertThat(answer.isYes()).isEqualTo(yes);
        assertThat(answer.isNo()).isEqualTo(no);
    }

    @Test
    void aTruthValueIsAnAnswer() {
        assertThat(Answer.of(true)).isEqualTo(Answer.YES);
        assertThat(Answer.of(false)).isEqualTo(Answer.NO);
    }
}
