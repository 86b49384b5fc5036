package io.github.pscsdk.json.defect;

import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.model.EventTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The times and places of a meeting, its sessions and recommendations. */
final class MeetingDefects {

    private static final String SECTION = "meetings";
    private static final List<String> TIMES = List.of("start", "end");

    private MeetingDefects() {}

    static Stream<Defect> all() {
        return Stream.of(times(), parts()).flatMap(each -> each);
    }

    private static Stream<Defect> times() {
        return Stream.of(
                Defect.inRecord(
                        "meeting-time-without-zone",
                        "the time zone is left out",
                        SECTION,
                        (document, at, plan, dice) -> document.find(at.then("timeZone"))
                                .map(zone -> plan.edit(Edit.remove(at.then("timeZone")))
                                        .finds("meeting-time-without-zone", at.then("start")))),
                Defect.inRecord(
                        "meeting-time-without-zone",
                        "a day gets a time, but no time zone",
                        SECTION,
                        (document, at, plan, dice) -> {
                            Pointer time = at.then(dice.pick(TIMES));
                            boolean zoned = document.find(at.then("timeZone")).isPresent();
                            return document.text(time)
                                    .filter(day -> !zoned)
                                    .map(day ->
                                            plan.put(time, day + "T10:00").finds("meeting-time-without-zone", time));
                        }),
                Defect.inRecord(
                        "meeting-ends-before-start",
                        "the end is before the start",
                        SECTION,
                        (document, at, plan, dice) -> document.text(at.then("start"))
                                .map(start -> plan.put(at.then("end"), moved(start, -dice.between(1, 400)))
                                        .finds("meeting-ends-before-start", at.then("end"))
                                        .damages(at.then("start")))),
                Defect.inRecord(
                        "meeting-outside-partnership",
                        "a meeting is before its partnership, or long after it",
                        SECTION,
                        MeetingDefects::moveOutside));
    }

    /** The same time, so many days later. */
    private static String moved(String time, int days) {
        LocalDate date = EventTime.parse(time).getDate().earliest();
        return date.plusDays(days) + time.substring(10);
    }

    private static Optional<Plan.Builder> moveOutside(
            SoundDocument document, Pointer at, Plan.Builder plan, Dice dice) {
        List<Pointer> partnerships = document.elements(at.then("partnerships")).toList();
        if (partnerships.isEmpty()) {
            return Optional.empty();
        }
        // Before the start by months, so that a start of which only the month is known does not matter.
        int days = -dice.between(200, 800);
        for (String member : TIMES) {
            plan.put(at.then(member), moved(document.text(at.then(member)).orElseThrow(), days));
        }
        document.elements(at.then("sessions"))
                .forEach(session -> TIMES.forEach(member -> plan.put(
                        session.then(member),
                        moved(document.text(session.then(member)).orElseThrow(), days))));
        document.record("partnerships", document.text(partnerships.get(0)).orElseThrow())
                .ifPresent(partnership ->
                        List.of("id", "start", "end").forEach(member -> plan.relies(partnership.then(member))));
        return Optional.of(plan.finds("meeting-outside-partnership", at.then("start")));
    }

    private static Stream<Defect> parts() {
        return Stream.of(
                Defect.inRecord(
                        "session-outside-meeting",
                        "a session is on another day",
                        SECTION,
                        (document, at, plan, dice) -> document.elements(at.then("sessions"))
                                .skip(dice.between(0, 1))
                                .findFirst()
                                .map(session -> {
                                    int days = dice.oneOf(-1, -30, 3, 300);
                                    TIMES.forEach(member -> plan.put(
                                            session.then(member),
                                            moved(
                                                    document.text(session.then(member))
                                                            .orElseThrow(),
                                                    days)));
                                    return plan.finds("session-outside-meeting", session.then("start"))
                                            .relies(at.then("start"))
                                            .relies(at.then("end"));
                                })),
                Defect.inRecord(
                        "meeting-without-place",
                        "a meeting in person has no place",
                        SECTION,
                        (document, at, plan, dice) -> document.find(at.then("place"))
                                .filter(place -> document.find(at.then("mode")).isPresent())
                                .map(place ->
                                        plan.edit(Edit.remove(at.then("place"))).finds("meeting-without-place", at))),
                Defect.inRecord(
                        "recommendation-without-addressee",
                        "a recommendation has no addressees",
                        SECTION,
                        (document, at, plan, dice) -> {
                            List<Pointer> all = document.elements(at.then("recommendations"))
                                    .toList();
                            if (all.isEmpty()) {
                                return Optional.empty();
                            }
                            Pointer one = dice.pick(all);
                            Pointer addressees = one.then("addressees");
                            Edit edit = dice.oneOf(Edit.remove(addressees), Edit.put(addressees, Node.list()));
                            return Optional.of(plan.edit(edit).finds("recommendation-without-addressee", one));
                        }));
    }
}
