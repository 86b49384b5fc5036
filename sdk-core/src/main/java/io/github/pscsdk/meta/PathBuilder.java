package io.github.pscsdk.meta;

import io.github.pscsdk.finding.Pointer;
import java.util.Arrays;

/** The way from an object to the part of it that a search has come to. Becomes a pointer only where one asks for it. */
public final class PathBuilder {

    /** Names, keys and indexes. */
    private Object[] tokens = new Object[16];

    private int size;

    public void enter(Object token) {
        if (size == tokens.length) {
            tokens = Arrays.copyOf(tokens, 2 * size);
        }
        tokens[size++] = token;
    }

    public void leave() {
        size--;
    }

    /** How many steps it is. */
    public int size() {
        return size;
    }

    /** The way as it is now. */
    public Pointer pointer() {
        Pointer pointer = Pointer.ROOT;
        for (int i = 0; i < size; i++) {
            pointer =
                    tokens[i] instanceof Integer index ? pointer.then((int) index) : pointer.then(tokens[i].toString());
        }
        return pointer;
    }
}
