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

    /**
     * A text.
     *
     * @param tokens from the record to the text
     * @param owner type of the object that has it
     * @param text the text itself
     */
    public record Text(List<String> tokens, Class<?> owner, String text) {

        /** From the record to the text. */
        public Pointer at() {
            return Pointer.of(tokens);
        }
    }

    /** The texts of a record, in the order of the model. */
    public static List<Text> of(DatasetRecord record) {
        List<Text> found = new ArrayList<>();
        SEARCH.in(RecordType.of(record).modelType(), record, (owner, member, tokens, value) -> {
            if (value instanceof LocalisedText localised) {
                localised.asMap().forEach((tag, text) -> {
                    List<String> more = new ArrayList<>(tokens);
                    more.add(tag);
                    found.add(new Text(more, owner, text));
                });
            } else if (value instanceof Figure figure) {
                figure.text().ifPresent(text -> found.add(new Text(List.copyOf(tokens), owner, text)));
            } else if (owner != Claim.class || !member.name().equals(POINTER_OF_CLAIM)) {
                found.add(new Text(List.copyOf(tokens), owner, (String) value));
            }
        });
        return found;
    }

    /**
     * Looks at each text for itself: what the function gives is found where the text is, unless something else is wrong
     * with it already.
     */
    public static void check(DatasetRecord record, Judge judge, Function<Text, Optional<Values>> defect) {
        for (Text text : of(record)) {
            defect.apply(text).ifPresent(values -> {
                if (judge.trusts(text.at())) {
                    judge.found(text.at(), values);
                } else {
                    judge.notChecked(Reason.DAMAGED);
                }
            });
        }
    }
}
