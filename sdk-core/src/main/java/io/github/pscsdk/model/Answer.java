package io.github.pscsdk.model;

/** The answer to a question about incomplete data. */
public enum Answer {
    /** In every reading of the data. */
    YES,
    /** In no reading of the data. */
    NO,
    /** In some readings; or the data says nothing. */
    CANNOT_TELL;

    /** {@link #YES} or {@link #NO}. */
    public static Answer of(boolean value) {
        return value ? YES : NO;
    }

    /** Whether this is {@link #YES}. */
    public boolean isYes() {
        return this == YES;
    }

    /** Whether this is {@link #NO}. */
    public boolean isNo() {
        return this == NO;
    }

    /** The opposite; what cannot be told stays so. */
    public Answer not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case CANNOT_TELL -> CANNOT_TELL;
        };
    }

    /** Whether both hold: {@link #NO} as soon as one is. */
    public Answer and(Answer other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES && other == YES ? YES : CANNOT_TELL;
    }

    /** Whether one of both holds: {@link #YES} as soon as one is. */
    public Answer or(Answer other) {
        return not().and(other.not()).not();
    }
}
