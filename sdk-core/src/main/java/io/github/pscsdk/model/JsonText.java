package io.github.pscsdk.model;

import java.util.Map;

/** Prints a {@link JsonValue} on one line, for messages; files are written by the module that knows JSON. */
final class JsonText {

    private JsonText() {}

    static String print(JsonValue value) {
        StringBuilder out = new StringBuilder();
        append(out, value);
        return out.toString();
    }

    private static void append(StringBuilder out, JsonValue value) {
        if (value instanceof JsonValue.JsonObject object) {
            String separator = "{";
            for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
                out.append(separator);
                quote(out, member.getKey());
                append(out.append(": "), member.getValue());
                separator = ", ";
            }
            out.append(object.members().isEmpty() ? "{}" : "}");
        } else if (value instanceof JsonValue.JsonArray array) {
            String separator = "[";
            for (JsonValue element : array.elements()) {
                append(out.append(separator), element);
                separator = ", ";
            }
            out.append(array.elements().isEmpty() ? "[]" : "]");
        } else if (value instanceof JsonValue.JsonString text) {
            quote(out, text.value());
        } else {
            out.append(value);
        }
    }

    private static void quote(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
