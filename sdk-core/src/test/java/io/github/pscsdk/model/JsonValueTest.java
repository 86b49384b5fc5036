package io.github.pscsdk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.pscsdk.model.JsonValue.JsonArray;
import io.github.pscsdk.model.JsonValue.JsonBoolean;
import io.github.pscsdk.model.JsonValue.JsonNull;
import io.github.pscsdk.model.JsonValue.JsonNumber;
import io.github.pscsdk.model.JsonValue.JsonObject;
import io.github.pscsdk.model.JsonValue.JsonString;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonValueTest {

    private static final JsonValue ONE = new JsonNumber("1");
    private static final JsonValue TWO = new JsonNumber("2");

    private static JsonObject object(String first, JsonValue firstValue, String second, JsonValue secondValue) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put(first, firstValue);
        members.put(second, secondValue);
        return new JsonObject(members);
    }

    @Test
    void numbersAreEqualIfTheyAreSpeltAlike() {
        assertThat(new JsonNumber("1.0")).isEqualTo(new JsonNumber("1.0")).hasSameHashCodeAs(new JsonNumber("1.0"));
        assertThat(new JsonNumber("1.0")).isNotEqualTo(new JsonNumber("1.00")).isNotEqualTo(new JsonNumber("1"));
        assertThat(new JsonNumber("1e2")).isNotEqualTo(new JsonNumber("100"));
        assertThat(new JsonNumber("1")).isNotEqualTo(new JsonString("1"));
    }

    @Test
    void objectsAreEqualIfTheSameMembersComeInTheSameOrder() {
        assertThat(object("a", ONE, "b", TWO))
                .isEqualTo(object("a", ONE, "b", TWO))
                .hasSameHashCodeAs(object("a", ONE, "b", TWO))
                .isNotEqualTo(object("b", TWO, "a", ONE))
                .isNotEqualTo(object("a", TWO, "b", ONE))
                .isNotEqualTo(new JsonObject(Map.of("a", ONE)));
        assertThat(new JsonArray(List.of(object("a", ONE, "b", TWO))))
                .isNotEqualTo(new JsonArray(List.of(object("b", TWO, "a", ONE))));
    }

    @Test
    void membersKeepTheirOrder() {
        assertThat(object("b", TWO, "a", ONE).members().keySet()).containsExactly("b", "a");
    }

    @Test
    void otherValuesAreEqualByContent() {
        assertThat(new JsonArray(List.of(ONE, TWO)))
                .isEqualTo(new JsonArray(List.of(ONE, TWO)))
                .isNotEqualTo(new JsonArray(List.of(TWO, ONE)));
        assertThat(new JsonBoolean(true)).isEqualTo(new JsonBoolean(true)).isNotEqualTo(new JsonBoolean(false));
        assertThat(new JsonNull()).isEqualTo(new JsonNull()).isNotEqualTo(new JsonString("null"));
    }

    @Test
    void valuesCannotBeChangedAfterwards() {
        Map<String, JsonValue> members = new LinkedHashMap<>(Map.of("a", ONE));
        List<JsonValue> elements = new ArrayList<>(List.of(ONE));
        JsonObject object = new JsonObject(members);
        JsonArray array = new JsonArray(elements);
        members.put("b", TWO);
        elements.add(TWO);

        assertThat(object.members()).containsOnlyKeys("a");
        assertThat(array.elements()).containsExactly(ONE);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> object.members().put("b", TWO));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> array.elements().add(TWO));
    }

    @Test
    void valuesArePrintedAsJsonOnOneLine() {
        JsonObject object = object(
                "list",
                new JsonArray(List.of(new JsonNumber("1e2"), new JsonBoolean(false), new JsonNull())),
                "quote \" \\",
                new JsonString("line\nfeed\t\u0001 é 😀"));

        assertThat(object)
                .hasToString("{\"list\": [1e2, false, null], "
                        + "\"quote \\\" \\\\\": \"line\\u000afeed\\u0009\\u0001 é 😀\"}");
        assertThat(new JsonObject(Map.of())).hasToString("{}");
        assertThat(new JsonArray(List.of())).hasToString("[]");
        assertThat(new JsonString("")).hasToString("\"\"");
        assertThat(new JsonArray(List.of(new JsonArray(List.of()), new JsonObject(Map.of()))))
                .hasToString("[[], {}]");
    }
}
