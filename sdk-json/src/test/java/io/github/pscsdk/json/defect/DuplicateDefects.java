package io.github.pscsdk.json.defect;

import static io.github.pscsdk.json.defect.Node.object;

import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.model.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Partnerships that are there twice, or may be. */
final class DuplicateDefects {

    private static final String DUPLICATE = "duplicate-partnership-identifier";
    private static final String POSSIBLE = "possible-duplicate-partnership";

    /** Two partnerships, in the order of the document. */
    private record Two(Pointer first, Pointer later) {
        static Two of(SoundDocument document, Dice dice) {
            List<Pointer> all = document.records("partnerships").toList();
            int later = dice.between(1, all.size() - 1);
            return new Two(all.get(dice.between(0, later - 1)), all.get(later));
        }

        /** What the rule compares must be whole in both; each partnership has one such finding. */
        Plan.Builder compared(Plan.Builder plan, String... members) {
            for (String member : members) {
                plan.relies(first.then(member)).relies(later.then(member));
            }
            return plan.holds(later.then("identifiers"));
        }
    }

    private DuplicateDefects() {}

    static Stream<Defect> all() {
        return Stream.of(
                new Defect(DUPLICATE, "a partnership has the identifier of another", (document, plan, dice) -> {
                    Two two = Two.of(document, dice);
                    Pointer identifier = two.later().then("identifiers").then(0);
                    return plan.put(
                                    identifier,
                                    document.at(two.first().then("identifiers").then(0)))
                            .relies(two.first().then("identifiers"))
                            .relies(two.first().then("id"))
                            .relies(two.later().then("id"))
                            .finds(DUPLICATE, identifier)
                            .build();
                }),
                new Defect(POSSIBLE, "a partnership has the title of another", DuplicateDefects::repeatTitle),
                new Defect(
                        POSSIBLE, "a partnership has participants of another", DuplicateDefects::repeatParticipants));
    }

    private static Optional<Plan> repeatTitle(SoundDocument document, Plan.Builder plan, Dice dice) {
        Two two = Two.of(document, dice);
        String title = document.text(two.first().then("title").then("en")).orElseThrow();
        String name = dice.oneOf("alias", "title");
        Pointer changed = name.equals("title")
                ? two.later().then("title").then("en")
                : two.later().then("aliases").then(0);
        two.compared(plan, "id", "acronym", "call", "start", "end", "participants", "identifiers")
                .relies(two.first().then("title"))
                .relies(two.first().then("aliases"));
        return plan.put(changed, title.replace(' ', '-') + dice.oneOf(".", "!"))
                .finds(POSSIBLE, changed)
                .build();
    }

    /** The network takes part in all of them; one more in common is enough, in the same call and at the same time. */
    private static Optional<Plan> repeatParticipants(SoundDocument document, Plan.Builder plan, Dice dice) {
        Two two = Two.of(document, dice);
        Optional<String> call = document.text(two.first().then("call"));
        if (call.isEmpty()
                || !call.equals(document.text(two.later().then("call")))
                || !overlap(document, two.first(), two.later())) {
            return Optional.empty();
        }
        Pointer lead = document.elements(two.first().then("participants"))
                .filter(each -> document.text(each.then("role")).equals(Optional.of("lead-applicant")))
                .findFirst()
                .orElseThrow();
        Pointer participants = two.later().then("participants");
        long size = document.elements(participants).count();
        Node organisation = document.at(lead.then("organisation"));
        plan.put(
                participants.then((int) size),
                object().with("organisation", organisation).with("role", "associate"));
        two.compared(plan, "id", "title", "acronym", "aliases", "call", "start", "end", "identifiers")
                .relies(two.first().then("participants"));
        document.elements(participants).forEach(each -> plan.relies(each.then("organisation")));
        return plan.finds(POSSIBLE, participants, Plan.ALL_RECORDS).build();
    }

    private static boolean overlap(SoundDocument document, Pointer one, Pointer other) {
        return beginsByEnd(document, one, other) && beginsByEnd(document, other, one);
    }

    private static boolean beginsByEnd(SoundDocument document, Pointer one, Pointer other) {
        LocalDate start = PartialDate.parse(document.text(one.then("start")).orElseThrow())
                .latest();
        LocalDate end = PartialDate.parse(document.text(other.then("end")).orElseThrow())
                .earliest();
        return !start.isAfter(end);
    }
}
