package io.github.pscsdk.constraint.validator;

import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.LocalisedText;
import java.lang.annotation.Annotation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A check of each language of a text.
 *
 * @param <A> the constraint
 */
abstract class LanguagesValidator<A extends Annotation> extends ValueValidator<A, LocalisedText> {

    LanguagesValidator() {
        super(LocalisedText.class);
    }

    /** Whether the text in a language passes. */
    abstract boolean holds(String tag, String text);

    /** Facts about the text in a language that does not pass. */
    abstract Values facts(String tag, String text);

    @Override
    public boolean holds(LocalisedText text, Supplier<LocalDate> today) {
        for (Map.Entry<String, String> each : text.asMap().entrySet()) {
            if (!holds(each.getKey(), each.getValue())) {
                return false;
            }
        }
        return true;
    }

    @Override
    public List<Breach> breaches(LocalisedText text, Supplier<LocalDate> today) {
        List<Breach> breaches = new ArrayList<>();
        text.asMap().forEach((tag, each) -> {
            if (!holds(tag, each)) {
                breaches.add(Breach.at(tag, facts(tag, each)));
            }
        });
        return breaches;
    }
}
