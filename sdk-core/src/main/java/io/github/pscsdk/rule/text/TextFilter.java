package io.github.pscsdk.rule.text;

import java.util.function.BiPredicate;
import java.util.function.IntPredicate;

/**
 * Tells at little cost which texts a rule must look at more closely: what the filter of a rule lets pass is sound as
 * far as that rule goes. Each rule about texts declares its own, as a constant; {@link TextScan} applies all of them in
 * one pass. Immutable and thread-safe.
 */
public final class TextFilter {

    /** Characters of which one must be there; then those of which one must be there as well, or none may be. */
    private final IntPredicate characters;

    private final IntPredicate more;
    private final boolean moreMustBeThere;
    private final BiPredicate<Class<?>, String> closer;
    private final int number;

    private TextFilter(
            IntPredicate characters, IntPredicate more, boolean moreMustBeThere, BiPredicate<Class<?>, String> closer) {
        this.characters = characters;
        this.more = more;
        this.moreMustBeThere = moreMustBeThere;
        this.closer = closer;
        this.number = TextScan.register(this);
    }

    /**
     * Holds back texts that have one of these characters, if {@code closer} holds for the type of the object that has
     * the text, and the text.
     */
    public static TextFilter having(IntPredicate characters, BiPredicate<Class<?>, String> closer) {
        return new TextFilter(characters, c -> true, true, closer);
    }

    /** The same for texts that have a character of each of two kinds. */
    public static TextFilter havingBoth(
            IntPredicate characters, IntPredicate others, BiPredicate<Class<?>, String> closer) {
        return new TextFilter(characters, others, true, closer);
    }

    /** The same for texts that have no characters but these. */
    public static TextFilter havingOnly(IntPredicate characters, BiPredicate<Class<?>, String> closer) {
        return new TextFilter(c -> true, characters.negate(), false, closer);
    }

    IntPredicate characters() {
        return characters;
    }

    IntPredicate more() {
        return more;
    }

    /** Place in the order in which filters were made. */
    int number() {
        return number;
    }

    /** Whether a text is held back. */
    boolean holdsBack(Class<?> owner, String text) {
        return holdsBack(text.chars().anyMatch(characters), text.chars().anyMatch(more), owner, text);
    }

    /** Whether a text is held back that has, or has not, characters of both kinds. */
    boolean holdsBack(boolean hasCharacters, boolean hasMore, Class<?> owner, String text) {
        return hasCharacters && hasMore == moreMustBeThere && closer.test(owner, text);
    }
}
