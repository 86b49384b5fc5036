package io.github.pscsdk.json.codec;

import io.github.pscsdk.codelist.Code;
import io.github.pscsdk.meta.Cardinality;
import io.github.pscsdk.meta.Member;
import io.github.pscsdk.meta.ValueKind;
import io.github.pscsdk.model.Figure;
import io.github.pscsdk.model.JsonValue;
import io.github.pscsdk.model.LocalisedText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.databind.util.TokenBuffer;

/** Writes objects of the model as JSON tokens, members in the order of the model, unknown ones after them. */
public final class Encoder {

    private Encoder() {}

    /** Writes an object of a model type. */
    public static void object(JsonGenerator out, Class<?> type, Object object) {
        out.writeStartObject();
        members(out, type, object);
        out.writeEndObject();
    }

    /** Writes the members of an object that has been begun. */
    public static void members(JsonGenerator out, Class<?> type, Object object) {
        TypeTable table = TypeTable.of(type);
        for (Member member : table.members) {
            Object value = member.get(object);
            if (value != null) {
                out.writeName(member.name());
                value(out, member, value);
            }
        }
        table.shape.extensions(object).forEach((name, value) -> {
            if (table.names.matchName(name) >= 0) {
                throw new IllegalArgumentException("an extension has the name of a member of the model: " + name);
            }
            out.writeName(name);
            json(out, value);
        });
    }

    private static void value(JsonGenerator out, Member member, Object value) {
        if (member.cardinality() == Cardinality.LIST) {
            out.writeStartArray();
            ((List<?>) value).forEach(element -> single(out, member, element));
            out.writeEndArray();
        } else if (member.cardinality() == Cardinality.MAP) {
            out.writeStartObject();
            ((Map<?, ?>) value).forEach((name, element) -> {
                out.writeName((String) name);
                single(out, member, element);
            });
            out.writeEndObject();
        } else {
            single(out, member, value);
        }
    }

    private static void single(JsonGenerator out, Member member, Object value) {
        value(out, member.kind(), member.type(), value);
    }

    /** Writes a value of any kind that members of the model can have. */
    public static void value(JsonGenerator out, ValueKind kind, Class<?> type, Object value) {
        switch (kind) {
            case STRING, DATE, TIME, ID, COUNTRY, SDG -> out.writeString(value.toString());
            case CODE -> out.writeString(((Code) value).code());
            case BOOLEAN -> out.writeBoolean((Boolean) value);
            case INTEGER -> out.writeNumber((Integer) value);
            case DECIMAL -> number(out, (BigDecimal) value);
            case TEXT -> text(out, (LocalisedText) value);
            case FIGURE -> figure(out, (Figure) value);
            case JSON -> json(out, (JsonValue) value);
            case OBJECT -> object(out, type, value);
        }
    }

    /** In plain notation, whatever the generator's own idea of it. */
    private static void number(JsonGenerator out, BigDecimal number) {
        if (spells(out)) {
            out.writeNumber(number.toPlainString());
        } else {
            out.writeNumber(number);
        }
    }

    /** Whether numbers are kept as they are spelt there; in trees and binary formats they are not. */
    private static boolean spells(JsonGenerator out) {
        return out instanceof TokenBuffer
                || out.streamWriteCapabilities().isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS);
    }

    private static void text(JsonGenerator out, LocalisedText text) {
        out.writeStartObject();
        text.asMap().forEach(out::writeStringProperty);
        out.writeEndObject();
    }

    private static void figure(JsonGenerator out, Figure figure) {
        figure.number().ifPresentOrElse(number -> number(out, number), () -> out.writeString(figure.toString()));
    }

    /** Writes any value as it was read. */
    public static void json(JsonGenerator out, JsonValue value) {
        if (value instanceof JsonValue.JsonObject object) {
            out.writeStartObject();
            object.members().forEach((name, member) -> {
                out.writeName(name);
                json(out, member);
            });
            out.writeEndObject();
        } else if (value instanceof JsonValue.JsonArray array) {
            out.writeStartArray();
            array.elements().forEach(element -> json(out, element));
            out.writeEndArray();
        } else if (value instanceof JsonValue.JsonString text) {
            out.writeString(text.value());
        } else if (value instanceof JsonValue.JsonNumber number) {
            if (!NumberText.isJson(number.literal())) {
                throw new IllegalArgumentException("not a number of JSON: " + number.literal());
            }
            if (spells(out)) {
                out.writeNumber(number.literal());
            } else {
                out.writeNumber(new BigDecimal(number.literal()));
            }
        } else if (value instanceof JsonValue.JsonBoolean bool) {
            out.writeBoolean(bool.value());
        } else {
            out.writeNull();
        }
    }
}
