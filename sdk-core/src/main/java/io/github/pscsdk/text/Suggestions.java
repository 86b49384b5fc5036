package io.github.pscsdk.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Guesses what was meant by an id, a code or the name of a member that is not known: "did you mean ...?". */
public final class Suggestions {

    /** Longer texts are no misspelt names; comparing them would cost much and help nobody. */
    private static final int LONGEST = 128;

    private static final int MOST_SLIPS = 3;

    private Suggestions() {}

    /**
     * The known name that is most like the written one: the same but for case, hyphens, underscores and spaces, else
     * the one with the fewest letters changed, left out, added or swapped with their neighbour; of several the first in
     * natural order. Empty if more than a quarter of the letters would be slips, or more than three.
     */
    public static Optional<String> nearest(String written, Collection<String> known) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String folded = fold(written);
        int best = Math.min(MOST_SLIPS, Math.max(1, folded.length() / 4));
        // Where nothing of what was written would be left, nothing is near.
        best = Math.min(best, folded.length() - 1);
        Optional<String> nearest = Optional.empty();
        for (String candidate : known) {
            if (candidate.length() > LONGEST) {
                continue;
            }
            // Folding only leaves characters out: most candidates need not be folded to see that they are too short.
            if (candidate.length() < folded.length() - best) {
                continue;
            }
            int slips = distance(folded, fold(candidate), best);
            boolean first = nearest.map(each -> candidate.compareTo(each) < 0).orElse(true);
            if (slips < best || (slips == best && first)) {
                best = slips;
                nearest = Optional.of(candidate);
            }
        }
        return nearest;
    }

    private static String fold(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c != '-' && c != '_' && !Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /**
     * The Damerau-Levenshtein distance, each letter edited once at most; any number above the limit if it is above the
     * limit. Looks only at the cells around the diagonal that can be within the limit.
     */
    private static int distance(String one, String other, int limit) {
        int above = limit + 1;
        if (Math.abs(one.length() - other.length()) > limit) {
            return above;
        }
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = Math.min(j, above);
        }
        Arrays.fill(beforeLast, above);
        int leastOfLast = 0;
        for (int i = 1; i <= one.length(); i++) {
            Arrays.fill(row, above);
            row[0] = Math.min(i, above);
            int least = row[0];
            int to = Math.min(other.length(), i + limit);
            for (int j = Math.max(1, i - limit); j <= to; j++) {
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                int slips = Math.min(last[j - 1] + (same ? 0 : 1), Math.min(last[j], row[j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    slips = Math.min(slips, beforeLast[j - 2] + 1);
                }
                row[j] = Math.min(slips, above);
                least = Math.min(least, row[j]);
            }
            // Two rows above the limit: no swap leads back below it either.
            if (least > limit && leastOfLast > limit) {
                return above;
            }
            leastOfLast = least;
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[other.length()];
    }
}
