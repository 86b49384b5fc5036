package io.github.pscsdk.json.codec;

import io.github.pscsdk.codelist.Code;
import io.github.pscsdk.codelist.CodeSuggestions;
import io.github.pscsdk.engine.problem.PositionTarget;
import io.github.pscsdk.finding.ReaderCodes;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.meta.ValueKind;
import io.github.pscsdk.model.Country;
import io.github.pscsdk.model.EventTime;
import io.github.pscsdk.model.Figure;
import io.github.pscsdk.model.JsonValue;
import io.github.pscsdk.model.LocalisedText;
import io.github.pscsdk.model.PartialDate;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.SdgRef;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads the values that are no objects of the model. What cannot be read is reported, and is null. */
final class ScalarDecoder {

    private final JsonParser parser;
    private final Decoder decoder;
    private final int maxNumberLength;
    private final LocalisedText.Builder texts = LocalisedText.builder();

    ScalarDecoder(JsonParser parser, Decoder decoder, int maxNumberLength) {
        this.maxNumberLength = maxNumberLength;
        this.parser = parser;
        this.decoder = decoder;
    }

    /** A value of a kind that is neither code nor object. */
    @Nullable
    Object value(ValueKind kind, int maxDigits) {
        return switch (kind) {
            case STRING -> string(kind);
            case ID -> parsed(kind, text -> Optional.of(RecordId.of(text)));
            case COUNTRY -> parsed(kind, text -> Optional.of(Country.of(text)));
            case SDG -> parsed(kind, text -> Optional.of(SdgRef.of(text)));
            case DATE -> parsed(kind, PartialDate::tryParse);
            case TIME -> parsed(kind, EventTime::tryParse);
            case BOOLEAN -> bool();
            case INTEGER -> integer();
            case DECIMAL -> isNumber() ? number(maxDigits) : wrongType(kind);
            case TEXT -> text();
            case FIGURE -> figure();
            case JSON -> json();
            case CODE, OBJECT -> throw new IllegalArgumentException("not without its type: " + kind);
        };
    }

    private @Nullable Object wrongType(ValueKind kind) {
        decoder.wrongType(TypeTable.expected(kind));
        return null;
    }

    private @Nullable Object parsed(ValueKind kind, Function<String, Optional<?>> parse) {
        String text = string(kind);
        if (text == null) {
            return null;
        }
        Object value = parse.apply(text).orElse(null);
        if (value == null && defect(text).isEmpty()) {
            invalid(ReaderCodes.INVALID_DATE, text, TypeTable.expected(kind).substring(2));
        }
        return value;
    }

    private @Nullable String string(ValueKind kind) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            wrongType(kind);
            return null;
        }
        return checked(parser.getString());
    }

    /** Text that other programs could not read is reported; it is read all the same. */
    private String checked(String text) {
        if (decoder.hasEscapes() && defect(text).isPresent()) {
            checkName(text, decoder.target());
        }
        return text;
    }

    /** Reports a text at a place, such as the name of the current value, that other programs could not read. */
    void checkName(String text, PositionTarget place) {
        defect(text)
                .ifPresent(found -> decoder.problem(
                        ReaderCodes.INVALID_UNICODE, Values.of("found", found), Optional.empty(), place));
    }

    private static Optional<String> defect(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return Optional.of("a NUL character");
            }
            if (Character.isSurrogate(c)) {
                boolean pair = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
                if (!pair) {
                    return Optional.of(Decoder.HALF_A_PAIR);
                }
                i++;
            }
        }
        return Optional.empty();
    }

    private @Nullable LocalisedText text() {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            wrongType(ValueKind.TEXT);
            return null;
        }
        texts.clear();
        for (String tag = parser.nextName(); tag != null; tag = parser.nextName()) {
            parser.nextToken();
            if (texts.has(tag)) {
                decoder.duplicate(tag);
            } else if (parser.currentToken() == JsonToken.VALUE_STRING) {
                texts.put(tag, checked(parser.getString()));
            } else if (parser.currentToken() != JsonToken.VALUE_NULL) {
                decoder.wrongType("a text");
            }
        }
        return texts.build();
    }

    private void invalid(RuleInfo info, String found, String expected) {
        decoder.problem(info, Values.of("found", found).and("expected", expected), Optional.empty());
    }

    /** A constant of a code list. */
    @Nullable
    Object code(CodeTable codes) {
        String text = string(ValueKind.CODE);
        if (text == null) {
            return null;
        }
        Code code = codes.find(text);
        if (code == null && defect(text).isEmpty()) {
            decoder.problem(
                    ReaderCodes.UNKNOWN_CODE,
                    Values.of("found", text).and("list", codes.list().getSimpleName()),
                    CodeSuggestions.nearest(text, codes.list()));
        }
        return code;
    }

    private @Nullable Object bool() {
        if (parser.currentToken() == JsonToken.VALUE_TRUE || parser.currentToken() == JsonToken.VALUE_FALSE) {
            return parser.currentToken() == JsonToken.VALUE_TRUE;
        }
        return wrongType(ValueKind.BOOLEAN);
    }

    private boolean isNumber() {
        return parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                || parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT;
    }

    private @Nullable Object integer() {
        if (!isNumber()) {
            return wrongType(ValueKind.INTEGER);
        }
        String literal = parser.getString();
        int few = NumberText.fewDigits(literal);
        if (few >= 0 && literal.length() <= maxNumberLength) {
            return few;
        }
        if (isTooLong(literal)) {
            return null;
        }
        boolean digits = NumberText.isPlain(literal) && literal.indexOf('.') < 0 && !literal.equals("-0");
        try {
            if (digits) {
                return Integer.valueOf(literal);
            }
        } catch (NumberFormatException e) {
            // Reported below: too large.
        }
        String expected = digits ? "whole number of the range of 32 bits" : "whole number in plain digits";
        invalid(ReaderCodes.INVALID_NUMBER, shorten(literal), expected);
        return null;
    }

    private @Nullable BigDecimal number(int maxDigits) {
        BigDecimal few = NumberText.fewDigits(parser.getString(), Math.min(maxDigits, maxNumberLength));
        if (few != null) {
            return few;
        }
        String literal = plainLiteral();
        if (isTooLong(literal)) {
            return null;
        }
        if (!NumberText.isPlain(literal)) {
            invalid(ReaderCodes.INVALID_NUMBER, shorten(literal), "number in plain digits");
            return null;
        }
        BigDecimal number = new BigDecimal(literal);
        if (number.signum() == 0 && literal.charAt(0) == '-') {
            // It could not be written again as it was.
            invalid(ReaderCodes.INVALID_NUMBER, literal, "number: zero has no sign");
            return null;
        }
        if (number.precision() > maxDigits) {
            invalid(ReaderCodes.INVALID_NUMBER, literal, "number of at most " + maxDigits + " digits");
            return null;
        }
        return number;
    }

    /** The number as it was spelt, or in plain notation if it was none of a text but of a tree or object in memory. */
    private String plainLiteral() {
        String literal = parser.getString();
        boolean spelt = parser.getNumberTypeFP() == JsonParser.NumberTypeFP.UNKNOWN;
        boolean plain = spelt || NumberText.isPlain(literal) || !NumberText.isJson(literal) || isOverLimit(literal);
        return plain ? literal : new BigDecimal(literal).toPlainString();
    }

    /** Numbers that take long to calculate with, or could not be written out. */
    private boolean isTooLong(String literal) {
        boolean tooLong = isOverLimit(literal);
        if (tooLong) {
            Values values = Values.of("limit", "number").and("maximum", maxNumberLength);
            decoder.problem(ReaderCodes.LIMIT_EXCEEDED, values, Optional.empty());
        }
        return tooLong;
    }

    private boolean isOverLimit(String literal) {
        int exponent = exponent(literal);
        return digits(literal) > maxNumberLength || (exponent >= 0 && isTooLarge(literal.substring(exponent + 1)));
    }

    private static long digits(String literal) {
        long digits = 0;
        for (int i = 0; i < literal.length(); i++) {
            digits += Character.isDigit(literal.charAt(i)) ? 1 : 0;
        }
        return digits;
    }

    private static int exponent(String literal) {
        return Math.max(literal.indexOf('e'), literal.indexOf('E'));
    }

    private boolean isTooLarge(String exponent) {
        String digits = exponent.replaceFirst("^[+-]?0*", "");
        return digits.length() > 9 || (!digits.isEmpty() && Integer.parseInt(digits) > maxNumberLength);
    }

    private static String shorten(String literal) {
        return literal.length() > 40 ? literal.substring(0, 40) + "..." : literal;
    }

    private @Nullable Object figure() {
        if (isNumber()) {
            BigDecimal number = number(Integer.MAX_VALUE);
            return number == null ? null : Figure.of(number);
        }
        String text = string(ValueKind.FIGURE);
        return text == null ? null : Figure.of(text);
    }

    /** Any value, as it is; members that an object has twice are reported. */
    JsonValue json() {
        return switch (parser.currentToken()) {
            case START_OBJECT -> jsonObject();
            case START_ARRAY -> jsonArray();
            case VALUE_STRING -> new JsonValue.JsonString(checked(parser.getString()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> jsonNumber();
            case VALUE_TRUE -> new JsonValue.JsonBoolean(true);
            case VALUE_FALSE -> new JsonValue.JsonBoolean(false);
            case VALUE_NULL -> new JsonValue.JsonNull();
            default -> {
                // An object in memory that is nothing in JSON, such as an array of bytes.
                decoder.wrongType(TypeTable.expected(ValueKind.JSON));
                yield new JsonValue.JsonNull();
            }
        };
    }

    private JsonValue jsonNumber() {
        String literal = parser.getString();
        if (isTooLong(literal)) {
            return new JsonValue.JsonNull();
        }
        if (!NumberText.isJson(literal)) {
            invalid(ReaderCodes.INVALID_NUMBER, shorten(literal), "number");
            return new JsonValue.JsonNull();
        }
        return new JsonValue.JsonNumber(literal);
    }

    private JsonValue jsonObject() {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            PositionTarget at = decoder.target();
            parser.nextToken();
            if (members.containsKey(name)) {
                decoder.duplicate(name);
            } else {
                checkName(name, at);
                members.put(name, json());
            }
        }
        return new JsonValue.JsonObject(members);
    }

    private JsonValue jsonArray() {
        List<JsonValue> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(json());
        }
        return new JsonValue.JsonArray(elements);
    }
}
