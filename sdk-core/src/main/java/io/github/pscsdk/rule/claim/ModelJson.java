package io.github.pscsdk.rule.claim;

import io.github.pscsdk.codelist.Code;
import io.github.pscsdk.meta.Cardinality;
import io.github.pscsdk.meta.Member;
import io.github.pscsdk.meta.Shape;
import io.github.pscsdk.model.Figure;
import io.github.pscsdk.model.JsonValue;
import io.github.pscsdk.model.JsonValue.JsonArray;
import io.github.pscsdk.model.JsonValue.JsonBoolean;
import io.github.pscsdk.model.JsonValue.JsonNumber;
import io.github.pscsdk.model.JsonValue.JsonObject;
import io.github.pscsdk.model.JsonValue.JsonString;
import io.github.pscsdk.model.LocalisedText;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns values of the model into the JSON that a claim would use for them, so that both can be compared. */
public final class ModelJson {

    private ModelJson() {}

    /** A value, list or map as a member holds it. */
    public static JsonValue of(ClaimField.Slot slot, Object value) {
        if (slot.cardinality() == Cardinality.LIST) {
            return new JsonArray(
                    ((List<?>) value).stream().map(each -> single(slot, each)).toList());
        }
        if (slot.cardinality() == Cardinality.MAP) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            ((Map<?, ?>) value).forEach((key, each) -> members.put(key.toString(), single(slot, each)));
            return new JsonObject(members);
        }
        return single(slot, value);
    }

    private static JsonValue single(ClaimField.Slot slot, Object value) {
        return switch (slot.kind()) {
            case STRING, ID, COUNTRY, SDG, DATE, TIME -> new JsonString(value.toString());
            case CODE -> new JsonString(((Code) value).code());
            case BOOLEAN -> new JsonBoolean((Boolean) value);
            case INTEGER -> new JsonNumber(value.toString());
            case DECIMAL -> new JsonNumber(((BigDecimal) value).toPlainString());
            case FIGURE -> figure((Figure) value);
            case TEXT -> text((LocalisedText) value);
            case JSON -> (JsonValue) value;
            case OBJECT -> object(slot.type(), value);
        };
    }

    private static JsonValue figure(Figure figure) {
        return figure.number().isPresent() ? new JsonNumber(figure.toString()) : new JsonString(figure.toString());
    }

    private static JsonValue text(LocalisedText text) {
        Map<String, JsonValue> languages = new LinkedHashMap<>();
        text.asMap().forEach((tag, words) -> languages.put(tag, new JsonString(words)));
        return new JsonObject(languages);
    }

    private static JsonValue object(Class<?> type, Object object) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (Member member : Shape.of(type).members()) {
            Object value = member.get(object);
            if (value != null) {
                members.put(member.name(), of(ClaimField.Slot.of(type, member), value));
            }
        }
        return new JsonObject(members);
    }
}
