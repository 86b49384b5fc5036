package io.github.pscsdk.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

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
}
