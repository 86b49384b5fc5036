package io.github.pscsdk.rule.claim;

import static io.github.pscsdk.rule.Given.as;
import static io.github.pscsdk.rule.Given.date;
import static io.github.pscsdk.rule.Given.gironaAndTunis;
import static io.github.pscsdk.rule.Given.partnership;
import static io.github.pscsdk.rule.GivenMeeting.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.codelist.Role;
import io.github.pscsdk.model.Call;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.Lot;
import io.github.pscsdk.model.MeetingParticipant;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.Session;
import io.github.pscsdk.model.TermBasis;
import io.github.pscsdk.model.Terms;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimFieldTest {

    private static final Partnership PARTNERSHIP =
            gironaAndTunis().end(date("2023")).addThemes("water", "greening").build();

    @ParameterizedTest
    @CsvSource({
        "/end, /end, 2023",
        "/themes, /themes, '[water, greening]'",
        "/themes/1, /themes/1, greening",
        "/title/en, /title/en, A partnership",
        "/title/EN, /title/en, A partnership",
        "/participants/tunis/role, /participants/1/role, CO_APPLICANT",
        "/participants/1/role, /participants/1/role, CO_APPLICANT",
        "/participants/0/organisation, /participants/0/organisation, girona"
    })
    void aFieldOfTheRecordIsFoundWithItsValue(String field, String pointer, String value) {
        ClaimField found = ClaimField.resolve(PARTNERSHIP, field).orElseThrow();

        assertThat(found.pointer()).hasToString(pointer);
        assertThat(found.value().orElseThrow()).hasToString(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/start",
                "/funding/euContribution/amount",
                "/title/fr",
                "/participants/palermo",
                "/participants/palermo/from",
                "/participants/7/from",
                "/participants/tunis/from",
                "/results/r1/indicators/i1/unit",
                "/lessons/l1/title/en"
            })
    void aFieldThatIsNotStatedIsKnownAllTheSame(String field) {
        ClaimField found = ClaimField.resolve(PARTNERSHIP, field).orElseThrow();

        assertThat(found.value()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "end",
                "/End",
                "/end/year",
                "/themes/2",
                "/themes/01",
                "/themes/-",
                "/themes/water",
                "/themes/99999999999",
                "/participants/",
                "/participants/Tunis!",
                "/aliases/0/x"
            })
    void aFieldThatTheFormatDoesNotKnowIsNone(String field) {
        assertThat(ClaimField.resolve(PARTNERSHIP, field)).isEmpty();
    }

    @Test
    void whereIdsAreNumbersANumberIsAnId() {
        Call call = Call.builder()
                .id(RecordId.of("own"))
                .reference("A call")
                .addLots(lot("4"), lot("1"))
                .build();

        assertThat(pointer(call, "/lots/1/id")).contains("/lots/1/id");
        assertThat(pointer(call, "/lots/4/id")).contains("/lots/0/id");
        assertThat(ClaimField.resolve(call, "/lots/0/id").flatMap(ClaimField::value))
                .isEmpty();
    }

    @Test
    void aPartWithoutIdIsFoundByItsIndex() {
        DatasetRecord meeting = meeting()
                .addSessions(
                        Session.builder().room("A").build(),
                        Session.builder().id(RecordId.of("s1")).room("B").build())
                .addParticipants(MeetingParticipant.builder()
                        .organisation(RecordId.of("tunis"))
                        .delegates(2)
                        .build())
                .build();

        assertThat(pointer(meeting, "/sessions/0/room")).contains("/sessions/0/room");
        assertThat(pointer(meeting, "/sessions/s1/room")).contains("/sessions/1/room");
        assertThat(pointer(meeting, "/participants/tunis/delegates")).contains("/participants/0/delegates");
    }

    @Test
    void whichOfTwoPartsOfOneNameIsMeantCannotBeTold() {
        Partnership twice = partnership(as(Role.LEAD_APPLICANT, "tunis"), as(Role.CO_APPLICANT, "tunis"))
                .build();

        ClaimField role = ClaimField.resolve(twice, "/participants/tunis/role").orElseThrow();

        assertThat(role.value()).isEmpty();
        assertThat(pointer(twice, "/participants/1/role")).contains("/participants/1/role");
    }

    @Test
    void anEntryOfAMapIsFoundByItsKey() {
        Call call = Call.builder()
                .id(RecordId.of("own"))
                .reference("A call")
                .terms(Terms.builder()
                        .putBasis(
                                "grant",
                                TermBasis.builder().source(RecordId.of("page")).build())
                        .build())
                .build();

        assertThat(ClaimField.resolve(call, "/terms/basis/grant/source").flatMap(ClaimField::value))
                .contains(RecordId.of("page"));
        assertThat(ClaimField.resolve(call, "/terms/basis/sdgs/source")
                        .orElseThrow()
                        .value())
                .isEmpty();
    }

    private static Lot lot(String id) {
        return Lot.builder().id(RecordId.of(id)).build();
    }

    private static Optional<String> pointer(DatasetRecord record, String field) {
        return ClaimField.resolve(record, field).map(found -> found.pointer().toString());
    }
}
