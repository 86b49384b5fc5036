package io.github.pscsdk.rule.meeting;

import static io.github.pscsdk.rule.GivenMeeting.meeting;
import static io.github.pscsdk.rule.GivenMeeting.time;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.Dice;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Meeting;
import io.github.pscsdk.model.Session;
import io.github.pscsdk.rule.RuleTrial;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionsOverlapInRoomTest {

    private final RuleTrial trial = RuleTrial.of(new SessionsOverlapInRoom());

    @Test
    void theLaterOfTwoIsFound() {
        trial.on(agenda(at("A", "10:00", "11:30"), at("A", "11:29", "12:00")))
                .onlyFound(
                        "/meetings/0/sessions/1/room",
                        Values.of("room", "A")
                                .and("start", "2023-03-07T11:29")
                                .and("other", "/sessions/0")
                                .and("until", "2023-03-07T11:30"));
    }

    @Test
    void whichIsTheLaterDoesNotDependOnTheirOrder() {
        assertThat(trial.on(agenda(at("A", "11:00", "12:00"), at("A", "10:00", "11:30")))
                        .pointers())
                .containsExactly("/meetings/0/sessions/0/room");
        assertThat(trial.on(agenda(at("A", "10:00", "12:00"), at("A", "10:00", "11:30")))
                        .pointers())
                .containsExactly("/meetings/0/sessions/1/room");
    }

    @Test
    void aSessionThatGoesOnForLongIsNotForgotten() {
        assertThat(trial.on(agenda(at("A", "09:00", "17:00"), at("A", "10:00", "10:30"), at("A", "16:00", "18:00")))
                        .found())
                .extracting(finding -> finding.getValues().asMap().get("other"))
                .containsExactly("/sessions/0", "/sessions/0");
    }

    @ParameterizedTest
    @CsvSource({"Room A, ROOM  a", "Salle Évora, salle evora"})
    void roomsAreComparedByTheirWords(String one, String other) {
        assertThat(trial.on(agenda(at(one, "10:00", "11:00"), at(other, "10:30", "11:30")))
                        .pointers())
                .containsExactly("/meetings/0/sessions/1/room");
    }

    @Test
    void touchingOtherRoomsAndOtherTimesPass() {
        trial.on(agenda(at("A", "10:00", "11:00"), at("A", "11:00", "12:00"), at("B", "10:00", "12:00")))
                .nothing();
        trial.on(agenda(at("A", "10:00", "10:00"), at("A", "10:00", "10:00"), at("A", "10:00", "11:00")))
                .nothing();
        trial.on(agenda(session("A", "2023-03-07", "2023-03-07"), session("A", "2023-03-08", "2023-03-08")))
                .nothing();
    }

    @Test
    void daysOverlapForCertainIfOneEndsOnALaterDay() {
        trial.on(agenda(session("A", "2023-03-07", "2023-03-09"), session("A", "2023-03-08T09:00", "2023-03-08T10:00")))
                .onlyFound(
                        "/meetings/0/sessions/1/room",
                        Values.of("room", "A")
                                .and("start", "2023-03-08T09:00")
                                .and("other", "/sessions/0")
                                .and("until", "2023-03-09"));
    }

    @Test
    void sessionsOfWhichOnlyTheDayIsKnownMayFollowEachOther() {
        trial.on(agenda(session("A", "2023-03-07", "2023-03-07"), session("A", "2023-03-07", "2023-03-07")))
                .onlyNotChecked(Reason.TOO_VAGUE);
        trial.on(agenda(session("A", "2023-03-07", "2023-03-07"), at("A", "10:00", "11:00")))
                .onlyNotChecked(Reason.TOO_VAGUE);
    }

    @Test
    void whatIsNotStatedIsNotChecked() {
        Session.Builder open = Session.builder().room("A");
        RuleTrial.Said said = trial.on(agenda(
                at("A", "10:00", "11:00"),
                open.start(time("2023-03-07T10:00")).build(),
                Session.builder()
                        .start(time("2023-03-07T10:00"))
                        .end(time("2023-03-07T11:00"))
                        .build(),
                at("-", "10:00", "11:00"),
                at("-", "10:00", "11:00")));

        assertThat(said.found()).isEmpty();
        assertThat(said.reasons()).hasSize(4).containsOnly(Reason.NOT_STATED);
    }

    @Test
    void oneSessionAloneHasNothingToCheck() {
        trial.on(agenda(Session.builder().room("A").build())).nothing();
        trial.on(agenda()).nothing();
    }

    @Test
    void amongManySessionsJustThoseAreFoundThatOverlapAnEarlierOne() {
        Dice dice = Dice.ofSeed(7);
        for (int round = 0; round < 200; round++) {
            List<Session> sessions = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                int start = dice.below(10);
                int end = start + dice.below(4);
                String room = dice.below(2) == 0 ? "A" : "B";
                sessions.add(at(
                        room,
                        "1%d:00".formatted(start),
                        end < 10 ? "1%d:00".formatted(end) : "2%d:00".formatted(end - 10)));
            }

            assertThat(trial.on(agenda(sessions.toArray(Session[]::new))).pointers())
                    .as("%s", sessions)
                    .isEqualTo(found(sessions));
        }
    }

    /** What comparing each with each finds. */
    private static List<String> found(List<Session> sessions) {
        List<Session> byStart = new ArrayList<>(sessions);
        byStart.sort(Comparator.comparing(session -> session.getStart().orElseThrow()));
        List<String> pointers = new ArrayList<>();
        for (int i = 0; i < byStart.size(); i++) {
            Session later = byStart.get(i);
            if (byStart.subList(0, i).stream().anyMatch(earlier -> overlap(earlier, later))) {
                pointers.add("/meetings/0/sessions/" + indexOf(later, sessions) + "/room");
            }
        }
        pointers.sort(null);
        return pointers;
    }

    private static int indexOf(Session session, List<Session> sessions) {
        int i = 0;
        while (sessions.get(i) != session) {
            i++;
        }
        return i;
    }

    private static boolean overlap(Session one, Session other) {
        return one.getRoom().equals(other.getRoom())
                && one.getStart()
                        .orElseThrow()
                        .isBefore(other.getEnd().orElseThrow())
                        .isYes()
                && other.getStart()
                        .orElseThrow()
                        .isBefore(one.getEnd().orElseThrow())
                        .isYes();
    }

    private static Session at(String room, String start, String end) {
        return session(room, "2023-03-07T" + start, "2023-03-07T" + end);
    }

    private static Session session(String room, String start, String end) {
        return Session.builder().room(room).start(time(start)).end(time(end)).build();
    }

    private static Meeting agenda(Session... sessions) {
        return meeting().addSessions(sessions).build();
    }
}
