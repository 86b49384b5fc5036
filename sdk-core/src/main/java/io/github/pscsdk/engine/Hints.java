package io.github.pscsdk.engine;

import io.github.pscsdk.codelist.Code;
import io.github.pscsdk.constraint.OneOf;
import io.github.pscsdk.rule.Suggestions;
import io.github.pscsdk.rule.Values;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What was probably meant by a code that breaks a constraint. */
final class Hints {

    private Hints() {}

    static Optional<String> of(Annotation constraint, Values facts) {
        if (facts.asMap().get("use") instanceof String use) {
            return Optional.of(use);
        }
        if (constraint instanceof OneOf list && facts.asMap().get("found") instanceof String found) {
            List<String> codes = Arrays.stream(list.value().getEnumConstants())
                    .map(each -> ((Code) each).code())
                    .toList();
            return Suggestions.nearest(found, codes);
        }
        return Optional.empty();
    }
}
