package io.github.pscsdk.json.codec;

import io.github.pscsdk.engine.Mark;
import io.github.pscsdk.engine.Problem;
import io.github.pscsdk.meta.Member;
import io.github.pscsdk.meta.ValueKind;
import io.github.pscsdk.model.Dataset;
import io.github.pscsdk.model.Header;
import io.github.pscsdk.model.JsonValue;
import io.github.pscsdk.rule.Pointer;
import io.github.pscsdk.rule.ReaderCodes;
import io.github.pscsdk.rule.RuleInfo;
import io.github.pscsdk.rule.Suggestions;
import io.github.pscsdk.rule.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongUnaryOperator;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * Reads objects of the model from JSON tokens. Tells its sink what is wrong and goes on, unless the sink throws: a value
 * that cannot be read is left out, and where it is mandatory a placeholder takes its place, so that the rest of the object
 * can still be judged. Syntax errors are the parser's, and end it. Not thread-safe; one for each parser.
 */
public final class Decoder {

    /** What a text has that is cut within a character. */
    public static final String HALF_A_PAIR = "half a surrogate pair";

    private final JsonParser parser;
    private final ProblemSink sink;
    private final ScalarDecoder scalars;
    /** The place in the input of a place in what the parser reads. */
    private final LongUnaryOperator toInput;
    /** How many tokens of the parser's path lead to the root of what is decoded. */
    private final int rootDepth;

    private boolean escapes = true;
    /** The outermost object, once it has begun. */
    private @Nullable Begun root;

    /**
     * A decoder of what stands at the parser's current token; places are reported from there, and bytes as {@code toInput}
     * gives them for the parser's own. A number of more digits, or with a larger exponent, than {@code maxNumberLength}
     * exceeds a limit.
     */
    public Decoder(JsonParser parser, ProblemSink sink, LongUnaryOperator toInput, int maxNumberLength) {
        this.parser = parser;
        this.sink = sink;
        this.toInput = toInput;
        this.rootDepth = path(parser.streamReadContext()).size();
        this.scalars = new ScalarDecoder(parser, this, maxNumberLength);
    }

    /** Tells that nothing that the parser reads is written as {@code \\u}: then its texts are such as other programs can read. */
    public Decoder withoutEscapes() {
        escapes = false;
        return this;
    }

    /** Whether a text may have what can only be written by its number. */
    boolean hasEscapes() {
        return escapes;
    }

    /** Reads an object of a model type; null if the current token does not begin an object. */
    public @Nullable Object object(Class<?> type) {
        return object(Table.of(type), name -> false);
    }

    /**
     * Reads an object of a model type; null if the current token does not begin an object. Members that {@code taken}
     * accepts are none of the decoder's business; it finds the parser at their value and leaves it at the value's end.
     */
    public @Nullable Object object(Class<?> type, Predicate<String> taken) {
        return object(Table.of(type), taken);
    }

    private @Nullable Object object(Table table, Predicate<String> taken) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            wrongType("an object");
            return null;
        }
        return rest(table, taken);
    }

    /** Reads the members of an object of a model type that are to come; the parser stands at or behind its beginning. */
    public Object rest(Class<?> type, Predicate<String> taken) {
        return rest(Table.of(type), taken);
    }

    private Object rest(Table table, Predicate<String> taken) {
        Begun object = new Begun(table);
        if (root == null) {
            root = object;
        }
        int index = parser.nextNameMatch(object.table.names);
        while (index >= 0 || index == PropertyNameMatcher.MATCH_UNKNOWN_NAME) {
            object.member(index, taken);
            index = parser.nextNameMatch(object.table.names);
        }
        object.addMissing();
        return object.build();
    }

    /** What was read of the object before the parser threw; empty if a mandatory member had not come by then. */
    public Optional<Object> unfinished() {
        return Optional.ofNullable(root).filter(object -> object.missing() == 0).map(Begun::build);
    }

    /** An object of which some members have been read. */
    private final class Begun {
        private final Table table;
        private final Object builder;
        private Map<String, JsonValue> extensions = Map.of();
        private long seen;
        private long present;

        Begun(Table table) {
            this.table = table;
            this.builder = table.shape.newBuilder();
        }

        void member(int index, Predicate<String> taken) {
            if (index < 0) {
                String name = parser.currentName();
                long at = parser.currentTokenLocation().getByteOffset();
                parser.nextToken();
                if (!taken.test(name)) {
                    extensions = extension(table, extensions, name, at);
                }
                return;
            }
            Member member = table.members[index];
            long bit = 1L << index;
            if ((seen & bit) != 0) {
                parser.nextToken();
                duplicate(member.name());
                return;
            }
            seen |= bit;
            if (parser.nextToken() != JsonToken.VALUE_NULL) {
                Object value = value(table, index);
                if (value == null && member.isMandatory()) {
                    value = Placeholders.of(member);
                }
                if (value != null) {
                    member.set(builder, value);
                }
                present |= bit;
            }
        }

        long missing() {
            return table.mandatory & ~present;
        }

        void addMissing() {
            for (long missing = missing(); missing != 0; missing &= missing - 1) {
                Member member = table.members[Long.numberOfTrailingZeros(missing)];
                Pointer object = pointer();
                Values values = Values.of("field", member.name());
                report(
                        ReaderCodes.MISSING_FIELD,
                        object,
                        object.then(member.name()),
                        values,
                        Optional.empty(),
                        Mark.VALUE);
                member.set(builder, Placeholders.of(member));
            }
        }

        Object build() {
            if (!extensions.isEmpty()) {
                table.shape.setExtensions(builder, extensions);
            }
            return table.shape.build(builder);
        }
    }

    private Map<String, JsonValue> extension(Table table, Map<String, JsonValue> extensions, String name, long nameAt) {
        if (extensions.containsKey(name)) {
            duplicate(name);
            return extensions;
        }
        Mark place = mark(nameAt);
        scalars.checkName(name, place);
        if (!name.startsWith("x-")) {
            Class<?> type = table.shape.type();
            boolean root = type == Dataset.class || type == Header.class;
            RuleInfo info = root ? ReaderCodes.UNKNOWN_SECTION : ReaderCodes.UNKNOWN_FIELD;
            problem(
                    info,
                    Values.of("field", name),
                    Suggestions.nearest(name, known(table, type)).filter(meant -> !meant.equals(name)),
                    place);
        }
        Map<String, JsonValue> more = extensions.isEmpty() ? new LinkedHashMap<>() : extensions;
        more.put(name, scalars.json());
        return more;
    }

    /** The header of a document stands beside the sections, so these may be meant as well. */
    private static Set<String> known(Table table, Class<?> type) {
        return type == Header.class ? Table.of(Dataset.class).names() : table.names();
    }

    /** The name of the current value was there before; skips the value. */
    void duplicate(String name) {
        problem(ReaderCodes.DUPLICATE_FIELD, Values.of("field", name), Optional.empty());
        parser.skipChildren();
    }

    private @Nullable Object value(Table table, int index) {
        return switch (table.members[index].cardinality()) {
            case MANDATORY, OPTIONAL -> single(table, index);
            case LIST -> list(table, index);
            case MAP -> map(table, index);
        };
    }

    private @Nullable Object single(Table table, int index) {
        Member member = table.members[index];
        return switch (member.kind()) {
            case OBJECT -> object(table.below(index), name -> false);
            case CODE -> scalars.code(table.codes(index));
            default -> scalars.value(member.kind(), member.maxDigits());
        };
    }

    /** Reads a value of any kind that members of the model can have; null if it cannot be read. */
    public @Nullable Object value(ValueKind kind, Class<?> type) {
        return switch (kind) {
            case OBJECT -> object(type);
            case CODE -> scalars.code(CodeTable.of(type));
            default -> scalars.value(kind, Integer.MAX_VALUE);
        };
    }

    private @Nullable List<Object> list(Table table, int index) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            wrongType("a list");
            return null;
        }
        List<Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Object element = single(table, index);
            // Keeps its place, so that the places of those behind it stay those of the file.
            list.add(element == null ? Placeholders.ofElement(table.members[index]) : element);
        }
        return list;
    }

    private @Nullable Map<String, Object> map(Table table, int index) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            wrongType("an object");
            return null;
        }
        Map<String, Object> map = new LinkedHashMap<>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            Mark at = mark();
            parser.nextToken();
            if (map.containsKey(name)) {
                duplicate(name);
            } else if (parser.currentToken() != JsonToken.VALUE_NULL) {
                scalars.checkName(name, at);
                Object value = single(table, index);
                if (value != null) {
                    map.put(name, value);
                }
            }
        }
        return map;
    }

    /** The current value is not what it should be; skips it. */
    void wrongType(String expected) {
        problem(ReaderCodes.WRONG_TYPE, Values.of("found", found()).and("expected", expected), Optional.empty());
        parser.skipChildren();
    }

    /** The current value has a problem. */
    void problem(RuleInfo info, Values values, Optional<String> suggestion) {
        problem(info, values, suggestion, mark());
    }

    /** The current value, or its name, has a problem at a place. */
    void problem(RuleInfo info, Values values, Optional<String> suggestion, Mark mark) {
        Pointer at = pointer();
        report(info, at, at, values, suggestion, mark);
    }

    private String found() {
        return switch (parser.currentToken()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "a text";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            case VALUE_NULL -> "null";
            default -> "no JSON";
        };
    }

    private void report(
            RuleInfo info, Pointer at, Pointer damaged, Values values, Optional<String> suggestion, Mark mark) {
        sink.report(new Problem(info, info.severity(), at, damaged, values, suggestion, mark));
    }

    /** The place of the current token in the input. */
    Mark mark() {
        return mark(parser.currentTokenLocation().getByteOffset());
    }

    private Mark mark(long place) {
        return Mark.at(toInput.applyAsLong(Math.max(0, place)));
    }

    private Pointer pointer() {
        List<String> path = path(parser.streamReadContext());
        return Pointer.of(path.subList(Math.min(rootDepth, path.size()), path.size()));
    }

    private static List<String> path(TokenStreamContext context) {
        List<String> tokens = new ArrayList<>();
        for (TokenStreamContext each = context; each != null; each = each.getParent()) {
            if (each.inObject() && each.currentName() != null) {
                tokens.add(0, each.currentName());
            } else if (each.inArray() && each.hasCurrentIndex()) {
                tokens.add(0, Integer.toString(each.getCurrentIndex()));
            }
        }
        return tokens;
    }
}
