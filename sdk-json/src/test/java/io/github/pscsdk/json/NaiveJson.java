package io.github.pscsdk.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A second opinion on where things stand in a text: a plain recursive walk over the code points of sound JSON, with
 * nothing in common with the parser that the library uses. Of a member that is there twice, the first counts.
 */
final class NaiveJson {

    /** A place in a text: line and column from 1, columns in code points; the indexes are those of {@link String}. */
    record Spot(long line, long column, int start, int end) {
        @Override
        public String toString() {
            return line + ":" + column;
        }
    }

    private final String text;
    private final Map<String, Spot> values = new LinkedHashMap<>();
    private final Map<String, Spot> names = new LinkedHashMap<>();
    private int at;
    private long line = 1;
    private long column = 1;

    private NaiveJson(String text) {
        this.text = text;
    }

    /** Walks over one value; what follows it is not looked at. */
    static NaiveJson of(String text) {
        NaiveJson walk = new NaiveJson(text);
        walk.value("");
        return walk;
    }

    /** Where the value starts that a JSON Pointer leads to. */
    Optional<Spot> value(CharSequence pointer) {
        return Optional.ofNullable(values.get(pointer.toString()));
    }

    /** Where the name starts of the member that a JSON Pointer leads to. */
    Optional<Spot> name(CharSequence pointer) {
        return Optional.ofNullable(names.get(pointer.toString()));
    }

    /** All values by their pointers, in the order of the text. */
    Map<String, Spot> values() {
        return values;
    }

    /** The members of the object at a pointer as they are written, by their names as they are written. */
    Map<String, String> members(String pointer) {
        Map<String, String> members = new LinkedHashMap<>();
        names.forEach((path, name) -> {
            int slash = path.lastIndexOf('/');
            if (path.substring(0, slash).equals(pointer)) {
                Spot value = values.getOrDefault(path, name);
                members.put(text.substring(name.start(), name.end()), text.substring(value.start(), value.end()));
            }
        });
        return members;
    }

    private void value(String pointer) {
        space();
        long startLine = line;
        long startColumn = column;
        int start = at;
        values.putIfAbsent(pointer, new Spot(startLine, startColumn, start, start));
        switch (text.charAt(at)) {
            case '{' -> object(pointer);
            case '[' -> array(pointer);
            case '"' -> string();
            default -> literal();
        }
        if (values.getOrDefault(pointer, new Spot(0, 0, 0, 0)).start() == start) {
            values.put(pointer, new Spot(startLine, startColumn, start, at));
        }
    }

    private void object(String pointer) {
        step();
        space();
        while (text.charAt(at) != '}') {
            long startLine = line;
            long startColumn = column;
            int start = at;
            String member = pointer + "/" + string().replace("~", "~0").replace("/", "~1");
            names.putIfAbsent(member, new Spot(startLine, startColumn, start, at));
            space();
            step();
            value(member);
            space();
            if (text.charAt(at) == ',') {
                step();
                space();
            }
        }
        step();
    }

    private void array(String pointer) {
        step();
        space();
        for (int i = 0; text.charAt(at) != ']'; i++) {
            value(pointer + "/" + i);
            space();
            if (text.charAt(at) == ',') {
                step();
            }
        }
        step();
    }

    private String string() {
        StringBuilder out = new StringBuilder();
        step();
        while (text.charAt(at) != '"') {
            int c = step();
            if (c != '\\') {
                out.appendCodePoint(c);
                continue;
            }
            int escape = step();
            switch (escape) {
                case 'n' -> out.append('\n');
                case 'r' -> out.append('\r');
                case 't' -> out.append('\t');
                case 'b' -> out.append('\b');
                case 'f' -> out.append('\f');
                case 'u' -> {
                    out.append((char) Integer.parseInt(text.substring(at, at + 4), 16));
                    for (int i = 0; i < 4; i++) {
                        step();
                    }
                }
                default -> out.appendCodePoint(escape);
            }
        }
        step();
        return out.toString();
    }

    private void literal() {
        while (at < text.length() && ",]} \t\r\n".indexOf(text.charAt(at)) < 0) {
            step();
        }
    }

    private void space() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            step();
        }
    }

    private int step() {
        int c = text.codePointAt(at);
        at += Character.charCount(c);
        boolean crlf = c == '\r' && at < text.length() && text.charAt(at) == '\n';
        if (c == '\n' || (c == '\r' && !crlf)) {
            line++;
            column = 1;
        } else {
            column++;
        }
        return c;
    }
}
