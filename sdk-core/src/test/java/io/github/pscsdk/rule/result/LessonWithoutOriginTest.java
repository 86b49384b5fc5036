package io.github.pscsdk.rule.result;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Lesson;
import io.github.pscsdk.model.LocalisedText;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.rule.Given;
import io.github.pscsdk.rule.RuleTrial;
import org.junit.jupiter.api.Test;

class LessonWithoutOriginTest {

    private final RuleTrial trial = RuleTrial.of(new LessonWithoutOrigin());

    @Test
    void aLessonComesFromAPartnershipOrAMeeting() {
        RuleTrial.Said said = trial.on(lesson().build());
        said.onlyFound("/lessons/0", Values.NONE);
        assertThat(said.found().get(0).getSeverity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void oneOfBothIsEnough() {
        trial.on(lesson().addPartnerships(RecordId.of("p")).build()).nothing();
        trial.on(lesson().addMeetings(RecordId.of("m")).build()).nothing();
    }

    @Test
    void aLessonInsideAPartnershipComesFromIt() {
        trial.on(Given.gironaAndTunis().addLessons(lesson().build()).build()).nothing();
    }

    private static Lesson.Builder lesson() {
        return Lesson.builder()
                .id(RecordId.of("l"))
                .kind("lesson-learnt")
                .text(LocalisedText.of("en", "Start with the nursery."));
    }
}
