package io.github.pscsdk.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.model.Partnership;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Tells whether the filters of a rule hold back what the rule would find. */
public final class FilteredTexts {

    private FilteredTexts() {}

    /** Of these texts, all that have a defect are held back, and not all texts are. */
    public static void assertHeldBack(Predicate<String> hasDefect, List<String> texts, TextFilter... filters) {
        Predicate<String> isHeldBack =
                text -> Stream.of(filters).anyMatch(filter -> filter.holdsBack(Partnership.class, text));
        assertThat(texts.stream().filter(hasDefect)).hasSizeGreaterThan(1_000).allMatch(isHeldBack);
        assertThat(texts.stream().filter(isHeldBack)).hasSizeLessThan(texts.size() * 9 / 10);
    }
}
