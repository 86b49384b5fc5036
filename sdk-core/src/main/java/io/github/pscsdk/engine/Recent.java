package io.github.pscsdk.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** What was found out about a few records lately, by their numbers. Not thread-safe. */
final class Recent<V> {

    private static final int FIRST = 16;
    private static final float LOAD_FACTOR = 0.75f;

    private final int most;
    /** Those asked for least recently come first. */
    private final Map<Integer, V> values = new LinkedHashMap<>(FIRST, LOAD_FACTOR, true);

    /** Remembers at most so many. */
    Recent(int most) {
        this.most = most;
    }

    /** What is known about a record, or else is found out. */
    V get(int number, IntFunction<V> unknown) {
        V known = values.get(number);
        if (known == null) {
            known = unknown.apply(number);
            put(number, known);
        }
        return known;
    }

    void put(int number, V value) {
        values.put(number, value);
        if (values.size() > most) {
            values.remove(values.keySet().iterator().next());
        }
    }
}
