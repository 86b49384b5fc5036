package io.github.pscsdk.json.defect;

import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.json.schema.ModelAnnotations;
import io.github.pscsdk.meta.Cardinality;
import io.github.pscsdk.meta.Member;
import io.github.pscsdk.meta.Shape;
import io.github.pscsdk.meta.ValueKind;
import io.github.pscsdk.model.Header;
import io.github.pscsdk.model.RecordType;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A value in a document, and what the model says of it.
 *
 * @param at where it is
 * @param owner the type of the object that has the member
 * @param member the member that it is, or is a part of
 * @param part what of the member it is
 * @param node the value
 */
record Place(Pointer at, Class<?> owner, Member member, Part part, Node node) {

    /** What of a member a value is. */
    enum Part {
        /** All of it. */
        WHOLE,
        /** An element of a list, or the value of a key. */
        ELEMENT,
        /** The text of one language. */
        LANGUAGE
    }

    /** The values of members, with their annotations; looking them up takes long. */
    private static final Map<Member, AnnotatedType> VALUES = new ConcurrentHashMap<>();

    /** Whether it is a single value of that kind, not a list or map of such. */
    boolean is(ValueKind kind) {
        return member.kind() == kind && isSingle();
    }

    /** Whether it is a single value, not a list or map of such, nor a part of a value. */
    boolean isSingle() {
        Cardinality cardinality = member.cardinality();
        boolean alone = cardinality == Cardinality.MANDATORY || cardinality == Cardinality.OPTIONAL;
        return part == Part.ELEMENT || (part == Part.WHOLE && alone);
    }

    /** Whether it is that member of that type. */
    boolean is(Class<?> type, String name) {
        return owner == type && member.name().equals(name);
    }

    Pointer parent() {
        return up(at);
    }

    static Pointer up(Pointer pointer) {
        return Pointer.of(pointer.tokens().subList(0, pointer.tokens().size() - 1));
    }

    /** The record that a place lies in; the root for the header. */
    static Pointer recordOf(Pointer pointer) {
        List<String> tokens = pointer.tokens();
        boolean inRecord =
                tokens.size() > 1 && RecordType.ofSection(tokens.get(0)).isPresent();
        return inRecord ? Pointer.of(tokens.subList(0, 2)) : Pointer.ROOT;
    }

    /** The constraint of single values of the member; empty if it has none of that type. */
    <A extends Annotation> Optional<A> constraint(Class<A> type) {
        AnnotatedType value = VALUES.computeIfAbsent(member, each -> ModelAnnotations.value(owner, each));
        return Optional.ofNullable(value.getAnnotation(type));
    }

    boolean has(Class<? extends Annotation> constraint) {
        return constraint(constraint).isPresent();
    }

    /** All values of a document that the model knows, in the order of the model. */
    static List<Place> in(Node document) {
        List<Place> places = new ArrayList<>();
        addMembers(Header.class, document, Pointer.ROOT, places);
        for (RecordType type : RecordType.values()) {
            int i = 0;
            for (Node record : document.elements(type.section())) {
                Pointer at = Pointer.of(type.section()).then(i++);
                addMembers(type.modelType(), record, at, places);
            }
        }
        return places;
    }

    private static void addMembers(Class<?> type, Node object, Pointer at, List<Place> places) {
        for (Member member : Shape.of(type).members()) {
            object.child(member.name()).ifPresent(node -> {
                Place place = new Place(at.then(member.name()), type, member, Part.WHOLE, node);
                places.add(place);
                if (place.isSingle()) {
                    addParts(place, places);
                } else {
                    addElements(place, places);
                }
            });
        }
    }

    private static void addElements(Place list, List<Place> places) {
        if (list.node instanceof Node.Arr array) {
            for (int i = 0; i < array.elements.size(); i++) {
                add(list, list.at.then(i), Part.ELEMENT, array.elements.get(i), places);
            }
        } else if (list.node instanceof Node.Obj map) {
            map.members.forEach((key, value) -> add(list, list.at.then(key), Part.ELEMENT, value, places));
        }
    }

    private static void add(Place of, Pointer at, Part part, Node node, List<Place> places) {
        Place place = new Place(at, of.owner, of.member, part, node);
        places.add(place);
        if (part == Part.ELEMENT) {
            addParts(place, places);
        }
    }

    private static void addParts(Place value, List<Place> places) {
        if (value.member.kind() == ValueKind.OBJECT) {
            addMembers(value.member.type(), value.node, value.at, places);
        } else if (value.member.kind() == ValueKind.TEXT && value.node instanceof Node.Obj texts) {
            texts.members.forEach((tag, text) -> add(value, value.at.then(tag), Part.LANGUAGE, text, places));
        }
    }
}
