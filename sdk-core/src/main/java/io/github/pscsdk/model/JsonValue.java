package io.github.pscsdk.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Any JSON value, for what the model cannot know: unknown members and the values of claims. Keeps numbers as they were
 * spelt and members in their order, so that writing it again changes nothing. Immutable and thread-safe.
 */
public sealed interface JsonValue {

    /** An object; members in order, names are unique. */
    record JsonObject(Map<String, JsonValue> members) implements JsonValue {
        /** Copies the members. */
        public JsonObject {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        /** Equal if the same members come in the same order, as writing them does. */
        @Override
        public boolean equals(Object other) {
            return other instanceof JsonObject that
                    && members.equals(that.members)
                    && List.copyOf(members.keySet()).equals(List.copyOf(that.members.keySet()));
        }

        @Override
        public int hashCode() {
            return members.hashCode();
        }

        @Override
        public String toString() {
            return JsonText.print(this);
        }
    }

    /** An array. */
    record JsonArray(List<JsonValue> elements) implements JsonValue {
        /** Copies the elements. */
        public JsonArray {
            elements = List.copyOf(elements);
        }

        @Override
        public String toString() {
            return JsonText.print(this);
        }
    }

    /** A text. */
    record JsonString(String value) implements JsonValue {
        @Override
        public String toString() {
            return JsonText.print(this);
        }
    }

    /** A number, as it was spelt; equal only if spelt alike. */
    record JsonNumber(String literal) implements JsonValue {
        @Override
        public String toString() {
            return literal;
        }
    }

    /** True or false. */
    record JsonBoolean(boolean value) implements JsonValue {
        @Override
        public String toString() {
            return Boolean.toString(value);
        }
    }

    /** Null. */
    record JsonNull() implements JsonValue {
        @Override
        public String toString() {
            return "null";
        }
    }
}
