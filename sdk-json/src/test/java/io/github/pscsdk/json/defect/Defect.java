package io.github.pscsdk.json.defect;

import io.github.pscsdk.finding.Pointer;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * One way in which a document can be wrong.
 *
 * @param code the code of what is found
 * @param name what is wrong, in a few words
 * @param planter plants it
 */
record Defect(String code, String name, Planter planter) {

    /** Plants a defect. */
    interface Planter {

        /** How to plant the defect in a random place of the document; empty if no place is fit for it. */
        Optional<Plan> plan(SoundDocument document, Plan.Builder plan, Dice dice);
    }

    /** A defect of a value, which is found where the value is. */
    static Defect ofValue(String code, String name, Predicate<Place> where, BiFunction<Place, Dice, Object> value) {
        return at(
                code,
                name,
                where,
                (place, plan, dice) ->
                        plan.put(place.at(), value.apply(place, dice)).finds(code, place.at()));
    }

    /** What is done to one of the values that fit. */
    interface Change {
        Plan.Builder make(Place place, Plan.Builder plan, Dice dice);
    }

    /** A defect that can be planted wherever a value fits. */
    static Defect at(String code, String name, Predicate<Place> where, Change change) {
        return new Defect(code, name, (document, plan, dice) -> {
            List<Place> fit = document.places.stream().filter(where).toList();
            return fit.isEmpty()
                    ? Optional.empty()
                    : change.make(dice.pick(fit), plan, dice).build();
        });
    }

    /** What is done to one of the records of a section. */
    interface RecordChange {

        /** Adds to the plan; null if the record is not fit. */
        Optional<Plan.Builder> make(SoundDocument document, Pointer record, Plan.Builder plan, Dice dice);
    }

    /** A defect that can be planted in each record of a section that is fit. */
    static Defect inRecord(String code, String name, String section, RecordChange change) {
        return new Defect(code, name, (document, plan, dice) -> {
            for (Pointer record : dice.shuffled(document.plantable(section).toList())) {
                Optional<Plan> made = change.make(document, record, Plan.of(code + ": " + name, document), dice)
                        .flatMap(Plan.Builder::build);
                if (made.isPresent()) {
                    return made;
                }
            }
            return Optional.empty();
        });
    }

    Optional<Plan> plan(SoundDocument document, Dice dice) {
        return planter.plan(document, Plan.of(code + ": " + name, document), dice);
    }

    @Override
    public String toString() {
        return code + ": " + name;
    }
}
