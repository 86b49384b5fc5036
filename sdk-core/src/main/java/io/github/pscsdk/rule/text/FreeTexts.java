package io.github.pscsdk.rule.text;

import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.meta.Member;
import io.github.pscsdk.meta.MemberSearch;
import io.github.pscsdk.meta.PathBuilder;
import io.github.pscsdk.model.Claim;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.Figure;
import io.github.pscsdk.model.LocalisedText;
import io.github.pscsdk.model.RecordType;
import io.github.pscsdk.rule.RuleContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The texts of a record that people have written in words of their choice, at any depth: each language of a text for
 * itself, names, addresses, values in words. Neither codes and links, which have constraints of their own, nor what a
 * claim quotes, which is as its source has it.
 */
public final class FreeTexts {

    /** Has a syntax, though no constraint says so. */
    private static final String POINTER_OF_CLAIM = "field";

    private static final MemberSearch SEARCH = new MemberSearch(Member::isFreeText);

    private FreeTexts() {}

    /** Is told of each text. */
    interface Visitor {

        /** A text of an object of that type; the path leads to it until this returns. */
        void text(Class<?> owner, PathBuilder path, String text);
    }

    /**
     * A text.
     *
     * @param at from the record to the text
     * @param text the text itself
     */
    record Text(Pointer at, String text) {}

    /** The texts of a record, in the order of the model. */
    static List<Text> of(DatasetRecord record) {
        List<Text> found = new ArrayList<>();
        visit(record, (owner, path, text) -> found.add(new Text(path.pointer(), text)));
        return found;
    }

    /** The texts of a record that one of these filters holds back, in the order of the model. */
    static List<Text> heldBack(DatasetRecord record, RuleContext context, TextFilter... filters) {
        TextScan scan = context.get(TextScan.SCAN);
        if (!scan.mayHoldBack(filters)) {
            return List.of();
        }
        List<Text> found = new ArrayList<>();
        visit(record, (owner, path, text) -> {
            if (Stream.of(filters).anyMatch(filter -> filter.holdsBack(owner, text))) {
                found.add(new Text(path.pointer(), text));
            }
        });
        return found;
    }

    /**
     * Looks at each text that one of these filters holds back: what {@code defect} gives is reported where the text is,
     * unless something else is wrong with it already.
     */
    public static void check(
            DatasetRecord record,
            RuleContext context,
            Function<String, Optional<Values>> defect,
            TextFilter... filters) {
        for (Text text : heldBack(record, context, filters)) {
            defect.apply(text.text()).ifPresent(values -> context.reportIfReliable(text.at(), values));
        }
    }

    static void visit(DatasetRecord record, Visitor visitor) {
        SEARCH.in(RecordType.of(record).modelType(), record, (owner, member, path, value) -> {
            if (value instanceof LocalisedText localised) {
                localised.asMap().forEach((tag, text) -> {
                    path.enter(tag);
                    visitor.text(owner, path, text);
                    path.leave();
                });
            } else if (value instanceof Figure figure) {
                figure.text().ifPresent(text -> visitor.text(owner, path, text));
            } else if (owner != Claim.class || !member.name().equals(POINTER_OF_CLAIM)) {
                visitor.text(owner, path, (String) value);
            }
        });
    }
}
