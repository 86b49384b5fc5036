package io.github.pscsdk.json.codec;

import io.github.pscsdk.meta.Member;
import io.github.pscsdk.meta.Shape;
import io.github.pscsdk.meta.ValueKind;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** What a decoder and an encoder need to know of a model type, laid out for them. Made once for each type. */
final class TypeTable {

    private static final ClassValue<TypeTable> TABLES = new ClassValue<>() {
        @Override
        protected TypeTable computeValue(Class<?> type) {
            return new TypeTable(Shape.of(type));
        }
    };

    private static final JsonFactory MATCHERS = new JsonFactory();

    final Shape shape;
    final Member[] members;
    // Of each member, once they are asked for.
    private final @Nullable TypeTable[] below;
    private final @Nullable CodeTable[] codes;
    /** Gives the index of a name in {@link #members}. */
    final PropertyNameMatcher names;
    /** A bit for each mandatory member. */
    final long mandatory;

    private TypeTable(Shape shape) {
        this.shape = shape;
        this.members = shape.members().toArray(Member[]::new);
        if (members.length > Long.SIZE) {
            throw new IllegalStateException("too many members for a bit mask: " + shape.type());
        }
        this.below = new TypeTable[members.length];
        this.codes = new CodeTable[members.length];
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

    static TypeTable of(Class<?> type) {
        return TABLES.get(type);
    }

    /** The table of the objects of a member. */
    TypeTable below(int index) {
        TypeTable known = below[index];
        if (known == null) {
            known = of(members[index].type());
            below[index] = known;
        }
        return known;
    }

    /** The constants of the code list of a member. */
    CodeTable codes(int index) {
        CodeTable known = codes[index];
        if (known == null) {
            known = CodeTable.of(members[index].type());
            codes[index] = known;
        }
        return known;
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
