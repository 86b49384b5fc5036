package io.github.pscsdk.rule;

import io.github.pscsdk.meta.Member;
import io.github.pscsdk.model.Claim;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.Figure;
import io.github.pscsdk.model.LocalisedText;
import io.github.pscsdk.model.RecordType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The texts of a record that people have written in words of their choice, at any depth: each language of a text for
 * itself, names, addresses, values in words. Neither codes and links, which have constraints of their own, nor what a claim
 * quotes, which is as its source has it.
 */
public final class RecordTexts {

    /** Has a syntax, though no constraint says so. */
    private static final String POINTER_OF_CLAIM = "field";

    private static final MemberSearch SEARCH = new MemberSearch(Member::isFreeText);

    private RecordTexts() {}

    /** Is told of each text. */
    interface Visitor {

        /** A text of an object of that type; the trail leads to it until this returns. */
        void text(Class<?> owner, Trail trail, String text);

        /** A text in one or more languages, each of which follows for itself. */
        default void translations(Member member, LocalisedText texts) {}
    }

    /**
     * A text.
     *
     * @param at from the record to the text
     * @param owner type of the object that has it
     * @param text the text itself
     */
    public record Text(Pointer at, Class<?> owner, String text) {}

    /** The texts of a record, in the order of the model. */
    public static List<Text> of(DatasetRecord record) {
        List<Text> found = new ArrayList<>();
        visit(record, (owner, trail, text) -> found.add(new Text(trail.pointer(), owner, text)));
        return found;
    }

    /** Those of the texts that are worth a closer look, in the order of the model. */
    public static List<Text> suspects(DatasetRecord record, Suspicion suspicion, Judge judge) {
        if (!atFirstSight(record, judge).suspects(suspicion)) {
            return List.of();
        }
        List<Text> found = new ArrayList<>();
        visit(record, (owner, trail, text) -> {
            if (suspicion.isIn(FirstSight.of(owner, text))) {
                found.add(new Text(trail.pointer(), owner, text));
            }
        });
        return found;
    }

    /** Whether a title or description may be the same in two languages; false only if it certainly is not. */
    public static boolean mayRepeat(DatasetRecord record, Judge judge) {
        return atFirstSight(record, judge).suspectsRepetition();
    }

    private static FirstSight atFirstSight(DatasetRecord record, Judge judge) {
        return judge.once(FirstSight.class, () -> FirstSight.of(record));
    }

    /**
     * Looks at each suspect for itself: what the function gives is found where the text is, unless something else is wrong
     * with it already.
     */
    public static void check(
            DatasetRecord record, Suspicion suspicion, Judge judge, Function<String, Optional<Values>> defect) {
        for (Text text : suspects(record, suspicion, judge)) {
            defect.apply(text.text()).ifPresent(values -> {
                if (judge.trusts(text.at())) {
                    judge.found(text.at(), values);
                } else {
                    judge.notChecked(Reason.DAMAGED);
                }
            });
        }
    }

    static void visit(DatasetRecord record, Visitor visitor) {
        SEARCH.in(RecordType.of(record).modelType(), record, (owner, member, trail, value) -> {
            if (value instanceof LocalisedText localised) {
                visitor.translations(member, localised);
                localised.asMap().forEach((tag, text) -> {
                    trail.enter(tag);
                    visitor.text(owner, trail, text);
                    trail.leave();
                });
            } else if (value instanceof Figure figure) {
                figure.text().ifPresent(text -> visitor.text(owner, trail, text));
            } else if (owner != Claim.class || !member.name().equals(POINTER_OF_CLAIM)) {
                visitor.text(owner, trail, (String) value);
            }
        });
    }
}
