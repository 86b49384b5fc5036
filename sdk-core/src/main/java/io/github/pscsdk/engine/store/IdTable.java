package io.github.pscsdk.engine.store;

import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Ids, each with a number: a hash table that takes nothing of the heap, however many there are, but for its first
 * pages. Exact: ids are compared by their characters. Not thread-safe.
 */
public final class IdTable {

    /** What stands for no number. */
    public static final int NONE = -1;

    private static final int POSITION_BITS = 36;
    private static final int TAG_BITS = Long.SIZE - POSITION_BITS;
    private static final long POSITION = (1L << POSITION_BITS) - 1;
    private static final int FIRST_BITS = 6;
    /** How many ids are remembered: a power of two. */
    private static final int RECENT = 1 << 11;
    /** Longer ones would take too much of the heap. */
    private static final int LONGEST_RECENT = 100;
    /** Nobody can write a file whose ids all fall into one place, as nobody knows this. */
    private static final long SECRET = ThreadLocalRandom.current().nextLong() | 1;

    private final Pages pages;
    /**
     * The ids in the order in which they came: for each a head, with its number, its length and whether its characters
     * need two bytes each; then its characters.
     */
    private final LongList entries;
    /**
     * Of each place of the table, if it is not free, the first bits of a hash and the place of the entry, counted from
     * 1.
     */
    private LongList slots;

    /**
     * Some of the ids that were found lately, by their hash codes, and their numbers: most are asked for several times.
     */
    private final @Nullable String[] recent = new String[RECENT];

    private final int[] recentNumbers = new int[RECENT];

    private int bits = FIRST_BITS;
    private int count;

    IdTable(Pages pages) {
        this.pages = pages;
        this.entries = new LongList(pages);
        this.slots = LongList.zeros(pages, 1L << bits);
    }

    /** Adds an id with its number, unless it is there already. */
    public void add(String id, int number) {
        Key key = Key.of(id);
        long tag = key.hash() >>> POSITION_BITS;
        long slot = slot(tag, key);
        if (slots.get(slot) == 0) {
            slots.set(slot, tag << POSITION_BITS | (entries.size() + 1));
            entries.add((long) number << Integer.SIZE | key.form);
            for (long word : key.words) {
                entries.add(word);
            }
            count++;
            // Two thirds full.
            if (3L * count > 2L << bits) {
                grow();
            }
        }
    }

    /** The number of an id; {@link #NONE} if it is not there. */
    public int find(String id) {
        int hash = id.hashCode();
        int place = (hash ^ hash >>> 16) & (RECENT - 1);
        if (id.equals(recent[place])) {
            return recentNumbers[place];
        }
        int number = look(id);
        // An id keeps its number, but one that is not there may still come.
        if (number != NONE && id.length() <= LONGEST_RECENT) {
            recent[place] = id;
            recentNumbers[place] = number;
        }
        return number;
    }

    private int look(String id) {
        Key key = Key.of(id);
        long found = slots.get(slot(key.hash() >>> POSITION_BITS, key));
        return found == 0 ? NONE : (int) (entries.get(entry(found)) >>> Integer.SIZE);
    }

    /** Where in the table an id is, or would be. */
    private long slot(long tag, Key key) {
        long slot = tag >>> (TAG_BITS - bits);
        for (long held = slots.get(slot); held != 0; held = slots.get(slot)) {
            if (held >>> POSITION_BITS == tag && key.isAt(entry(held), entries)) {
                return slot;
            }
            slot = next(slot);
        }
        return slot;
    }

    private static long entry(long held) {
        return (held & POSITION) - 1;
    }

    private long next(long slot) {
        return (slot + 1) & ((1L << bits) - 1);
    }

    private void grow() {
        if (bits == TAG_BITS) {
            throw new IllegalStateException("too many ids: " + count);
        }
        LongList old = slots;
        slots = LongList.zeros(pages, 1L << ++bits);
        for (long i = 0; i < old.size(); i++) {
            long held = old.get(i);
            if (held != 0) {
                long slot = held >>> (Long.SIZE - bits);
                while (slots.get(slot) != 0) {
                    slot = next(slot);
                }
                slots.set(slot, held);
            }
        }
    }

    /** The ids in the order in which they came, including those to come. */
    public Collection<String> inOrder() {
        return new AbstractCollection<>() {
            @Override
            public int size() {
                return count;
            }

            @Override
            public boolean contains(Object id) {
                return id instanceof String text && find(text) != NONE;
            }

            @Override
            public Iterator<String> iterator() {
                return new Iterator<>() {
                    private long next;

                    @Override
                    public boolean hasNext() {
                        return next < entries.size();
                    }

                    @Override
                    public String next() {
                        if (!hasNext()) {
                            throw new NoSuchElementException();
                        }
                        String id = Key.read(entries, next);
                        next += 1 + Key.words(entries.get(next));
                        return id;
                    }
                };
            }
        };
    }

    /** The characters of an id as they are kept. */
    private static final class Key {

        private static final int MAX_LATIN = 0xFF;
        private static final long FORM = 0xFFFF_FFFFL;

        /** The lower half of the head: twice the number of characters, and one more if they need two bytes each. */
        final long form;
        /** The characters, from the lowest bits. */
        final long[] words;

        private Key(long form, long[] words) {
            this.form = form;
            this.words = words;
        }

        static Key of(String id) {
            boolean wide = false;
            for (int i = 0; i < id.length(); i++) {
                wide |= id.charAt(i) > MAX_LATIN;
            }
            long form = (long) id.length() << 1 | (wide ? 1 : 0);
            long[] words = new long[words(form)];
            int bits = wide ? Character.SIZE : Byte.SIZE;
            int next = 0;
            long word = 0;
            int filled = 0;
            for (int i = 0; i < id.length(); i++) {
                word |= (long) id.charAt(i) << filled;
                filled += bits;
                if (filled == Long.SIZE) {
                    words[next++] = word;
                    word = 0;
                    filled = 0;
                }
            }
            if (filled > 0) {
                words[next] = word;
            }
            return new Key(form, words);
        }

        /** The id whose head is at that place. */
        static String read(LongList entries, long head) {
            long form = entries.get(head) & FORM;
            StringBuilder id = new StringBuilder();
            int mask = isWide(form) ? Character.MAX_VALUE : MAX_LATIN;
            for (int i = 0; i < form >>> 1; i++) {
                id.append((char) (entries.get(head + 1 + word(form, i)) >>> shift(form, i) & mask));
            }
            return id.toString();
        }

        boolean isAt(long head, LongList entries) {
            boolean same = (entries.get(head) & FORM) == form;
            for (int i = 0; same && i < words.length; i++) {
                same = entries.get(head + 1 + i) == words[i];
            }
            return same;
        }

        long hash() {
            long hash = mixed(form);
            for (long word : words) {
                hash = mixed(hash ^ word);
            }
            return hash;
        }

        private static long mixed(long value) {
            return Math.multiplyHigh(value, SECRET) ^ (value * SECRET);
        }

        /** How many words hold the characters of an id with such a head. */
        static int words(long head) {
            int length = (int) ((head & FORM) >>> 1);
            return length == 0 ? 0 : word(head, length - 1) + 1;
        }

        private static int word(long form, int i) {
            return i >> (isWide(form) ? 2 : 3);
        }

        private static int shift(long form, int i) {
            return isWide(form) ? (i & 3) << 4 : (i & 7) << 3;
        }

        private static boolean isWide(long form) {
            return (form & 1) != 0;
        }
    }
}
