package io.github.pscsdk.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.model.Partnership;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/** Texts put together from pieces at random. */
public final class RandomTexts {

    private static final int NUMBER = 200_000;

    private RandomTexts() {}

    /** Many texts of up to so many of these pieces. */
    public static List<String> of(int longest, String... pieces) {
        Random random = new Random(longest);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < NUMBER; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(longest + 1); j > 0; j--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            texts.add(text.toString());
        }
        return texts;
    }

    /** Of these texts, all that have a defect are suspected of it, and not all are suspected. */
    public static void assertSuspected(Suspicion suspicion, Predicate<String> hasDefect, List<String> texts) {
        Predicate<String> isSuspected = text -> suspicion.isIn(FirstSight.of(Partnership.class, text));
        assertThat(texts.stream().filter(hasDefect)).hasSizeGreaterThan(1_000).allMatch(isSuspected);
        assertThat(texts.stream().filter(isSuspected)).hasSizeLessThan(texts.size() * 9 / 10);
    }
}
