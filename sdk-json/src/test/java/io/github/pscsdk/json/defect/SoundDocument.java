package io.github.pscsdk.json.defect;

import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.json.defect.Node.Obj;
import io.github.pscsdk.model.PartialDate;
import io.github.pscsdk.model.RecordType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A document in which nothing is wrong on {@link #AS_OF}: rich, and different for each seed. It is never changed;
 * defects are planted in a copy.
 */
final class SoundDocument {

    /** The date that counts as today. */
    static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

    final Obj root;
    /** The values in which defects are planted. */
    final List<Place> places;

    private final List<Place> all;
    private final Optional<Pointer> only;

    private SoundDocument(Obj root, List<Place> all, Optional<Pointer> only) {
        this.root = root;
        this.all = all;
        this.only = only;
        this.places = only.map(record -> all.stream()
                        .filter(place -> record.contains(place.at()))
                        .toList())
                .orElse(all);
    }

    static SoundDocument of(Dice dice) {
        Texts texts = new Texts(dice);
        List<Node> partnerships = new SoundPartnerships(dice, texts).make();
        Obj document = SoundHeader.make(dice, partnerships)
                .with("sources", SoundHeader.sources(dice))
                .with("calls", SoundCalls.make(dice, texts))
                .with("organisations", new SoundOrganisations(dice).make(partnerships))
                .with("partnerships", partnerships)
                .with("meetings", new SoundMeetings(dice, texts).make(partnerships))
                .with("lessons", SoundHeader.lessons(dice, texts, partnerships));
        Obj ordered = dice.oneIn(3) ? inAnotherOrder(document, dice) : document;
        return new SoundDocument(ordered, Place.in(ordered), Optional.empty());
    }

    /** The same document, for defects of one record only. */
    SoundDocument only(Pointer record) {
        return new SoundDocument(root, all, Optional.of(record));
    }

    /** The order of members means nothing; only the format comes first in most files. */
    private static Obj inAnotherOrder(Obj object, Dice dice) {
        Obj shuffled = new Obj();
        List<String> names = new ArrayList<>(dice.shuffled(object.members.keySet()));
        for (String name : names) {
            shuffled.with(name, inAnotherOrder(object.members.get(name), dice));
        }
        return shuffled;
    }

    private static Node inAnotherOrder(Node node, Dice dice) {
        if (node instanceof Obj object) {
            return inAnotherOrder(object, dice);
        }
        if (node instanceof Node.Arr list) {
            return Node.of(list.elements.stream()
                    .map(each -> inAnotherOrder(each, dice))
                    .toList());
        }
        return node;
    }

    Node at(Pointer pointer) {
        return root.at(pointer);
    }

    Optional<Node> find(Pointer pointer) {
        return root.find(pointer);
    }

    /** The pointers of all records of a section. */
    Stream<Pointer> records(String section) {
        return elements(Pointer.of(section));
    }

    /** The pointers of those records of a section in which defects are planted. */
    Stream<Pointer> plantable(String section) {
        return records(section).filter(record -> only.isEmpty() || only.get().equals(record));
    }

    /** The pointers of all elements of a list; none if it is not there. */
    Stream<Pointer> elements(Pointer list) {
        int size = find(list).map(each -> ((Node.Arr) each).elements.size()).orElse(0);
        return IntStream.range(0, size).mapToObj(list::then);
    }

    /** The text at a place; empty if there is none. */
    Optional<String> text(Pointer pointer) {
        return find(pointer).flatMap(Node::text);
    }

    /** The first day of a date. */
    LocalDate firstDay(Pointer date) {
        return PartialDate.parse(text(date).orElseThrow()).earliest();
    }

    /** The record of a section that has this id. */
    Optional<Pointer> record(String section, String id) {
        return records(section)
                .filter(record -> text(record.then("id")).equals(Optional.of(id)))
                .findFirst();
    }

    /** The places that refer to records of a type. */
    Stream<Pointer> references(RecordType type) {
        return all.stream()
                .filter(place -> place.member().refersTo().equals(Optional.of(type)))
                .map(Place::at);
    }

    /** Whether a reference of the document leads to that id. */
    boolean isReferredTo(String id) {
        return all.stream()
                .filter(place -> place.member().refersTo().isPresent()
                        || place.member().name().equals("lot")
                        || place.member().name().equals("session"))
                .anyMatch(place -> place.node().text().equals(Optional.of(id)));
    }
}
