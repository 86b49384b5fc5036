package io.github.pscsdk.json.defect;

import static io.github.pscsdk.json.defect.Node.list;
import static io.github.pscsdk.json.defect.Node.object;

import io.github.pscsdk.finding.Pointer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What meetings are to each other, and to the partnerships that come to them. */
final class MeetingLinkDefects {

    private static final String SECTION = "meetings";
    /** An organisation of all sound documents that takes part in no partnership. */
    private static final String OUTSIDER = "facility";

    private MeetingLinkDefects() {}

    static Stream<Defect> all() {
        return Stream.of(
                new Defect(
                        "meeting-editions-out-of-order",
                        "the first edition of a series has a higher number, or the second a lower one",
                        MeetingLinkDefects::disorder),
                Defect.inRecord(
                        "possible-duplicate-meeting",
                        "a meeting is described again",
                        SECTION,
                        MeetingLinkDefects::describeAgain),
                Defect.inRecord(
                        "participant-outside-partnership",
                        "an organisation stands for a partnership that it is not in",
                        SECTION,
                        MeetingLinkDefects::sendOutsider),
                Defect.inRecord(
                        "partnership-not-represented",
                        "only others come to the meeting of a partnership",
                        SECTION,
                        MeetingLinkDefects::sendNobody));
    }

    private static Optional<Plan> disorder(SoundDocument document, Plan.Builder plan, Dice dice) {
        List<Pointer> dated = document.records(SECTION)
                .filter(meeting -> document.find(meeting.then("edition")).isPresent())
                .filter(meeting -> document.find(meeting.then("start")).isPresent())
                .sorted(Comparator.comparing(
                        meeting -> document.text(meeting.then("start")).orElseThrow()))
                .toList();
        Pointer first = dated.get(0);
        Pointer second = dated.get(1);
        boolean raise = dice.oneIn(2);
        for (Pointer meeting : dated) {
            for (String member : List.of("series", "edition", "start", "partnerships", "id")) {
                plan.relies(meeting.then(member));
            }
        }
        Pointer changed = raise ? first : second;
        return plan.put(changed.then("edition"), raise ? dice.between(10, 20) : 0)
                .finds("meeting-editions-out-of-order", first.then("start"), Plan.ALL_RECORDS)
                .build();
    }

    private static Optional<Plan.Builder> describeAgain(
            SoundDocument document, Pointer at, Plan.Builder plan, Dice dice) {
        Optional<String> start = document.text(at.then("start"));
        if (start.isEmpty()) {
            return Optional.empty();
        }
        List<String> copied = List.of("kind", "title", "partnerships");
        Node.Obj again = object().with("id", "again").with("sources", list("page-1"));
        copied.forEach(
                member -> again.with(member, document.find(at.then(member)).orElse(null)));
        again.with("start", start.get().substring(0, 10));
        Pointer second =
                Pointer.of(SECTION).then((int) document.records(SECTION).count());
        for (String member : List.of("id", "title", "start", "partnerships")) {
            plan.relies(at.then(member));
        }
        return Optional.of(plan.put(second, again).finds("possible-duplicate-meeting", second.then("title")));
    }

    private static Optional<Plan.Builder> sendOutsider(
            SoundDocument document, Pointer at, Plan.Builder plan, Dice dice) {
        List<Pointer> participants = document.elements(at.then("participants"))
                .filter(each -> document.find(each.then("partnership")).isPresent())
                .toList();
        if (participants.isEmpty()) {
            return Optional.empty();
        }
        Pointer one = dice.pick(participants);
        relyOnPartnership(document, one.then("partnership"), plan);
        return Optional.of(plan.put(one.then("organisation"), OUTSIDER)
                .relies(one.then("partnership"))
                .finds("participant-outside-partnership", one.then("partnership"), Plan.ALL_RECORDS));
    }

    private static Optional<Plan.Builder> sendNobody(SoundDocument document, Pointer at, Plan.Builder plan, Dice dice) {
        Pointer partnership = at.then("partnerships").then(0);
        if (document.find(partnership).isEmpty()) {
            return Optional.empty();
        }
        relyOnPartnership(document, partnership, plan);
        Pointer participants = at.then("participants");
        Node outsider = object().with("organisation", OUTSIDER).with("delegates", dice.oneOf(1, null));
        return Optional.of(plan.put(participants, list(outsider))
                .put(at.then("participantsComplete"), true)
                .relies(partnership)
                .finds("partnership-not-represented", participants, Plan.ALL_RECORDS));
    }

    /**
     * What a partnership says of its participants must stay as it is, and their records and that of the outsider too.
     */
    private static void relyOnPartnership(SoundDocument document, Pointer reference, Plan.Builder plan) {
        document.record("organisations", OUTSIDER).ifPresent(outsider -> plan.relies(outsider.then("id")));
        document.record("partnerships", document.text(reference).orElseThrow()).ifPresent(partnership -> {
            List.of("id", "participants", "participantsComplete")
                    .forEach(member -> plan.relies(partnership.then(member)));
            document.elements(partnership.then("participants"))
                    .flatMap(each -> document.text(each.then("organisation")).stream())
                    .flatMap(id -> document.record("organisations", id).stream())
                    .forEach(organisation -> plan.relies(organisation.then("id")));
        });
    }
}
