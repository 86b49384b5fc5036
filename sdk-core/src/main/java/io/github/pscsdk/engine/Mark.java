package io.github.pscsdk.engine;

/**
 * What a position points at: the value that a pointer leads to, the name of that member, or a byte that the reader has
 * told.
 *
 * @param kind which of them
 * @param offset offset of the byte from the start of the input; -1 unless told by the reader
 */
public record Mark(Kind kind, long offset) {

    /** The value that the pointer leads to. */
    public static final Mark VALUE = new Mark(Kind.VALUE, -1);

    /** The name of the member that the pointer leads to. */
    public static final Mark NAME = new Mark(Kind.NAME, -1);

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
    public static Mark at(long offset) {
        return new Mark(Kind.BYTE, offset);
    }
}
