package io.github.pscsdk.json.codec;

import io.github.pscsdk.codelist.Code;
import io.github.pscsdk.meta.Member;
import io.github.pscsdk.meta.Shape;
import io.github.pscsdk.meta.ValueKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

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
            Map<String, Code> codes = new HashMap<>();
            if (ValueKind.of(type) == ValueKind.CODE) {
                for (Object constant : type.getEnumConstants()) {
                    codes.put(((Code) constant).code(), (Code) constant);
                }
            }
            return codes;
        }
    };

    private static final JsonFactory MATCHERS = new JsonFactory();

    final Shape shape;
    final Member[] members;
    /** Gives the index of a name in {@link #members}. */
    final PropertyNameMatcher names;
    /** A bit for each mandatory member. */
    final long mandatory;

    private Table(Shape shape) {
        this.shape = shape;
        this.members = shape.members().toArray(Member[]::new);
        if (members.length > Long.SIZE) {
            throw new IllegalStateException("too many members for a bit mask: " + shape.type());
        }
        this.names = MATCHERS.constructNameMatcher(
                Stream.of(members)
                        .map(member -> Named.fromString(member.name()))
                        .toList(),
                false);
        long bits = 0;
        for (int i = 0; i < members.length; i++) {
            bits |= members[i].isMandatory() ? 1L << i : 0;
        }
        this.mandatory = bits;
    }

    static Table of(Class<?> type) {
        return TABLES.get(type);
    }

    /** The constants of a closed code list, by their codes; empty for any other type. */
    static Map<String, Code> codes(Class<?> type) {
        return CODES.get(type);
    }

    /** The names of the members. */
    Set<String> names() {
        return Stream.of(members).map(Member::name).collect(Collectors.toSet());
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
