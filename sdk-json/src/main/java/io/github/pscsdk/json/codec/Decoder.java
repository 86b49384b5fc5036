package io.github.pscsdk.json.codec;

import io.github.pscsdk.engine.problem.PositionTarget;
import io.github.pscsdk.engine.problem.Problem;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.ReaderCodes;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.meta.Member;
import io.github.pscsdk.meta.ValueKind;
import io.github.pscsdk.model.Dataset;
import io.github.pscsdk.model.Header;
import io.github.pscsdk.model.JsonValue;
import io.github.pscsdk.text.Suggestions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/**
 * Reads objects of the model from JSON tokens. Hands on what is wrong and goes on, unless whoever takes it throws: a
 * value that cannot be read is left out, and where it is mandatory a placeholder takes its place, so that the rest of
 * the object can still be judged. Syntax errors are the parser's, and end it. Not thread-safe; one for each parser.
 */
public final class Decoder {

    /** What a text has that is cut within a character. */
    public static final String HALF_A_PAIR = "half a surrogate pair";

    private final JsonParser parser;
    private final Consumer<Problem> problems;
    private final ScalarDecoder scalars;
    /** The place in the input of a place in what the parser reads. */
    private final LongUnaryOperator toInput;
    /** How many tokens of the parser's path lead to the root of what is decoded. */
    private final int rootDepth;

    private boolean escapes = true;

    /**
     * A decoder of what stands at the parser's current token; places are reported from there, and bytes as
     * {@code toInput} gives them for the parser's own. A number of more digits, or with a larger exponent, than
     * {@code maxNumberLength} exceeds a limit.
     */
    public Decoder(JsonParser parser, Consumer<Problem> problems, LongUnaryOperator toInput, int maxNumberLength) {
        this.parser = parser;
        this.problems = problems;
        this.toInput = toInput;
        this.rootDepth = path(parser.streamReadContext()).size();
        this.scalars = new ScalarDecoder(parser, this, maxNumberLength);
    }

    /**
     * Tells that nothing that the parser reads is written as {@code \\u}: then its texts are such as other programs can
     * read.
     */
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
        return object(TypeTable.of(type));
    }

    private @Nullable Object object(TypeTable table) {
        if (!isAtObject()) {
            return null;
        }
        ObjectBuilder object = new ObjectBuilder(this, table);
        while (object.nextUnknown() != null) {
            object.keep();
        }
        return object.build();
    }

    /** Whether the current token begins an object; else says that it should, and skips it. */
    public boolean isAtObject() {
        boolean begins = parser.currentToken() == JsonToken.START_OBJECT;
        if (!begins) {
            wrongType("an object");
        }
        return begins;
    }

    /** Begins an object of a model type, at or behind its first token, whose unknown members the caller looks at. */
    public ObjectBuilder begin(Class<?> type) {
        return new ObjectBuilder(this, TypeTable.of(type));
    }

    JsonParser parser() {
        return parser;
    }

    /** Adds the current member, which the model does not know, to those that are kept. */
    Map<String, JsonValue> keep(TypeTable table, Map<String, JsonValue> extensions, String name, long nameAt) {
        if (extensions.containsKey(name)) {
            duplicate(name);
            return extensions;
        }
        PositionTarget place = target(nameAt);
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
    private static Set<String> known(TypeTable table, Class<?> type) {
        return type == Header.class ? TypeTable.of(Dataset.class).names() : table.names();
    }

    /** The name of the current value was there before; skips the value. */
    void duplicate(String name) {
        problem(ReaderCodes.DUPLICATE_FIELD, Values.of("field", name), Optional.empty());
        parser.skipChildren();
    }

    @Nullable
    Object value(TypeTable table, int index) {
        return switch (table.members[index].cardinality()) {
            case MANDATORY, OPTIONAL -> single(table, index);
            case LIST -> list(table, index);
            case MAP -> map(table, index);
        };
    }

    private @Nullable Object single(TypeTable table, int index) {
        Member member = table.members[index];
        return switch (member.kind()) {
            case OBJECT -> object(table.below(index));
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

    private @Nullable List<Object> list(TypeTable table, int index) {
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

    private @Nullable Map<String, Object> map(TypeTable table, int index) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            wrongType("an object");
            return null;
        }
        Map<String, Object> map = new LinkedHashMap<>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            PositionTarget at = target();
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
        problem(info, values, suggestion, target());
    }

    /** The current value, or its name, has a problem at a place. */
    void problem(RuleInfo info, Values values, Optional<String> suggestion, PositionTarget target) {
        Pointer at = pointer();
        report(info, at, at, values, suggestion, target);
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

    void report(
            RuleInfo info,
            Pointer at,
            Pointer faulty,
            Values values,
            Optional<String> suggestion,
            PositionTarget target) {
        problems.accept(new Problem(info, info.severity(), at, faulty, values, suggestion, target));
    }

    /** The place of the current token in the input. */
    PositionTarget target() {
        return target(parser.currentTokenLocation().getByteOffset());
    }

    private PositionTarget target(long place) {
        return PositionTarget.at(toInput.applyAsLong(Math.max(0, place)));
    }

    Pointer pointer() {
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
