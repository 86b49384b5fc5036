package io.github.pscsdk;

import java.util.List;
import java.util.SplittableRandom;

/** Random choices from a fixed seed. Prints as the seed, so that a failing test says how to repeat it. */
public final class Dice {

    private final long seed;
    private final SplittableRandom random;

    private Dice(long seed) {
        this.seed = seed;
        this.random = new SplittableRandom(seed);
    }

    /** Dice that fall the same way each time. */
    public static Dice ofSeed(long seed) {
        return new Dice(seed);
    }

    /** A number from 0 to below the bound. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    /** A number from least to most, both included. */
    public int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** A number from 0 to below the bound. */
    public long below(long bound) {
        return random.nextLong(bound);
    }

    /** True in one of so many cases. */
    public boolean oneIn(int cases) {
        return random.nextInt(cases) == 0;
    }

    /** One of these. */
    public <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** A text of so many characters at most, all of them from the alphabet. */
    public String text(String alphabet, int maxLength) {
        int[] letters = alphabet.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        for (int i = between(0, maxLength); i > 0; i--) {
            text.appendCodePoint(letters[random.nextInt(letters.length)]);
        }
        return text.toString();
    }

    /** The text with a few characters replaced by others of the alphabet, left out or added. */
    public String misspell(String text, String alphabet) {
        StringBuilder out = new StringBuilder(text);
        for (int i = between(1, 2); i > 0; i--) {
            int at = below(out.length() + 1);
            char letter = alphabet.charAt(below(alphabet.length()));
            int how = below(3);
            if (how == 0 || at == out.length()) {
                out.insert(at, letter);
            } else if (how == 1) {
                out.setCharAt(at, letter);
            } else {
                out.deleteCharAt(at);
            }
        }
        return out.toString();
    }

    @Override
    public String toString() {
        return "dice of seed " + seed;
    }
}
