package io.github.pscsdk.json.defect;

import static io.github.pscsdk.json.defect.Node.list;
import static io.github.pscsdk.json.defect.Node.object;

import io.github.pscsdk.json.defect.Node.Arr;
import io.github.pscsdk.json.defect.Node.Obj;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The meetings of a sound document: those of the programme, a visit of each partnership, and some that are to come. */
final class SoundMeetings {

    private final Dice dice;
    private final Texts texts;

    SoundMeetings(Dice dice, Texts texts) {
        this.dice = dice;
        this.texts = texts;
    }

    Arr make(List<Node> partnerships) {
        List<Node> made = new ArrayList<>();
        made.add(globalMeeting(1, LocalDate.of(2025, dice.between(4, 6), dice.between(1, 25)), partnerships));
        made.add(globalMeeting(2, LocalDate.of(2026, dice.between(4, 6), dice.between(1, 25)), partnerships));
        partnerships.forEach(partnership -> made.add(visit(partnership)));
        made.add(planned());
        made.add(webinar());
        return (Arr) Node.of(dice.shuffled(made));
    }

    private Obj meeting(String id, String kind) {
        return object().with("id", id)
                .with("kind", kind)
                .with("title", texts.title())
                .with("description", dice.oneOf(texts.words(), null))
                .with("sources", list("page-1"))
                .with("modified", "2026-11");
    }

    private Obj globalMeeting(int edition, LocalDate day, List<Node> partnerships) {
        LocalDate last = day.plusDays(2);
        return meeting("global-meeting-" + edition, "global-meeting")
                .with("series", "global-meeting")
                .with("edition", edition)
                .with("status", "held")
                .with("mode", dice.oneOf("in-person", "hybrid"))
                .with("access", "by-invitation")
                .with("start", day + "T09:00")
                .with("end", last + dice.oneOf("T17:00", "T18:30"))
                .with("timeZone", dice.oneOf("Europe/Brussels", "Africa/Tunis"))
                .with("sequence", 0)
                .with("place", brussels())
                .with("link", "https://example.org/meeting/" + edition)
                .with("joinLink", "https://example.org/join/" + edition)
                .with("languages", list("en", "fr"))
                .with("interpretation", list("es"))
                .with("hosts", list("funder"))
                .with("organisers", list("facility"))
                .with("themes", list("greening"))
                .with("objectives", list(texts.words(), texts.words()))
                .with("sessions", sessions(day))
                .with("participants", participants(partnerships))
                .with(
                        "attendance",
                        object().with("value", 140).with("qualifier", "about").with("cities", 40))
                .with(
                        "outcomes",
                        list(object().with("id", "o1")
                                .with("kind", dice.oneOf("conclusion", "decision"))
                                .with("text", texts.words())
                                .with("session", "s1")))
                .with("recommendations", recommendations(last))
                .with("documents", list(document(last)));
    }

    private static Obj brussels() {
        return object().with("name", object().with("en", "Brussels"))
                .with("country", "BE")
                .with("point", object().with("latitude", Node.spelt("50.85")).with("longitude", Node.spelt("4.35")));
    }

    private Arr sessions(LocalDate day) {
        List<Node> sessions = new ArrayList<>(List.of(
                session("s1", "plenary", day + "T10:00", day + "T11:30", "A"),
                session("s2", "workshop", day + "T11:30", day + "T12:45", "A")));
        if (dice.oneIn(2)) {
            String second = day.plusDays(1).toString();
            sessions.add(session("s3", "visit", second, second, null));
            sessions.add(session("s4", "plenary", day.plusDays(2) + "T09:15", day.plusDays(2) + "T10:00", "B"));
        }
        return (Arr) Node.of(sessions);
    }

    private Obj session(String id, String kind, String start, String end, String room) {
        return object().with("id", id)
                .with("kind", kind)
                .with("title", texts.title())
                .with("start", start)
                .with("end", end)
                .with("room", room)
                .with(
                        "organisations",
                        list(object().with("organisation", "funder").with("role", "moderator")));
    }

    private Arr participants(List<Node> partnerships) {
        Arr participants = list();
        for (Node partnership : partnerships) {
            participants.elements.add(object().with(
                            "organisation",
                            partnership
                                    .elements("participants")
                                    .get(0)
                                    .text("organisation")
                                    .orElseThrow())
                    .with("partnership", partnership.text("id").orElseThrow())
                    .with("delegates", dice.between(1, 5)));
        }
        return participants;
    }

    private Arr recommendations(LocalDate day) {
        Arr recommendations = list();
        int most = dice.between(2, 3);
        for (int i = 1; i <= most; i++) {
            recommendations.elements.add(object().with("id", "rec-" + i)
                    .with("text", texts.words())
                    .with("addressees", list("european-commission", dice.oneOf("partnerships", "local-authorities")))
                    .with("status", "proposed")
                    .with("session", dice.oneOf("s1", "s2", null))
                    .with(
                            "followUp",
                            list(object().with("date", day.plusMonths(3).toString())
                                    .with("status", "endorsed")
                                    .with("text", texts.words()))));
        }
        return recommendations;
    }

    private Obj document(LocalDate day) {
        return object().with("kind", "minutes")
                .with("title", texts.title())
                .with("url", "https://example.org/minutes.pdf")
                .with("languages", list("en"))
                .with("published", day.plusMonths(1).toString().substring(0, 7));
    }

    private Obj visit(Node partnership) {
        String id = partnership.text("id").orElseThrow();
        LocalDate start = LocalDate.parse(
                partnership.elements("activities").get(0).text("start").orElseThrow());
        LocalDate end = start.plusDays(2);
        Obj visit = meeting("visit-" + id, "study-visit")
                .with("partnerships", list(id))
                .with("status", "held")
                .with("mode", dice.oneOf("in-person", null))
                .with(
                        "place",
                        partnership.elements("activities").get(0).child("place").orElseThrow());
        if (dice.oneIn(2)) {
            visit.with("participants", participants(List.of(partnership))).with("participantsComplete", true);
        }
        if (dice.oneIn(2)) {
            return visit.with("start", start.toString()).with("end", end.toString());
        }
        return visit.with("start", start + "T09:00")
                .with("end", end + "T12:00")
                .with("timeZone", "Europe/Paris")
                .with("sessions", list(session("s1", "visit", start + "T14:00", start + "T18:00", null)));
    }

    /** Its day is not known yet. */
    private Obj planned() {
        return meeting("global-meeting-3", "global-meeting")
                .with("series", "global-meeting")
                .with("edition", 3)
                .with("status", "planned");
    }

    private Obj webinar() {
        return meeting("webinar", "webinar")
                .with("status", "confirmed")
                .with("mode", "online")
                .with("start", "2027-02-10T10:00")
                .with("end", "2027-02-10T12:00")
                .with("timeZone", "Europe/Paris")
                .with("joinLink", "https://example.org/join");
    }
}
