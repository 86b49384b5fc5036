package io.github.pscsdk.rule.dataset;

import static io.github.pscsdk.rule.Given.GIRONA;
import static io.github.pscsdk.rule.Given.TUNIS;
import static io.github.pscsdk.rule.Given.as;
import static io.github.pscsdk.rule.Given.gironaAndTunis;
import static io.github.pscsdk.rule.Given.municipality;
import static io.github.pscsdk.rule.Given.partnership;
import static io.github.pscsdk.rule.GivenMeeting.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.codelist.Role;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Call;
import io.github.pscsdk.model.Dataset;
import io.github.pscsdk.model.Lot;
import io.github.pscsdk.model.Meeting;
import io.github.pscsdk.model.Organisation;
import io.github.pscsdk.model.Outcome;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.Programme;
import io.github.pscsdk.model.Recommendation;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.Session;
import io.github.pscsdk.model.Source;
import io.github.pscsdk.report.Finding;
import io.github.pscsdk.rule.RuleTrial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DanglingReferenceTest {

    private final RuleTrial trial = RuleTrial.of(new DanglingReference());

    @Test
    void aReferenceToARecordThatIsThereLeadsSomewhere() {
        trial.on(gironaAndTunis().build(), GIRONA, TUNIS).nothing();
    }

    @Test
    void aReferenceToNothingIsFound() {
        RuleTrial.Said said = trial.on(gironaAndTunis().build(), GIRONA);

        said.onlyFound(
                "/partnerships/0/participants/1/organisation",
                Values.of("type", "organisation").and("id", "tunis"));
        assertThat(said.found().get(0).getSuggestion()).isEmpty();
    }

    @Test
    void theNearestKnownIdIsSuggested() {
        Partnership misspelt = partnership(as(Role.LEAD_APPLICANT, "gerona"), as(Role.CO_APPLICANT, "tunis"))
                .build();

        Finding finding = trial.on(misspelt, GIRONA, TUNIS).found().get(0);

        assertThat(finding.getSuggestion()).contains("girona");
    }

    @Test
    void theRecordMustBeOfTheRightType() {
        trial.on(
                        meeting().addHosts(RecordId.of("p")).build(),
                        partnership()
                                .addParticipants(as(Role.PARTNER, "girona"))
                                .build(),
                        GIRONA)
                .onlyFound(
                        "/meetings/0/hosts/0", Values.of("type", "organisation").and("id", "p"));
    }

    @Test
    void recordsMayComeInAnyOrder() {
        Organisation member = Organisation.builder()
                .from(GIRONA)
                .addMemberOf(RecordId.of("tunis"))
                .addSources(RecordId.of("page"))
                .build();
        Source page = Source.builder().id(RecordId.of("page")).title("A page").build();

        trial.on(member, TUNIS, page).nothing();
        trial.on(
                        Source.builder()
                                .from(page)
                                .addSources(RecordId.of("other"))
                                .build(),
                        Source.builder()
                                .id(RecordId.of("other"))
                                .title("Another page")
                                .build())
                .nothing();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018", "2020", "2021"})
    void theCallsOfTheProgrammeNeedNoRecord(String call) {
        trial.on(gironaAndTunis().call(RecordId.of(call)).build(), GIRONA, TUNIS)
                .nothing();
    }

    @Test
    void otherCallsDoAndTheKnownOnesAreSuggested() {
        RuleTrial.Said said =
                trial.on(gironaAndTunis().call(RecordId.of("202o")).build(), GIRONA, TUNIS);

        said.onlyFound("/partnerships/0/call", Values.of("type", "call").and("id", "202o"));
        assertThat(said.found().get(0).getSuggestion()).contains("2020");
    }

    @Test
    void aLotMustBeOneOfItsCall() {
        RuleTrial.Said said = trial.on(ofLot("2020", "7"), GIRONA, TUNIS);

        said.onlyFound("/partnerships/0/lot", Values.of("type", "lot").and("id", "7"));
        trial.on(ofLot("2020", "6"), GIRONA, TUNIS).nothing();
    }

    @Test
    void aCallsOwnRecordMayAddLots() {
        trial.on(ofLot("2020", "7"), GIRONA, TUNIS, call("2020", "7")).nothing();
        RuleTrial.Said said = trial.on(ofLot("own", "asia-2"), GIRONA, TUNIS, call("own", "asia-1"));
        said.onlyFound("/partnerships/0/lot", Values.of("type", "lot").and("id", "asia-2"));
        assertThat(said.found().get(0).getSuggestion()).contains("asia-1");
    }

    @Test
    void whetherALotIsOneOfACallWithoutLotsCannotBeAsked() {
        trial.on(ofLot("own", "1"), GIRONA, TUNIS, call("own")).nothing();
    }

    @Test
    void ofALotOfAnUnknownCallOnlyTheCallIsFound() {
        assertThat(trial.on(ofLot("unheard-of", "1"), GIRONA, TUNIS).pointers())
                .containsExactly("/partnerships/0/call");
    }

    @Test
    void aSessionMustBeOneOfTheSameMeeting() {
        Meeting other = meeting("other").addSessions(session("s1")).build();
        Meeting meeting = meeting()
                .addSessions(session("s2"))
                .addOutcomes(
                        Outcome.builder().session(RecordId.of("s2")).build(),
                        Outcome.builder().session(RecordId.of("s1")).build())
                .addRecommendations(
                        Recommendation.builder().session(RecordId.of("s1")).build())
                .build();

        RuleTrial.Said said = trial.on(meeting, other);

        assertThat(said.pointers())
                .containsExactlyInAnyOrder("/meetings/0/outcomes/1/session", "/meetings/0/recommendations/0/session");
        assertThat(said.found()).allSatisfy(finding -> {
            assertThat(finding.getValues())
                    .isEqualTo(Values.of("type", "session").and("id", "s1"));
            assertThat(finding.getSuggestion()).contains("s2");
        });
    }

    @Test
    void theHeaderRefersToRecordsAsWell() {
        Dataset dataset = Dataset.builder()
                .publisher(RecordId.of("facilty"))
                .programme(Programme.builder().addSources(RecordId.of("page")).build())
                .addOrganisations(municipality("facility", "NL"))
                .build();

        RuleTrial.Said said = trial.onDataset(dataset);

        assertThat(said.pointers()).containsExactlyInAnyOrder("/publisher", "/programme/sources/0");
        assertThat(said.found())
                .filteredOn(finding -> finding.getPointer().toString().equals("/publisher"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.getSuggestion()).contains("facility");
                    assertThat(finding.getRecord()).isEmpty();
                });
    }

    @Test
    void anIdThatIsNoIdIsAFindingOfItsOwnAndTheOthersAreChecked() {
        Partnership partnership = partnership(as(Role.LEAD_APPLICANT, "Girona!"), as(Role.CO_APPLICANT, "tunis"))
                .build();

        assertThat(trial.on(partnership).pointers()).containsExactly("/partnerships/0/participants/1/organisation");
    }

    @Test
    void whereTheIdsOfSessionsAreDamagedNothingIsSaidOfThem() {
        trial.on(meeting()
                        .addSessions(session("Session 1"))
                        .addOutcomes(
                                Outcome.builder().session(RecordId.of("s1")).build())
                        .build())
                .onlyNotChecked(Reason.DAMAGED);
    }

    private static Partnership ofLot(String call, String lot) {
        return gironaAndTunis().call(RecordId.of(call)).lot(RecordId.of(lot)).build();
    }

    private static Call call(String id, String... lots) {
        Call.Builder call = Call.builder().id(RecordId.of(id)).reference("A call");
        for (String lot : lots) {
            call.addLots(Lot.builder().id(RecordId.of(lot)).build());
        }
        return call.build();
    }

    private static Session session(String id) {
        return Session.builder().id(RecordId.of(id)).build();
    }
}
