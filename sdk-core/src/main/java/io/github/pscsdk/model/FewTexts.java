package io.github.pscsdk.model;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A map of few texts by tags, in order: smaller and sooner made than one with a hash table. Immutable. */
final class FewTexts extends AbstractMap<String, String> {

    /** Tags and texts by turns. */
    private final String[] tagsAndTexts;

    /** The array must not be written to any more. */
    FewTexts(String... tagsAndTexts) {
        this.tagsAndTexts = tagsAndTexts;
    }

    @Override
    public int size() {
        return tagsAndTexts.length / 2;
    }

    @Override
    public boolean containsKey(@Nullable Object tag) {
        return get(tag) != null;
    }

    @Override
    public @Nullable String get(@Nullable Object tag) {
        for (int i = 0; i < tagsAndTexts.length; i += 2) {
            if (tagsAndTexts[i].equals(tag)) {
                return tagsAndTexts[i + 1];
            }
        }
        return null;
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super String> action) {
        for (int i = 0; i < tagsAndTexts.length; i += 2) {
            action.accept(tagsAndTexts[i], tagsAndTexts[i + 1]);
        }
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return FewTexts.this.size();
            }

            @Override
            public Iterator<Entry<String, String>> iterator() {
                return new Entries();
            }
        };
    }

    private final class Entries implements Iterator<Map.Entry<String, String>> {
        private int next;

        @Override
        public boolean hasNext() {
            return next < tagsAndTexts.length;
        }

        @Override
        public Map.Entry<String, String> next() {
            if (next >= tagsAndTexts.length) {
                throw new NoSuchElementException();
            }
            next += 2;
            return Map.entry(tagsAndTexts[next - 2], tagsAndTexts[next - 1]);
        }
    }
}
