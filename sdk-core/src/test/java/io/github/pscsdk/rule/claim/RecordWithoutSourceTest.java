package io.github.pscsdk.rule.claim;

import static io.github.pscsdk.rule.Given.GIRONA;
import static io.github.pscsdk.rule.Given.gironaAndTunis;
import static io.github.pscsdk.rule.GivenMeeting.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Call;
import io.github.pscsdk.model.Claim;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.JsonValue;
import io.github.pscsdk.model.Lesson;
import io.github.pscsdk.model.LocalisedText;
import io.github.pscsdk.model.Organisation;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.Source;
import io.github.pscsdk.rule.RuleTrial;
import org.junit.jupiter.api.Test;

class RecordWithoutSourceTest {

    private static final RecordId PAGE = RecordId.of("page");

    private final RuleTrial trial = RuleTrial.of(new RecordWithoutSource());

    @Test
    void eachRecordWithoutSourceIsFound() {
        trial.on(GIRONA).onlyFound("/organisations/0", Values.of("type", "organisation"));
        assertThat(trial.on(
                                Call.builder()
                                        .id(RecordId.of("own"))
                                        .reference("A call")
                                        .build(),
                                GIRONA,
                                gironaAndTunis().build(),
                                meeting().build(),
                                Lesson.builder()
                                        .id(RecordId.of("l"))
                                        .kind("result")
                                        .text(LocalisedText.of("en", "Trees were planted."))
                                        .build())
                        .pointers())
                .containsExactly("/calls/0", "/organisations/0", "/partnerships/0", "/meetings/0", "/lessons/0");
    }

    @Test
    void aRecordWithASourceIsSoundAndASourceNeedsNone() {
        DatasetRecord page = Source.builder().id(PAGE).title("A page").build();

        trial.knowing(page)
                .on(Organisation.builder().from(GIRONA).addSources(PAGE).build())
                .nothing();
    }

    @Test
    void claimsCountOnlyWithTheirSource() {
        Claim claim = Claim.builder()
                .field("/kind")
                .value(new JsonValue.JsonString("municipality"))
                .build();
        Claim sourced = Claim.builder().from(claim).source(PAGE).build();

        assertThat(trial.on(Organisation.builder().from(GIRONA).addClaims(claim).build())
                        .pointers())
                .containsExactly("/organisations/0");
        trial.on(Organisation.builder().from(GIRONA).addClaims(claim, sourced).build())
                .nothing();
    }
}
