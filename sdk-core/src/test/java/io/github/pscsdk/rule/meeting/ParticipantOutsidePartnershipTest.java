package io.github.pscsdk.rule.meeting;

import static io.github.pscsdk.rule.Given.GIRONA;
import static io.github.pscsdk.rule.Given.PALERMO;
import static io.github.pscsdk.rule.Given.TUNIS;
import static io.github.pscsdk.rule.Given.as;
import static io.github.pscsdk.rule.Given.gironaAndTunis;
import static io.github.pscsdk.rule.GivenMeeting.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.codelist.Role;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Meeting;
import io.github.pscsdk.model.MeetingParticipant;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.rule.RuleTrial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ParticipantOutsidePartnershipTest {

    private static final RecordId P = RecordId.of("p");

    private final RuleTrial trial =
            RuleTrial.of(new ParticipantOutsidePartnership()).knowing(GIRONA, TUNIS, PALERMO);

    @Test
    void whoIsNotInThePartnershipIsFoundAndItsListIsShown() {
        RuleTrial.Said said = trial.knowing(gironaAndTunis().build())
                .on(meeting()
                        .addParticipants(standing("tunis"), standing("palermo"))
                        .build());

        said.onlyFound(
                "/meetings/0/participants/1/partnership",
                Values.of("organisation", "palermo").and("partnership", "p"));
        assertThat(said.found().get(0).getRelated())
                .singleElement()
                .satisfies(place -> assertThat(place.pointer()).hasToString("/partnerships/0/participants"));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whateverItsRoleAParticipantIsInThePartnership(Role role) {
        trial.knowing(gironaAndTunis().addParticipants(as(role, "palermo")).build())
                .on(meeting().addParticipants(standing("palermo")).build())
                .nothing();
    }

    @Test
    void whoStandsForNoPartnershipIsNotAsked() {
        MeetingParticipant palermo = MeetingParticipant.builder()
                .organisation(RecordId.of("palermo"))
                .build();

        trial.knowing(gironaAndTunis().build())
                .on(meeting().addParticipants(palermo).build())
                .nothing();
    }

    @Test
    void withoutOrganisationItIsNotChecked() {
        trial.knowing(gironaAndTunis().build())
                .on(meeting()
                        .addParticipants(
                                MeetingParticipant.builder().partnership(P).build())
                        .build())
                .onlyNotChecked(Reason.NOT_STATED);
    }

    @Test
    void aListThatIsNotTheWholeSaysNothing() {
        trial.knowing(gironaAndTunis().participantsComplete(false).build())
                .on(meeting().addParticipants(standing("palermo")).build())
                .onlyNotChecked(Reason.LIST_INCOMPLETE);
    }

    @Test
    void aReferenceThatLeadsNowhereIsTheOtherRulesFinding() {
        Meeting meeting = meeting().addParticipants(standing("palermo")).build();

        trial.on(meeting).onlyNotChecked(Reason.UNRESOLVED);
        trial.knowing(gironaAndTunis()
                        .addParticipants(as(Role.ASSOCIATE, "palremo"))
                        .build())
                .on(meeting)
                .onlyNotChecked(Reason.UNRESOLVED);
        trial.knowing(gironaAndTunis().build())
                .on(meeting().addParticipants(standing("palremo")).build())
                .onlyNotChecked(Reason.UNRESOLVED);
    }

    @Test
    void aListOfParticipantsWithAnErrorIsNotRead() {
        RuleTrial.Said said = trial.knowing(gironaAndTunis()
                        .addParticipants(as(Role.ASSOCIATE, "Not an id"))
                        .build())
                .on(meeting().addParticipants(standing("palermo")).build());

        assertThat(said.found()).isEmpty();
        assertThat(said.reasons()).containsOnly(Reason.DAMAGED);
    }

    private static MeetingParticipant standing(String organisation) {
        return MeetingParticipant.builder()
                .organisation(RecordId.of(organisation))
                .partnership(P)
                .build();
    }
}
