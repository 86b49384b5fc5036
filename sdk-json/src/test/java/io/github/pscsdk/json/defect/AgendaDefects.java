package io.github.pscsdk.json.defect;

import static io.github.pscsdk.json.defect.Node.object;

import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.model.EventTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a meeting says of itself: its length and status, its agenda, whom it counts, what it recommends. */
final class AgendaDefects {

    private static final String SECTION = "meetings";

    private AgendaDefects() {}

    static Stream<Defect> all() {
        return Stream.of(dates(), sessions(), lists()).flatMap(each -> each);
    }

    private static Stream<Defect> dates() {
        return Stream.of(
                Defect.inRecord(
                        "meeting-too-long",
                        "a meeting lasts weeks",
                        SECTION,
                        (document, at, plan, dice) -> document.text(at.then("start"))
                                .map(start -> plan.put(at.then("end"), later(start, dice.between(15, 400)))
                                        .finds("meeting-too-long", at.then("end")))),
                Defect.inRecord(
                        "meeting-without-end",
                        "a meeting starts at a time and has no end",
                        SECTION,
                        (document, at, plan, dice) -> document.text(at.then("start"))
                                .filter(start -> start.contains("T"))
                                .map(start ->
                                        plan.edit(Edit.remove(at.then("end"))).finds("meeting-without-end", at))),
                Defect.inRecord(
                        "online-meeting-without-link",
                        "nobody can join a meeting that is still ahead",
                        SECTION,
                        (document, at, plan, dice) -> status(document, at)
                                .filter(status -> status.equals("confirmed"))
                                .map(status -> plan.edit(Edit.remove(at.then("joinLink")))
                                        .finds("online-meeting-without-link", at))),
                Defect.inRecord(
                        "meeting-status-contradicts-dates",
                        "a meeting of long ago is still planned, or one that is ahead was held",
                        SECTION,
                        (document, at, plan, dice) -> document.text(at.then("end"))
                                .flatMap(end -> otherStatus(date(end), dice))
                                .map(status -> plan.put(at.then("status"), status)
                                        .finds("meeting-status-contradicts-dates", at.then("status")))));
    }

    private static Optional<String> status(SoundDocument document, Pointer meeting) {
        return document.text(meeting.then("status"));
    }

    /** A status that a meeting with this end does not have; empty if it was lately. */
    private static Optional<String> otherStatus(LocalDate end, Dice dice) {
        if (end.isAfter(SoundDocument.AS_OF.plusDays(30))) {
            return Optional.of("held");
        }
        return Optional.of(dice.oneOf("planned", "confirmed"))
                .filter(status -> end.isBefore(SoundDocument.AS_OF.minusDays(30)));
    }

    private static LocalDate date(String time) {
        return EventTime.parse(time).getDate().earliest();
    }

    /** The same time, so many days later. */
    private static String later(String time, int days) {
        return date(time).plusDays(days) + time.substring(10);
    }

    private static Stream<Defect> sessions() {
        return Stream.of(
                Defect.inRecord(
                        "session-ends-before-start",
                        "a session ends in the early morning of its day",
                        SECTION,
                        (document, at, plan, dice) -> {
                            List<Pointer> timed = document.elements(at.then("sessions"))
                                    .filter(session -> document.text(session.then("start"))
                                            .orElseThrow()
                                            .contains("T"))
                                    .toList();
                            if (timed.isEmpty()) {
                                return Optional.empty();
                            }
                            Pointer session = dice.pick(timed);
                            String start = document.text(session.then("start")).orElseThrow();
                            return Optional.of(plan.put(session.then("end"), date(start) + "T08:05")
                                    .finds("session-ends-before-start", session.then("end"))
                                    .damages(session.then("start")));
                        }),
                Defect.inRecord(
                        "sessions-overlap-in-room",
                        "a session starts while another one goes on in its room",
                        SECTION,
                        (document, at, plan, dice) -> document.elements(at.then("sessions"))
                                .skip(1)
                                .findFirst()
                                .map(second -> {
                                    String day = date(document.text(second.then("start"))
                                                    .orElseThrow()) + "T";
                                    Pointer first = at.then("sessions").then(0);
                                    Edit edit = dice.oneIn(2)
                                            ? Edit.put(second.then("start"), day + "11:29")
                                            : Edit.put(first.then("end"), day + "11:31");
                                    return plan.edit(edit).finds("sessions-overlap-in-room", second.then("room"));
                                })));
    }

    private static Stream<Defect> lists() {
        return Stream.of(
                Defect.inRecord(
                        "duplicate-objective",
                        "an objective is stated again, in capitals",
                        SECTION,
                        (document, at, plan, dice) -> {
                            List<Pointer> objectives =
                                    document.elements(at.then("objectives")).toList();
                            if (objectives.isEmpty()) {
                                return Optional.empty();
                            }
                            String text = document.text(dice.pick(objectives).then("en"))
                                    .orElseThrow();
                            Pointer again = at.then("objectives").then(objectives.size());
                            return Optional.of(plan.put(again, object().with("en", text.toUpperCase(Locale.ROOT)))
                                    .finds("duplicate-objective", again));
                        }),
                Defect.inRecord(
                        "duplicate-recommendation",
                        "two recommendations say the same",
                        SECTION,
                        (document, at, plan, dice) -> {
                            List<Pointer> all = document.elements(at.then("recommendations"))
                                    .toList();
                            if (all.isEmpty()) {
                                return Optional.empty();
                            }
                            return Optional.of(plan.put(
                                            all.get(1).then("text"),
                                            document.at(all.get(0).then("text")))
                                    .finds("duplicate-recommendation", all.get(1)));
                        }),
                Defect.inRecord(
                        "follow-up-before-meeting",
                        "a recommendation is followed up before it is made",
                        SECTION,
                        (document, at, plan, dice) -> {
                            List<Pointer> all = document.elements(at.then("recommendations"))
                                    .toList();
                            if (all.isEmpty()) {
                                return Optional.empty();
                            }
                            Pointer date =
                                    dice.pick(all).then("followUp").then(0).then("date");
                            LocalDate start =
                                    date(document.text(at.then("start")).orElseThrow());
                            return Optional.of(plan.put(
                                            date,
                                            start.minusDays(dice.between(1, 400))
                                                    .toString())
                                    .relies(at.then("start"))
                                    .finds("follow-up-before-meeting", date));
                        }),
                Defect.inRecord(
                        "delegates-exceed-attendance",
                        "fewer people took part than were sent",
                        SECTION,
                        (document, at, plan, dice) -> document.find(at.then("attendance"))
                                .map(attendance -> plan.put(
                                                at.then("attendance").then("value"), dice.between(0, 1))
                                        .edit(Edit.remove(at.then("attendance").then("qualifier")))
                                        .finds(
                                                "delegates-exceed-attendance",
                                                at.then("attendance").then("value")))));
    }
}
