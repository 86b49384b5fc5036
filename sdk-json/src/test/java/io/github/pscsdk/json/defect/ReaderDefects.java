package io.github.pscsdk.json.defect;

import static io.github.pscsdk.json.defect.Node.list;
import static io.github.pscsdk.json.defect.Node.object;
import static io.github.pscsdk.json.defect.Node.spelt;

import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.json.defect.Place.Part;
import io.github.pscsdk.meta.Cardinality;
import io.github.pscsdk.meta.ValueKind;
import io.github.pscsdk.model.Header;
import io.github.pscsdk.model.RecordType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Members that are missing, unknown, there twice or of the wrong type. */
final class ReaderDefects {

    private static final String MISSING = "missing-field";
    private static final String WRONG_TYPE = "wrong-type";
    private static final String DUPLICATE = "duplicate-field";
    private static final String UNKNOWN = "unknown-field";
    private static final String UNKNOWN_SECTION = "unknown-section";

    private static final Map<ValueKind, List<String>> OTHER_TYPES = Map.ofEntries(
            Map.entry(ValueKind.STRING, List.of("42", "true", "[]", "{\"en\":\"text\"}")),
            Map.entry(ValueKind.ID, List.of("2020", "{\"id\":\"x\"}", "[\"x\"]")),
            Map.entry(ValueKind.COUNTRY, List.of("276", "false", "[\"ES\"]")),
            Map.entry(ValueKind.SDG, List.of("11", "11.6", "{}")),
            Map.entry(ValueKind.DATE, List.of("2021", "20210101", "[]")),
            Map.entry(ValueKind.TIME, List.of("2021", "{}", "true")),
            Map.entry(ValueKind.CODE, List.of("1", "true", "[\"closed\"]")),
            Map.entry(ValueKind.BOOLEAN, List.of("\"true\"", "1", "{}")),
            Map.entry(ValueKind.INTEGER, List.of("\"12\"", "true", "[12]")),
            Map.entry(ValueKind.DECIMAL, List.of("\"12.5\"", "false", "{\"amount\":1}")),
            Map.entry(ValueKind.FIGURE, List.of("true", "[]", "{}")),
            Map.entry(ValueKind.TEXT, List.of("\"text\"", "7", "[\"text\"]")),
            Map.entry(ValueKind.OBJECT, List.of("\"text\"", "7", "[]", "false")));

    private ReaderDefects() {}

    static Stream<Defect> all() {
        return Stream.of(missing(), wrongType(), duplicate(), unknown()).flatMap(each -> each);
    }

    /** Without it, the file is refused; so it stays as it is. */
    static boolean isFormat(Place place) {
        return place.is(Header.class, "format");
    }

    private static Stream<Defect> missing() {
        return Stream.of(
                Defect.at(
                        MISSING,
                        "a mandatory member is left out",
                        ReaderDefects::isMandatory,
                        (place, plan, dice) ->
                                plan.edit(Edit.remove(place.at())).finds(MISSING, place.parent(), place.at())),
                Defect.at(
                        MISSING,
                        "a mandatory member is null",
                        ReaderDefects::isMandatory,
                        (place, plan, dice) ->
                                plan.put(place.at(), spelt("null")).finds(MISSING, place.parent(), place.at())),
                Defect.inRecord(
                        MISSING,
                        "a meeting that is not merely planned has no start",
                        "meetings",
                        (document, meeting, plan, dice) -> document.find(meeting.then("start"))
                                .map(start -> plan.edit(Edit.remove(meeting.then("start")))
                                        .relies(meeting.then("status"))
                                        .finds(MISSING, meeting, meeting.then("start")))));
    }

    private static boolean isMandatory(Place place) {
        return place.part() == Part.WHOLE && place.member().isMandatory() && !isFormat(place);
    }

    private static Stream<Defect> wrongType() {
        return Stream.of(
                Defect.ofValue(
                        WRONG_TYPE,
                        "a value is of another type",
                        place -> place.isSingle() && place.member().kind() != ValueKind.JSON && !isFormat(place),
                        (place, dice) ->
                                spelt(dice.pick(OTHER_TYPES.get(place.member().kind())))),
                Defect.ofValue(
                        WRONG_TYPE,
                        "a list or map is something else",
                        place -> !place.isSingle() && place.part() == Part.WHOLE,
                        (place, dice) -> isMap(place) ? list() : dice.oneOf(object(), "one", spelt("1"))),
                Defect.ofValue(
                        WRONG_TYPE,
                        "an element of a list is null",
                        place -> place.part() == Part.ELEMENT && !isMap(place),
                        (place, dice) -> spelt("null")),
                Defect.ofValue(
                        WRONG_TYPE,
                        "the text of a language is no text",
                        place -> place.part() == Part.LANGUAGE,
                        (place, dice) -> dice.oneOf(spelt("7"), list("text"), object())),
                new Defect(WRONG_TYPE, "a record is no object", (document, plan, dice) -> {
                    String section = dice.pick(sections(document));
                    Pointer record = dice.pick(document.records(section).toList());
                    return plan.put(record, dice.oneOf("text", list(), spelt("null")))
                            .finds(WRONG_TYPE, record)
                            .build();
                }),
                new Defect(WRONG_TYPE, "a section is no list", (document, plan, dice) -> {
                    Pointer section = Pointer.of(dice.pick(sections(document)));
                    return plan.put(section, dice.oneOf("text", object()))
                            .finds(WRONG_TYPE, section)
                            .build();
                }));
    }

    private static boolean isMap(Place place) {
        return place.member().cardinality() == Cardinality.MAP;
    }

    private static List<String> sections(SoundDocument document) {
        return Stream.of(RecordType.values())
                .map(RecordType::section)
                .filter(section -> document.records(section).findAny().isPresent())
                .toList();
    }

    private static Stream<Defect> duplicate() {
        return Stream.of(
                repeated("a member is there twice, the same", Part.WHOLE, false),
                repeated("a member is there twice, and differs", Part.WHOLE, true),
                repeated("a language is there twice", Part.LANGUAGE, true),
                new Defect(DUPLICATE, "a section is there twice", (document, plan, dice) -> {
                    Pointer section = Pointer.of(dice.pick(sections(document)));
                    return plan.edit(Edit.repeat(section, dice.oneOf(list(), document.at(section))))
                            .finds(DUPLICATE, section)
                            .build();
                }),
                inExtension(DUPLICATE, "a member of an extension is there twice", (extension, plan) -> {
                    Pointer tool = extension.then("tool");
                    return plan.put(extension, object().with("tool", "one"))
                            .edit(Edit.repeat(tool, Node.of("two")))
                            .finds(DUPLICATE, tool);
                }));
    }

    private static Defect repeated(String name, Part part, boolean differs) {
        return Defect.at(DUPLICATE, name, place -> place.part() == part, (place, plan, dice) -> {
            Node again = differs ? dice.oneOf(spelt("null"), list(), Node.of("other")) : place.node();
            return plan.edit(Edit.repeat(place.at(), again)).finds(DUPLICATE, place.at());
        });
    }

    /** What is done to an extension. */
    interface ExtensionChange {
        Plan.Builder make(Pointer extension, Plan.Builder plan);
    }

    /** A defect in a private extension, of whatever object. */
    static Defect inExtension(String code, String name, ExtensionChange change) {
        return new Defect(code, name, (document, plan, dice) -> {
            Pointer extension = dice.pick(objects(document)).then("x-" + dice.oneOf("a", "tool", "note-2"));
            return document.find(extension).isPresent()
                    ? Optional.empty()
                    : change.make(extension, plan).build();
        });
    }

    private static Stream<Defect> unknown() {
        return Stream.of(
                new Defect(UNKNOWN, "an object has a member that is not known", (document, plan, dice) -> {
                    Pointer at = dice.pick(objects(document)).then(dice.oneOf("colour", "Remarks", "tittle", "a/b~c"));
                    return at.tokens().size() == 1
                            ? Optional.empty()
                            : plan.put(at, dice.oneOf("red", object(), spelt("null")))
                                    .finds(UNKNOWN, at)
                                    .build();
                }),
                Defect.at(
                        UNKNOWN,
                        "an optional member is misspelt",
                        ReaderDefects::isAbsentWithoutHarm,
                        (place, plan, dice) -> {
                            String misspelt = place.member().name() + dice.oneOf("s", "_", "X");
                            return plan.edit(Edit.rename(place.at(), misspelt))
                                    .finds(UNKNOWN, place.parent().then(misspelt));
                        }),
                new Defect(UNKNOWN_SECTION, "the document has a member that is not known", (document, plan, dice) -> {
                    Pointer at = Pointer.of(dice.oneOf("comments", "x_note", "Sources"));
                    return plan.put(at, dice.oneOf(list(), "text", object()))
                            .finds(UNKNOWN_SECTION, at)
                            .build();
                }),
                new Defect(UNKNOWN_SECTION, "a section is misspelt", (document, plan, dice) -> {
                    String section = dice.pick(sections(document));
                    String misspelt = section.substring(0, section.length() - 1);
                    return plan.edit(Edit.rename(Pointer.of(section), misspelt))
                            .finds(UNKNOWN_SECTION, Pointer.of(misspelt))
                            .damages(Pointer.of(section))
                            .build();
                }));
    }

    /** Members whose absence nothing speaks of. */
    private static boolean isAbsentWithoutHarm(Place place) {
        Set<String> names =
                Set.of("description", "acronym", "website", "languages", "sequence", "attendance", "modified");
        return place.part() == Part.WHOLE
                && place.at().tokens().size() > 1
                && names.contains(place.member().name());
    }

    /** The root, the records and all objects in them. */
    private static List<Pointer> objects(SoundDocument document) {
        Stream<Pointer> records = sections(document).stream().flatMap(document::plantable);
        Stream<Pointer> parts = document.places.stream()
                .filter(place -> place.is(ValueKind.OBJECT))
                .map(Place::at);
        return Stream.of(Stream.of(Pointer.ROOT), records, parts)
                .flatMap(each -> each)
                .toList();
    }
}
