package io.github.pscsdk.rule;

/**
 * What may be wrong with a text at first sight. It costs little to tell, and what is not suspected, a closer look would not
 * find: rules look closer where they must only.
 */
public enum Suspicion {
    /** It has a character that texts do not have, or a pair of characters that may come from a faulty conversion. */
    GARBLED(1),
    /** It has a sign of an e-mail address, or the beginning and the digits of a telephone number. */
    PERSONAL_DATA(1 << 1),
    /** It begins or ends with white space. */
    PADDED(1 << 2),
    /** It has no characters but those of placeholders. */
    PLACEHOLDER(1 << 3);

    private final int bit;

    Suspicion(int bit) {
        this.bit = bit;
    }

    /** Whether it is among those that a number stands for. */
    boolean isIn(int suspicions) {
        return (suspicions & bit) != 0;
    }

    int bit() {
        return bit;
    }
}
