package io.github.pscsdk.rule;

import io.github.pscsdk.model.Claim;
import io.github.pscsdk.model.JsonValue;
import io.github.pscsdk.model.JsonValue.JsonArray;
import io.github.pscsdk.model.JsonValue.JsonBoolean;
import io.github.pscsdk.model.JsonValue.JsonNumber;
import io.github.pscsdk.model.JsonValue.JsonObject;
import io.github.pscsdk.model.JsonValue.JsonString;
import io.github.pscsdk.model.RecordId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Short ways to claims and their values. */
public final class GivenClaim {

    private GivenClaim() {}

    /** A claim of the source {@code press} with a text, number, truth value or JSON. */
    public static Claim claim(String field, Object value) {
        return claim(field, value, "press");
    }

    /** A claim of a source with a text, number, truth value or JSON. */
    public static Claim claim(String field, Object value, String source) {
        return Claim.builder()
                .field(field)
                .value(json(value))
                .source(RecordId.of(source))
                .build();
    }

    /** An object of names and values by turns. */
    public static JsonObject object(Object... members) {
        Map<String, JsonValue> object = new LinkedHashMap<>();
        for (int i = 0; i < members.length; i += 2) {
            object.put((String) members[i], json(members[i + 1]));
        }
        return new JsonObject(object);
    }

    /** An array. */
    public static JsonArray array(Object... elements) {
        return new JsonArray(Stream.of(elements).map(GivenClaim::json).toList());
    }

    private static JsonValue json(Object value) {
        if (value instanceof JsonValue json) {
            return json;
        }
        if (value instanceof Number number) {
            return new JsonNumber(number.toString());
        }
        return value instanceof Boolean truth ? new JsonBoolean(truth) : new JsonString((String) value);
    }
}
