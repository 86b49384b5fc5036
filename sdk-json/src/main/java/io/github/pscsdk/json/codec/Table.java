package io.github.pscsdk.json.codec;

import io.github.pscsdk.codelist.Code;
import io.github.pscsdk.meta.Member;
import io.github.pscsdk.meta.Shape;
import io.github.pscsdk.meta.ValueKind;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a decoder and an encoder need to know of a model type, laid out for them. Made once for each type. */
final class Table {

    private static final ClassValue<Table> TABLES = new ClassValue<>() {
        @Override
        protected Table computeValue(Class<?> type) {
            return new Table(Shape.of(type));
        }
    };

    private static final ClassValue<Map<String, Code>> CODES = new ClassValue<>() {
        @Override
        protected Map<String, Code> computeValue(Class<?> type) {
            Map<String, Code> codes = new LinkedHashMap<>();
            for (Object constant : type.getEnumConstants()) {
                codes.put(((Code) constant).code(), (Code) constant);
            }
            return codes;
        }
    };

    final Shape shape;
    final List<Member> members;
    /** A bit for each mandatory member. */
    final long mandatory;

    private final Map<String, Integer> indexes = new HashMap<>();

    private Table(Shape shape) {
        this.shape = shape;
        this.members = shape.members();
        if (members.size() > Long.SIZE) {
            throw new IllegalStateException("too many members for a bit mask: " + shape.type());
        }
        long bits = 0;
        for (int i = 0; i < members.size(); i++) {
            indexes.put(members.get(i).name(), i);
            bits |= members.get(i).isMandatory() ? 1L << i : 0;
        }
        this.mandatory = bits;
    }

    static Table of(Class<?> type) {
        return TABLES.get(type);
    }

    /** The constants of a closed code list, by their codes. */
    static Map<String, Code> codes(Class<?> list) {
        return CODES.get(list);
    }

    /** The place of a member in {@link #members}; -1 if there is none of this name. */
    int index(String name) {
        return indexes.getOrDefault(name, -1);
    }

    /** The names of the members. */
    Set<String> names() {
        return indexes.keySet();
    }

    /** What a value of some kind is called in messages. */
    static String expected(ValueKind kind) {
        return switch (kind) {
            case STRING, ID, COUNTRY, SDG, CODE -> "a text";
            case BOOLEAN -> "true or false";
            case INTEGER -> "a whole number";
            case DECIMAL -> "a number";
            case TEXT -> "an object of language tags and texts";
            case DATE -> "a date";
            case TIME -> "a date or time";
            case FIGURE -> "a number or a text";
            case JSON -> "a value";
            case OBJECT -> "an object";
        };
    }
}
