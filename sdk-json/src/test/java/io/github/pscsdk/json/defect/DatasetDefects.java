package io.github.pscsdk.json.defect;

import static io.github.pscsdk.json.defect.Node.list;
import static io.github.pscsdk.json.defect.Node.object;

import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.meta.ValueKind;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.RecordType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What records are to each other: ids, references, counts; and what their sources say. */
final class DatasetDefects {

    private static final String DANGLING = "dangling-reference";
    private static final String DUPLICATE = "duplicate-id";

    /** A claim about the field of its key that no sound record agrees with. */
    private static final Map<String, Object> CONTRADICTIONS = Map.of(
            "/start", "1999",
            "/end", "2035-05",
            "/title/en", "Another title",
            "/funding/total", SoundCalls.euro("123"),
            "/funding/euContribution", SoundCalls.euro("123.45"),
            "/funding/euCofinancingRate", 12,
            "/status", "pipeline",
            "/sdgs", List.of("4"),
            "/country", "SE",
            "/results/r1/indicators/i3/unit", "sentences");

    private DatasetDefects() {}

    static Stream<Defect> all() {
        return Stream.of(references(), ids(), counts(), claims()).flatMap(each -> each);
    }

    private static Stream<Defect> references() {
        return Stream.of(
                Defect.at(
                        DANGLING,
                        "a reference leads to no record",
                        place -> place.isSingle() && place.member().refersTo().isPresent(),
                        (place, plan, dice) -> {
                            String section =
                                    place.member().refersTo().orElseThrow().section();
                            return plan.put(place.at(), nowhere(dice))
                                    .finds(DANGLING, place.at(), Reading.ofAll(section, "id"), Plan.ALL_RECORDS);
                        }),
                Defect.at(
                        DANGLING,
                        "a reference leads to no session",
                        place -> place.isSingle() && place.member().name().equals("session"),
                        (place, plan, dice) ->
                                plan.put(place.at(), nowhere(dice)).finds(DANGLING, place.at())),
                Defect.at(
                        DANGLING,
                        "a reference leads to no lot",
                        place -> place.is(Partnership.class, "lot"),
                        (place, plan, dice) -> plan.put(place.at(), nowhere(dice))
                                .relies(place.parent().then("call"))
                                .reliesOnCall(place.parent())
                                .finds(DANGLING, place.at(), Plan.ALL_RECORDS)));
    }

    private static String nowhere(Dice dice) {
        return "nowhere-" + dice.between(1, 1_000_000);
    }

    private static Stream<Defect> ids() {
        return Stream.of(
                new Defect(DUPLICATE, "a record has the id of another", (document, plan, dice) -> {
                    RecordType type = dice.pick(List.of(RecordType.SOURCE, RecordType.ORGANISATION, RecordType.LESSON));
                    List<Pointer> records = document.records(type.section()).toList();
                    Pointer first = dice.pick(records);
                    Pointer second = Pointer.of(type.section()).then(records.size());
                    return plan.put(second, record(type, document.at(first)))
                            .relies(first.then("id"))
                            .finds(DUPLICATE, second.then("id"))
                            .build();
                }),
                new Defect(DUPLICATE, "a part of a record has the id of another part", DatasetDefects::repeatPartId));
    }

    private static Node record(RecordType type, Node first) {
        Node.Obj record = object().with("id", first.at(Pointer.of("id"))).with("sources", list("page-1"));
        return switch (type) {
            case SOURCE -> record.with("title", "One more source");
            case LESSON ->
                record.with("kind", "challenge")
                        .with("text", object().with("en", "One more lesson."))
                        .with("meetings", first.at(Pointer.of("meetings")));
            default -> record.with("kind", "company").with("name", object().with("en", "One more company"));
        };
    }

    /** The ids of two parts that nothing refers to; the later of the two is the one that is found. */
    private static Optional<Plan> repeatPartId(SoundDocument document, Plan.Builder plan, Dice dice) {
        List<Place> ids = document.places.stream()
                .filter(place -> place.is(ValueKind.ID) && place.member().name().equals("id"))
                .filter(place -> place.at().tokens().size() > 3)
                .toList();
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        Place changed = dice.pick(ids);
        List<Place> others = ids.stream()
                .filter(place -> !place.equals(changed))
                .filter(place -> Place.recordOf(place.at()).equals(Place.recordOf(changed.at())))
                .toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        Place other = dice.pick(others);
        if (Stream.of(changed, other)
                .anyMatch(place -> document.isReferredTo(place.node().text().orElseThrow()))) {
            return Optional.empty();
        }
        Place later = ids.indexOf(changed) > ids.indexOf(other) ? changed : other;
        return plan.put(changed.at(), other.node())
                .holds(other.at())
                .finds(DUPLICATE, later.at())
                .build();
    }

    private static Stream<Defect> counts() {
        return Stream.of(
                new Defect("duplicate-meeting-edition", "two meetings are the same edition", (document, plan, dice) -> {
                    List<Pointer> editions = document.records("meetings")
                            .filter(meeting ->
                                    document.find(meeting.then("edition")).isPresent())
                            .toList();
                    List<Pointer> two = dice.some(2, editions);
                    Pointer first = two.get(0);
                    Pointer changed = two.get(1);
                    Pointer later = editions.indexOf(first) < editions.indexOf(changed) ? changed : first;
                    plan.put(changed.then("edition"), document.at(first.then("edition")));
                    for (String member : List.of("series", "edition", "partnerships", "id")) {
                        plan.relies(first.then(member)).relies(changed.then(member));
                    }
                    return plan.finds("duplicate-meeting-edition", later.then("edition"))
                            .build();
                }),
                new Defect(
                        "declared-partnerships-mismatch",
                        "the programme declares more or fewer partnerships",
                        (document, plan, dice) -> {
                            Pointer declared = Pointer.of("programme", "declaredPartnerships");
                            return document.text(Pointer.of("extent")).equals(Optional.of("complete"))
                                    ? plan.put(declared, dice.oneOf(0, 1, 57))
                                            .finds("declared-partnerships-mismatch", declared, Plan.ALL_RECORDS)
                                            .build()
                                    : Optional.empty();
                        }));
    }

    private static Stream<Defect> claims() {
        return Stream.of(
                new Defect("sources-disagree", "a source says something else", DatasetDefects::contradict),
                Defect.at(
                        "title-in-capitals",
                        "a title is written in capitals",
                        place -> place.part() == Place.Part.LANGUAGE
                                && place.at().tokens().size() == 4
                                && place.at().tokens().get(2).equals("title"),
                        (place, plan, dice) -> plan.put(
                                        place.at(),
                                        place.node().text().orElseThrow().toUpperCase(Locale.ROOT))
                                .finds("title-in-capitals", place.at())));
    }

    private static Optional<Plan> contradict(SoundDocument document, Plan.Builder plan, Dice dice) {
        List<Place> fields = document.places.stream()
                .filter(place -> place.is(io.github.pscsdk.model.Claim.class, "field"))
                .filter(place -> CONTRADICTIONS.containsKey(place.node().text().orElseThrow()))
                .toList();
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        Place field = dice.pick(fields);
        String pointer = field.node().text().orElseThrow();
        Pointer record = Place.recordOf(field.at());
        Pointer stated = new LinkedPlaces(document).resolve(record, pointer);
        boolean isStated = document.find(stated).isPresent();
        List<Pointer> about = document.elements(record.then("claims"))
                .filter(claim -> document.text(claim.then("field")).equals(Optional.of(pointer)))
                .toList();
        if (!isStated && about.size() < 2) {
            return Optional.empty();
        }
        about.forEach(plan::relies);
        plan.relies(stated).put(field.parent().then("value"), CONTRADICTIONS.get(pointer));
        return plan.finds("sources-disagree", isStated ? stated : about.get(0).then("field"))
                .build();
    }
}
