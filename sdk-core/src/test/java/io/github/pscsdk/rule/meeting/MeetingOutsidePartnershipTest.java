package io.github.pscsdk.rule.meeting;

import static io.github.pscsdk.rule.Given.date;
import static io.github.pscsdk.rule.Given.gironaAndTunis;
import static io.github.pscsdk.rule.GivenMeeting.meeting;
import static io.github.pscsdk.rule.GivenMeeting.time;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Meeting;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.rule.RuleTrial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingOutsidePartnershipTest {

    private static final RecordId P = RecordId.of("p");
    private static final Partnership FROM_2021_TO_2023 =
            gironaAndTunis().start(date("2021-01")).end(date("2023-11-30")).build();

    private final RuleTrial trial = RuleTrial.of(new MeetingOutsidePartnership());

    @ParameterizedTest
    @ValueSource(strings = {"2020-12-31", "2020-12-31T23:59", "2020", "2024-03-01", "2024-03", "2025"})
    void aMeetingBeforeTheStartOrMoreThanThreeMonthsAfterTheEndIsFound(String start) {
        trial.on(of(start), FROM_2021_TO_2023)
                .onlyFound(
                        "/meetings/0/start",
                        Values.of("start", start)
                                .and("partnership", "p")
                                .and("from", "2021-01")
                                .and("to", "2023-11-30"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-01-31", "2022", "2023-11-30T18:00", "2024-02-29"})
    void aMeetingInThePeriodOrItsThreeMonthsOfGracePasses(String start) {
        trial.on(of(start), FROM_2021_TO_2023).nothing();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-01-30", "2021", "2024"})
    void vagueDatesLeaveItOpen(String start) {
        trial.on(of(start), FROM_2021_TO_2023).onlyNotChecked(Reason.TOO_VAGUE);
    }

    @Test
    void anUnknownEndIsNeverPassedForCertain() {
        Partnership open = gironaAndTunis().start(date("2021-01-01")).build();

        trial.on(of("2030-01-01"), open).onlyNotChecked(Reason.NOT_STATED);
        trial.on(of("2020-12-31"), open)
                .onlyFound(
                        "/meetings/0/start",
                        Values.of("start", "2020-12-31").and("partnership", "p").and("from", "2021-01-01"));
    }

    @Test
    void anUnknownStartIsNeverMissedForCertain() {
        Partnership open = gironaAndTunis().end(date("2023-12-31")).build();

        trial.on(of("2000-01-01"), open).onlyNotChecked(Reason.NOT_STATED);
        trial.on(of("2024-04-01"), open)
                .onlyFound(
                        "/meetings/0/start",
                        Values.of("start", "2024-04-01").and("partnership", "p").and("to", "2023-12-31"));
    }

    @Test
    void eachPartnershipIsAskedForItself() {
        Partnership other = Partnership.builder()
                .from(FROM_2021_TO_2023)
                .id(RecordId.of("q"))
                .end(date("2025-12-31"))
                .build();
        Meeting meeting = meeting()
                .start(time("2025-06-01"))
                .addPartnerships(RecordId.of("q"), P, P, RecordId.of("nowhere"))
                .build();

        RuleTrial.Said said = trial.on(meeting, FROM_2021_TO_2023, other);

        assertThat(said.pointers()).containsExactly("/meetings/0/start");
        assertThat(said.found().get(0).getValues().asMap()).containsEntry("partnership", "p");
        assertThat(said.reasons()).containsExactly(Reason.UNRESOLVED);
    }

    @Test
    void whereTheStartIsNotStatedItIsNotChecked() {
        trial.on(meeting().addPartnerships(P).build(), FROM_2021_TO_2023).onlyNotChecked(Reason.NOT_STATED);
    }

    @Test
    void aMeetingOfNoPartnershipHasNothingToBeOutsideOf() {
        trial.on(meeting().start(time("2000")).build(), FROM_2021_TO_2023).nothing();
        trial.on(meeting().build()).nothing();
    }

    private static Meeting of(String start) {
        return meeting().start(time(start)).addPartnerships(P).build();
    }
}
