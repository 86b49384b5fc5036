package io.github.pscsdk.rule.meeting;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.EventTime;
import io.github.pscsdk.model.Meeting;
import io.github.pscsdk.model.Session;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleContext;
import io.github.pscsdk.text.TextFolding;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Two sessions are in one room at the same time. */
public final class SessionsOverlapInRoom extends RecordRule<Meeting> {

    /**
     * A session with a time and a room.
     *
     * @param index its place in the agenda, from 0
     * @param room the room, folded
     */
    private record Booking(int index, String room, EventTime start, EventTime end) {}

    /** Two sessions in one room, of which the later one starts while the other goes on. */
    private record Clash(Booking later, Booking other) {}

    /** The rule. */
    public SessionsOverlapInRoom() {
        super(
                Meeting.class,
                RuleInfo.of("sessions-overlap-in-room", Severity.WARNING, Category.CONSISTENCY)
                        .summary("Two sessions are in one room at the same time.")
                        .why("Participants meet in front of a room that is taken.")
                        .fix("Correct the times or the room of one of them.")
                        .basis(
                                "PSC Exchange 1.0: room is where a session takes place; one that starts when another ends "
                                        + "does not overlap it, and case, accents and punctuation of rooms do not count.")
                        .message(
                                "The session starts on {start} in the room {room}, where {other} goes on until {until}.")
                        .addReads("sessions.start", "sessions.end", "sessions.room")
                        .addYieldsTo(
                                "meeting-time-without-zone", "session-ends-before-start", "session-outside-meeting")
                        .build());
    }

    @Override
    public void check(Meeting meeting, RuleContext context) {
        List<Session> sessions = meeting.getSessions();
        List<Booking> bookings = bookings(sessions);
        if (sessions.size() > 1) {
            Stream.generate(() -> Reason.NOT_STATED)
                    .limit(sessions.size() - bookings.size())
                    .forEach(context::notChecked);
        }
        Set<Integer> involved = new HashSet<>();
        for (Clash clash : clashes(bookings, EventTime::latest, EventTime::earliest)) {
            int later = clash.later().index();
            involved.addAll(List.of(later, clash.other().index()));
            Values values = Values.of("room", sessions.get(later).getRoom().orElseThrow())
                    .and("start", clash.later().start())
                    .and("other", at(clash.other()))
                    .and("until", clash.other().end());
            context.report(at(clash.later()).then("room"), values);
        }
        clashes(bookings, EventTime::earliest, EventTime::latest).stream()
                .filter(clash -> !involved.contains(clash.later().index()))
                .forEach(clash -> context.notChecked(Reason.TOO_VAGUE));
    }

    private static Pointer at(Booking booking) {
        return Pointer.of("sessions").then(booking.index());
    }

    private static List<Booking> bookings(List<Session> sessions) {
        List<Booking> bookings = new ArrayList<>();
        for (int i = 0; i < sessions.size(); i++) {
            Session session = sessions.get(i);
            String room = session.getRoom().map(TextFolding::fold).orElse("");
            if (!room.isEmpty()
                    && session.getStart().isPresent()
                    && session.getEnd().isPresent()) {
                bookings.add(new Booking(
                        i, room, session.getStart().get(), session.getEnd().get()));
            }
        }
        return bookings;
    }

    /**
     * The sessions that overlap one that does not start later, if starts and ends are read this way: read late and
     * early, those that certainly do; read early and late, those that may.
     */
    private static List<Clash> clashes(
            List<Booking> bookings,
            Function<EventTime, LocalDateTime> readStart,
            Function<EventTime, LocalDateTime> readEnd) {
        List<Clash> clashes = new ArrayList<>();
        // By room and start: of all sessions that start then or before, the one that ends last.
        Map<String, NavigableMap<LocalDateTime, Booking>> lastToEnd = new HashMap<>();
        Comparator<Booking> byStart = Comparator.comparing(booking -> readStart.apply(booking.start()));
        bookings.stream().sorted(byStart.thenComparing(Booking::index)).forEach(booking -> {
            var inRoom = lastToEnd.computeIfAbsent(booking.room(), room -> new TreeMap<>());
            LocalDateTime start = readStart.apply(booking.start());
            LocalDateTime end = readEnd.apply(booking.end());
            var before = inRoom.lowerEntry(end);
            if (before != null && readEnd.apply(before.getValue().end()).isAfter(start)) {
                clashes.add(new Clash(booking, before.getValue()));
            }
            var last = inRoom.lastEntry();
            boolean endsLast =
                    last == null || end.isAfter(readEnd.apply(last.getValue().end()));
            inRoom.put(start, endsLast ? booking : last.getValue());
        });
        return clashes;
    }
}
