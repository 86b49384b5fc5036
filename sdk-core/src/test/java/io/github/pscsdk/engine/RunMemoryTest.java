package io.github.pscsdk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.model.Country;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.LocalisedText;
import io.github.pscsdk.model.Organisation;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.RecordType;
import io.github.pscsdk.rule.Origin;
import io.github.pscsdk.rule.Rule;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.Buffer;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a run keeps on the heap grows by less than a byte from record to record, sound or not. */
class RunMemoryTest {

    private static final int SOME = 60_000;
    private static final int MORE = 180_000;

    /** A record is told by its number alone. */
    private record Numbered(int number) implements Origin {

        @Override
        public Pointer pointer() {
            return Pointer.of("records").then(number);
        }

        @Override
        public Optional<RecordType> type() {
            return number < 0 ? Optional.empty() : Optional.of(RecordType.of(record()));
        }

        @Override
        public Optional<String> id() {
            return Optional.of(record().getId().getValue());
        }

        @Override
        public Optional<String> label() {
            return Optional.empty();
        }

        /** Every other one an organisation, every third one with an error, every fifth one waiting for another. */
        DatasetRecord record() {
            RecordId id = RecordId.of((number % 3 == 0 ? "Organisation-or-partnership-" : "record-") + number);
            LocalisedText name = LocalisedText.of("en", "Name");
            if (number % 2 == 0) {
                return Organisation.builder()
                        .id(id)
                        .name(name)
                        .kind("municipality")
                        .country(Country.of("ES"))
                        .build();
            }
            Partnership.Builder partnership = Partnership.builder();
            partnership.id(id).title(name);
            return number % 5 == 0 ? partnership.call(RecordId.of("call")).build() : partnership.build();
        }
    }

    private static final RereadableRecords RECORDS = new RereadableRecords() {
        @Override
        public Origin root() {
            return new Numbered(-1);
        }

        @Override
        public long key(Origin origin) {
            return ((Numbered) origin).number();
        }

        @Override
        public Origin origin(long key, long detail) {
            return new Numbered((int) key);
        }

        @Override
        public DecodedRecord again(Origin origin) {
            return new DecodedRecord(((Numbered) origin).record(), origin, List.of());
        }
    };

    @Test
    void heapPerRecordIsLessThanAByte() {
        Engine engine =
                new Engine(List.<Rule>of(), () -> LocalDate.of(2026, 11, 22), 100, Optional.empty(), Optional.empty());
        try (DatasetRun run = engine.start().start(RECORDS)) {
            add(run, 0, SOME);
            long some = heap(run);
            add(run, SOME, MORE);
            long more = heap(run);
            assertThat(some).as("heap of %d records", SOME).isLessThan(3 << 20);
            assertThat(more - some).as("heap of %d more records", MORE - SOME).isLessThan(MORE - SOME);
            run.end();
            assertThat(heap(run)).isLessThan(more + MORE);
        }
    }

    private static void add(DatasetRun run, int from, int to) {
        for (int i = from; i < to; i++) {
            Numbered origin = new Numbered(i);
            run.check(List.of(new DecodedRecord(origin.record(), origin, List.of())))
                    .forEach(run::record);
        }
    }

    /** About how many bytes of heap can be reached from an object, what is shared by all runs left out. */
    private static long heap(Object from) {
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Object> ahead = new ArrayDeque<>(List.of(from));
        long bytes = 0;
        while (!ahead.isEmpty()) {
            Object object = ahead.remove();
            if (seen.add(object)) {
                bytes += 16 + bytes(object, ahead);
            }
        }
        return bytes;
    }

    /** The bytes of an object without its head; what it refers to is added to what is ahead. */
    private static long bytes(Object object, Deque<Object> ahead) {
        if (object instanceof Buffer buffer) {
            return 64 + (buffer.isDirect() ? 0 : (long) buffer.capacity() * Long.BYTES);
        } else if (object instanceof BitSet bits) {
            return bits.size() / Byte.SIZE;
        } else if (object instanceof CharSequence text) {
            return 2L * text.length();
        } else if (object instanceof Map<?, ?> map) {
            map.forEach((key, value) -> ahead.addAll(List.of(key, value)));
            return 48L * map.size();
        } else if (object instanceof Collection<?> collection) {
            ahead.addAll(collection);
            return 8L * collection.size();
        } else if (object.getClass().isArray()) {
            for (int i = 0; object instanceof Object[] objects && i < objects.length; i++) {
                Optional.ofNullable(objects[i]).ifPresent(ahead::add);
            }
            return 8L * Array.getLength(object);
        }
        boolean ofRun = object.getClass().getName().startsWith("io.github.pscsdk.engine.")
                && !(object instanceof Engine)
                && !(object instanceof Enum<?>);
        return ofRun ? fields(object, ahead) : 48;
    }

    private static long fields(Object object, Deque<Object> ahead) {
        long bytes = 0;
        for (Class<?> type = object.getClass(); type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    bytes += 8;
                    if (!field.getType().isPrimitive()) {
                        value(field, object).ifPresent(ahead::add);
                    }
                }
            }
        }
        return bytes;
    }

    private static Optional<Object> value(Field field, Object object) {
        try {
            field.setAccessible(true);
            return Optional.ofNullable(field.get(object));
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
