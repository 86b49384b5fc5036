package io.github.pscsdk.json.defect;

import io.github.pscsdk.finding.Pointer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which other places of a document a place matters to, though no rule says that it reads it there. */
final class LinkedPlaces {

    private static final Map<String, Set<String>> READ_FROM_AFAR = Map.of(
            "organisations", Set.of("id", "kind", "country", "population"),
            "calls", Set.of("id", "reference", "published", "terms", "lots"),
            "partnerships", Set.of("id", "start", "end"));

    private final SoundDocument document;

    LinkedPlaces(SoundDocument document) {
        this.document = document;
    }

    /** These places, and those that speak of them: the references to a record, the claims about a field. */
    Set<Pointer> withEchoes(Iterable<Pointer> places) {
        Set<Pointer> all = new HashSet<>();
        for (Pointer place : places) {
            all.add(place);
            if (isReadFromAfar(place)) {
                addReferences(Place.recordOf(place), all);
            }
            if (isClaimed(place)) {
                all.add(Place.recordOf(place).then("claims"));
            }
        }
        return all;
    }

    /** Whether rules about other records look at the member. */
    private static boolean isReadFromAfar(Pointer place) {
        List<String> tokens = place.tokens();
        return tokens.size() == 2
                || (tokens.size() > 2
                        && READ_FROM_AFAR.getOrDefault(tokens.get(0), Set.of()).contains(tokens.get(2)));
    }

    /** Rules about partnerships look at organisations and calls, those about meetings at partnerships. */
    private void addReferences(Pointer record, Set<Pointer> all) {
        Optional<String> id = document.text(record.then("id"));
        if (id.isEmpty() || record.tokens().isEmpty()) {
            return;
        }
        switch (record.tokens().get(0)) {
            case "organisations" ->
                document.records("partnerships")
                        .flatMap(partnership -> document.elements(partnership.then("participants")))
                        .map(participant -> participant.then("organisation"))
                        .filter(place -> document.text(place).equals(id))
                        .forEach(all::add);
            case "calls" ->
                document.records("partnerships")
                        .map(partnership -> partnership.then("call"))
                        .filter(place -> document.text(place).equals(id))
                        .forEach(all::add);
            case "partnerships" ->
                document.records("meetings")
                        .flatMap(meeting -> document.elements(meeting.then("partnerships")))
                        .filter(place -> document.text(place).equals(id))
                        .forEach(all::add);
            default -> {}
        }
    }

    /** What rules read of the record of the call of a partnership; empty if there is none. */
    List<Pointer> call(Pointer partnership) {
        return document.text(partnership.then("call"))
                .flatMap(id -> document.record("calls", id))
                .map(call ->
                        READ_FROM_AFAR.get("calls").stream().map(call::then).toList())
                .orElse(List.of());
    }

    /** Whether a claim of the record is about the place, a part of it, or what it is a part of. */
    boolean isClaimed(Pointer place) {
        Pointer record = Place.recordOf(place);
        return document.elements(record.then("claims"))
                .flatMap(claim -> document.text(claim.then("field")).stream())
                .map(field -> resolve(record, field))
                .anyMatch(field -> field.contains(place) || place.contains(field));
    }

    /** The place that the field of a claim points to; elements of lists are addressed by their ids. */
    Pointer resolve(Pointer record, String field) {
        Pointer at = record;
        for (String token : Pointer.tryParse(field).orElseThrow().tokens()) {
            boolean inList =
                    document.find(at).filter(Node.Arr.class::isInstance).isPresent();
            at = inList ? element(at, token) : at.then(token);
        }
        return at;
    }

    private Pointer element(Pointer list, String token) {
        return document.elements(list)
                .filter(element -> List.of("id", "organisation").stream()
                        .anyMatch(name -> document.text(element.then(name)).equals(Optional.of(token))))
                .findFirst()
                .orElseGet(() -> list.then(token));
    }
}
