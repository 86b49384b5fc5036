package io.github.pscsdk.rule.claim;

import io.github.pscsdk.codelist.OrganisationKind;
import io.github.pscsdk.codelist.Qualifier;
import io.github.pscsdk.codelist.Role;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.meta.Cardinality;
import io.github.pscsdk.meta.Member;
import io.github.pscsdk.meta.Shape;
import io.github.pscsdk.meta.ValueKind;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.LocalisedText;
import io.github.pscsdk.model.MeetingParticipant;
import io.github.pscsdk.model.Organisation;
import io.github.pscsdk.model.Participant;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.RecordType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the field of a claim points to: a member of the record, an element of a list or map, or the text of one
 * language. An element of a list is addressed by its id, a participant by its organisation, any by its index. A field
 * that the record does not state is there all the same, without a value; so is an element that a list with ids does not
 * have, as a source may well name one more. Immutable.
 */
public final class ClaimField {

    /**
     * What can stand in a place: one value of the kind and type, or a list or map of such.
     *
     * @param unstated code that says that the value is not stated, if there is one
     */
    public record Slot(ValueKind kind, Class<?> type, Cardinality cardinality, Optional<String> unstated) {

        public static Slot of(Class<?> owner, Member member) {
            return new Slot(member.kind(), member.type(), member.cardinality(), unstated(owner, member));
        }

        private static Optional<String> unstated(Class<?> owner, Member member) {
            if (member.type() == Role.class) {
                return Optional.of(Role.PARTNER.code());
            }
            boolean kind = owner == Organisation.class && member.name().equals("kind");
            return kind ? Optional.of(OrganisationKind.UNKNOWN.code()) : Optional.empty();
        }

        static Slot one(ValueKind kind, Class<?> type) {
            return new Slot(kind, type, Cardinality.MANDATORY, Optional.empty());
        }

        /** The slot of one of the values. */
        Slot single() {
            return new Slot(kind, type, Cardinality.MANDATORY, unstated);
        }
    }

    private static final Slot TEXT_OF_ONE_LANGUAGE = Slot.one(ValueKind.STRING, String.class);

    private final Pointer pointer;
    private final Slot slot;
    private final Optional<Object> value;
    private final Optional<Qualifier> qualifier;

    private ClaimField(Pointer pointer, Slot slot, Optional<Object> value, Optional<Qualifier> qualifier) {
        this.pointer = pointer;
        this.slot = slot;
        this.value = value;
        this.qualifier = qualifier;
    }

    /**
     * Where the format cannot follow the field of a claim.
     *
     * @param reached the place that has no such part
     * @param token name of the part, or its index in a list; the whole field if it is no pointer
     * @param isElement whether the part is an element of a list, which may be there, but in a form that cannot be read
     */
    public record Unknown(Pointer reached, String token, boolean isElement) {}

    /** The last place that is known on the way along the field, and the token that it has no part for. */
    private record Walk(ClaimField last, Optional<String> stop) {}

    /** What a field points to in a record; empty if the format knows no such member. */
    public static Optional<ClaimField> resolve(DatasetRecord record, String field) {
        return Optional.of(walk(record, field))
                .filter(walk -> walk.stop().isEmpty())
                .map(Walk::last);
    }

    /** What the format does not know on the way along a field; empty if it knows all of it. */
    public static Optional<Unknown> findUnknown(DatasetRecord record, String field) {
        Walk walk = walk(record, field);
        boolean inList = walk.last().slot.cardinality() == Cardinality.LIST;
        return walk.stop().map(token -> new Unknown(walk.last().pointer, token, inList && Pointer.isIndex(token)));
    }

    private static Walk walk(DatasetRecord record, String field) {
        Slot root = Slot.one(ValueKind.OBJECT, RecordType.of(record).modelType());
        ClaimField place = new ClaimField(Pointer.ROOT, root, Optional.of(record), Optional.empty());
        List<String> tokens = Pointer.tryParse(field).map(Pointer::tokens).orElseGet(List::of);
        if (tokens.isEmpty()) {
            return new Walk(place, Optional.of(field));
        }
        for (String token : tokens) {
            Optional<ClaimField> next = place.step(token);
            if (next.isEmpty()) {
                return new Walk(place, Optional.of(token));
            }
            place = next.get();
        }
        return new Walk(place, Optional.empty());
    }

    private Optional<ClaimField> step(String token) {
        return switch (slot.cardinality()) {
            case LIST -> element(token);
            case MAP ->
                Optional.of(to(token, slot.single(), value.map(map -> ((Map<?, ?>) map).get(token)), Optional.empty()));
            case MANDATORY, OPTIONAL ->
                switch (slot.kind()) {
                    case OBJECT -> Shape.of(slot.type()).member(token).map(this::member);
                    case TEXT -> Optional.of(language(token));
                    default -> Optional.empty();
                };
        };
    }

    private ClaimField to(String token, Slot next, Optional<Object> found, Optional<Qualifier> precision) {
        return new ClaimField(pointer.then(token), next, found, precision);
    }

    private ClaimField member(Member member) {
        boolean qualified = member.name().equals("value") || member.name().equals("amount");
        Optional<Qualifier> precision = Shape.of(slot.type())
                .member("qualifier")
                .filter(sibling -> qualified)
                .flatMap(sibling -> get(sibling))
                .map(Qualifier.class::cast);
        return to(member.name(), Slot.of(slot.type(), member), get(member), precision);
    }

    private Optional<Object> get(Member member) {
        return value.map(object -> getOrNull(member, object));
    }

    private static @Nullable Object getOrNull(Member member, Object object) {
        return member.get(object);
    }

    private ClaimField language(String tag) {
        Optional<LocalisedText> text = value.map(LocalisedText.class::cast);
        String written = text.flatMap(each -> each.asMap().keySet().stream()
                        .filter(key -> key.equalsIgnoreCase(tag))
                        .findFirst())
                .orElse(tag);
        return to(written, TEXT_OF_ONE_LANGUAGE, text.map(each -> each.asMap().get(written)), Optional.empty());
    }

    private Optional<ClaimField> element(String token) {
        List<?> elements = value.<List<?>>map(each -> (List<?>) each).orElseGet(List::of);
        Optional<Member> key = key();
        List<Integer> matches = new ArrayList<>();
        // Where ids are numbers, a number is an id.
        boolean byIndex = true;
        for (int i = 0; i < elements.size(); i++) {
            Object element = elements.get(i);
            Optional<Object> id = key.map(member -> getOrNull(member, element));
            if (id.equals(Optional.of(RecordId.of(token)))) {
                matches.add(i);
            }
            byIndex &= id.filter(each -> Pointer.isIndex(each.toString())).isEmpty();
        }
        if (matches.isEmpty() && byIndex && isIndexBelow(elements.size(), token)) {
            matches.add(Integer.parseInt(token));
        }
        if (matches.size() == 1) {
            int index = matches.get(0);
            return Optional.of(
                    to(Integer.toString(index), slot.single(), Optional.of(elements.get(index)), Optional.empty()));
        }
        // Which of several is meant cannot be told: none is.
        return key.filter(member -> RecordId.of(token).isWellFormed())
                .map(member -> to(token, slot.single(), Optional.empty(), Optional.empty()));
    }

    private static boolean isIndexBelow(int size, String token) {
        boolean canonical = token.equals("0") || !token.startsWith("0");
        return Pointer.isIndex(token) && canonical && token.length() < 10 && Integer.parseInt(token) < size;
    }

    private Optional<Member> key() {
        if (slot.kind() != ValueKind.OBJECT) {
            return Optional.empty();
        }
        boolean participants = slot.type() == Participant.class || slot.type() == MeetingParticipant.class;
        return Shape.of(slot.type())
                .member(participants ? "organisation" : "id")
                .filter(member -> member.kind() == ValueKind.ID);
    }

    /** From the record to the field, elements of lists by their index where they are there. */
    public Pointer pointer() {
        return pointer;
    }

    /** What the record prefers: a value, list or map of the model; empty if it states none. */
    public Optional<Object> value() {
        return value;
    }

    /** What can stand in the field. */
    Slot slot() {
        return slot;
    }

    /** How exact the preferred value is, where a member beside it says so. */
    Optional<Qualifier> qualifier() {
        return qualifier;
    }
}
