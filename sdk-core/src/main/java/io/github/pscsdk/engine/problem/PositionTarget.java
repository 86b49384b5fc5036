package io.github.pscsdk.engine.problem;

/**
 * What a position points at: the value that a pointer leads to, the name of that member, or a byte that the reader has
 * told.
 *
 * @param kind which of them
 * @param offset offset of the byte from the start of the input; -1 unless told by the reader
 */
public record PositionTarget(Kind kind, long offset) {

    /** The value that the pointer leads to. */
    public static final PositionTarget VALUE = new PositionTarget(Kind.VALUE, -1);

    /** The name of the member that the pointer leads to. */
    public static final PositionTarget NAME = new PositionTarget(Kind.NAME, -1);

    /** What a position can point at. */
    public enum Kind {
        /** The value that a pointer leads to. */
        VALUE,
        /** The name of a member. */
        NAME,
        /** A byte. */
        BYTE
    }

    /** The byte at an offset from the start of the input. */
    public static PositionTarget at(long offset) {
        return new PositionTarget(Kind.BYTE, offset);
    }
}
