package io.github.pscsdk.report;

import io.github.pscsdk.finding.Pointer;
import java.util.Optional;

/**
 * Where something is.
 *
 * @param input name of the input; empty for objects in memory
 * @param pointer from the root of the document or object, or of the line in a stream
 * @param position line and column in the file; empty for objects in memory
 * @param excerpt the text of that line; empty for objects in memory
 */
public record Place(String input, Pointer pointer, Optional<Position> position, Optional<Excerpt> excerpt) {

    /** A place whose surroundings are not known. */
    public Place(String input, Pointer pointer, Optional<Position> position) {
        this(input, pointer, position, Optional.empty());
    }

    /** The input and position where there are any, and the pointer. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(input);
        position.ifPresent(at -> out.append(':').append(at));
        return out.append(out.isEmpty() ? "" : " ").append(pointer).toString();
    }
}
