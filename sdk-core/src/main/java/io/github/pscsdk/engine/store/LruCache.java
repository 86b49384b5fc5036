package io.github.pscsdk.engine.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** What was found out about a few things lately. Not thread-safe. */
public final class LruCache<K, V> {

    private static final int FIRST = 16;
    private static final float LOAD_FACTOR = 0.75f;

    private final int most;
    /** Those asked for least recently come first. */
    private final Map<K, V> values = new LinkedHashMap<>(FIRST, LOAD_FACTOR, true);

    /** Remembers at most so many. */
    public LruCache(int most) {
        this.most = most;
    }

    /** What is known about it, or else is found out. */
    public V get(K key, Function<K, V> unknown) {
        V known = values.get(key);
        if (known == null) {
            known = unknown.apply(key);
            put(key, known);
        }
        return known;
    }

    public void put(K key, V value) {
        values.put(key, value);
        if (values.size() > most) {
            values.remove(values.keySet().iterator().next());
        }
    }

    /** What was found out does not hold any more. */
    public void forget() {
        values.clear();
    }
}
