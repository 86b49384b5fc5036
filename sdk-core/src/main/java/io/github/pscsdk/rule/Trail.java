package io.github.pscsdk.rule;

import java.util.Arrays;

/** The way from an object to the part of it that a search has come to. Becomes a pointer only where one asks for it. */
final class Trail {

    /** Names, keys and indexes. */
    private Object[] tokens = new Object[16];

    private int size;

    void enter(Object token) {
        if (size == tokens.length) {
            tokens = Arrays.copyOf(tokens, 2 * size);
        }
        tokens[size++] = token;
    }

    void leave() {
        size--;
    }

    /** How many steps it is. */
    int size() {
        return size;
    }

    /** The way as it is now. */
    Pointer pointer() {
        Pointer pointer = Pointer.ROOT;
        for (int i = 0; i < size; i++) {
            pointer =
                    tokens[i] instanceof Integer index ? pointer.then((int) index) : pointer.then(tokens[i].toString());
        }
        return pointer;
    }
}
