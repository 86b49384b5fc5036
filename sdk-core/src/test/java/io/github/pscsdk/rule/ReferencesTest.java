package io.github.pscsdk.rule;

import static io.github.pscsdk.rule.Given.GIRONA;
import static io.github.pscsdk.rule.Given.date;
import static io.github.pscsdk.rule.Given.gironaAndTunis;
import static io.github.pscsdk.rule.GivenClaim.claim;
import static io.github.pscsdk.rule.GivenMeeting.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.codelist.TransactionKind;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.model.Activity;
import io.github.pscsdk.model.Call;
import io.github.pscsdk.model.Contact;
import io.github.pscsdk.model.Contribution;
import io.github.pscsdk.model.Dataset;
import io.github.pscsdk.model.Funding;
import io.github.pscsdk.model.Lesson;
import io.github.pscsdk.model.LocalisedText;
import io.github.pscsdk.model.Location;
import io.github.pscsdk.model.Lot;
import io.github.pscsdk.model.MeetingParticipant;
import io.github.pscsdk.model.Organisation;
import io.github.pscsdk.model.Programme;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.RecordType;
import io.github.pscsdk.model.RelatedProject;
import io.github.pscsdk.model.Session;
import io.github.pscsdk.model.SessionRole;
import io.github.pscsdk.model.TermBasis;
import io.github.pscsdk.model.Terms;
import io.github.pscsdk.model.Transaction;
import io.github.pscsdk.rule.dataset.NestedIds;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReferencesTest {

    @Test
    void aPartnershipRefersFromManyPlaces() {
        assertThat(shown(References.of(gironaAndTunis()
                        .call(id("2020"))
                        .addLocations(
                                Location.builder().organisation(id("tunis")).build())
                        .funding(Funding.builder()
                                .addContributions(Contribution.builder()
                                        .organisation(id("girona"))
                                        .build())
                                .addTransactions(Transaction.builder()
                                        .kind(TransactionKind.INCOMING_FUNDS)
                                        .date(date("2021"))
                                        .provider(id("funder"))
                                        .receiver(id("girona"))
                                        .build())
                                .build())
                        .addActivities(
                                Activity.builder().build(),
                                Activity.builder().meeting(id("visit-1")).build())
                        .addLessons(Lesson.builder()
                                .id(id("l1"))
                                .kind("result")
                                .text(LocalisedText.of("en", "Text"))
                                .addMeetings(id("m1"))
                                .addSources(id("page-2"))
                                .build())
                        .addContacts(
                                Contact.builder().organisation(id("girona")).build())
                        .addRelated(
                                RelatedProject.builder().partnership(id("q")).build())
                        .addClaims(claim("/end", "2023", "press"))
                        .addSources(id("page-1"), id("page-2"))
                        .build())))
                .containsExactly(
                        "/call CALL 2020",
                        "/participants/0/organisation ORGANISATION girona",
                        "/participants/1/organisation ORGANISATION tunis",
                        "/locations/0/organisation ORGANISATION tunis",
                        "/funding/contributions/0/organisation ORGANISATION girona",
                        "/funding/transactions/0/provider ORGANISATION funder",
                        "/funding/transactions/0/receiver ORGANISATION girona",
                        "/activities/1/meeting MEETING visit-1",
                        "/lessons/0/meetings/0 MEETING m1",
                        "/lessons/0/sources/0 SOURCE page-2",
                        "/contacts/0/organisation ORGANISATION girona",
                        "/related/0/partnership PARTNERSHIP q",
                        "/claims/0/source SOURCE press",
                        "/sources/0 SOURCE page-1",
                        "/sources/1 SOURCE page-2");
    }

    @Test
    void soDoesAMeeting() {
        assertThat(shown(References.of(meeting()
                        .addHosts(id("funder"))
                        .addPartnerships(id("p"))
                        .addSessions(Session.builder()
                                .addOrganisations(SessionRole.builder()
                                        .organisation(id("facility"))
                                        .build())
                                .build())
                        .addParticipants(MeetingParticipant.builder()
                                .organisation(id("tunis"))
                                .partnership(id("p"))
                                .build())
                        .build())))
                .containsExactly(
                        "/partnerships/0 PARTNERSHIP p",
                        "/hosts/0 ORGANISATION funder",
                        "/sessions/0/organisations/0/organisation ORGANISATION facility",
                        "/participants/0/organisation ORGANISATION tunis",
                        "/participants/0/partnership PARTNERSHIP p");
    }

    @Test
    void theBasisOfATermRefersToItsSourceByTheNameOfTheTerm() {
        Terms terms = Terms.builder()
                .putBasis("grant", TermBasis.builder().source(id("page")).build())
                .build();

        assertThat(shown(References.of(Call.builder()
                        .id(id("own"))
                        .reference("A call")
                        .addLots(Lot.builder().id(id("1")).terms(terms).build())
                        .build())))
                .containsExactly("/lots/0/terms/basis/grant/source SOURCE page");
    }

    @Test
    void theHeaderIsReadWithoutTheRecords() {
        Organisation member =
                Organisation.builder().from(GIRONA).addMemberOf(id("network")).build();
        Dataset dataset = Dataset.builder()
                .publisher(id("facility"))
                .programme(Programme.builder().addSources(id("page")).build())
                .addOrganisations(member)
                .build();

        assertThat(shown(References.of(dataset.header())))
                .containsExactly("/publisher ORGANISATION facility", "/programme/sources/0 SOURCE page");
        assertThat(shown(References.of(member))).containsExactly("/memberOf/0 ORGANISATION network");
    }

    @Test
    void aRecordThatRefersToNothingHasNone() {
        assertThat(References.of(GIRONA)).isEmpty();
    }

    @Test
    void thePartsOfARecordHaveIdsAndTheRecordsOwnIsNotAmongThem() {
        assertThat(NestedIds.of(meeting()
                        .addSessions(
                                Session.builder().build(),
                                Session.builder().id(id("s1")).build())
                        .build()))
                .containsExactly(new NestedIds.NestedId(Pointer.of("sessions", "1", "id"), "session", id("s1")));
        assertThat(NestedIds.of(GIRONA)).isEmpty();
    }

    @Test
    void theMembersThatReferToATypeAreNamedAsRulesNameWhatTheyRead() {
        assertThat(References.membersTo(RecordType.SOURCE))
                .containsExactlyInAnyOrder(
                        "sources",
                        "claims.source",
                        "programme.sources",
                        "terms.basis",
                        "lots.terms.basis",
                        "lessons.sources",
                        "lessons.claims.source");
        assertThat(References.membersTo(RecordType.CALL)).containsExactly("call");
    }

    private static RecordId id(String id) {
        return RecordId.of(id);
    }

    private static List<String> shown(List<References.Reference> references) {
        return references.stream()
                .map(each -> each.at() + " " + each.type() + " " + each.id())
                .toList();
    }
}
