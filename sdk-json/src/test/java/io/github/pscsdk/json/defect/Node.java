package io.github.pscsdk.json.defect;

import io.github.pscsdk.finding.Pointer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value of a JSON document that can be changed, and can hold what no writer of JSON would write: a member twice, a
 * number or text in any spelling.
 */
abstract sealed class Node {

    /** How a document is laid out in a file. */
    enum Layout {
        INDENTED("\n", "  "),
        INDENTED_CRLF("\r\n", "\t"),
        MINIFIED("", "");

        private final String lineEnd;
        private final String indent;

        Layout(String lineEnd, String indent) {
            this.lineEnd = lineEnd;
            this.indent = indent;
        }
    }

    /** An object; what was added again follows its members. */
    static final class Obj extends Node {
        final Map<String, Node> members = new LinkedHashMap<>();
        final List<Map.Entry<String, Node>> again = new ArrayList<>();

        /** Sets a member, unless the value is null. */
        Obj with(String name, Object value) {
            if (value != null) {
                members.put(name, of(value));
            }
            return this;
        }

        @Override
        Obj copy() {
            Obj copy = new Obj();
            members.forEach((name, value) -> copy.members.put(name, value.copy()));
            again.forEach(each ->
                    copy.again.add(Map.entry(each.getKey(), each.getValue().copy())));
            return copy;
        }

        @Override
        void write(StringBuilder out, Layout layout, int depth) {
            List<Map.Entry<String, Node>> all = new ArrayList<>(members.entrySet());
            all.addAll(again);
            String separator = "{";
            for (Map.Entry<String, Node> each : all) {
                newLine(out.append(separator), layout, depth + 1);
                out.append(quote(each.getKey())).append(layout == Layout.MINIFIED ? ":" : ": ");
                each.getValue().write(out, layout, depth + 1);
                separator = ",";
            }
            end(out, layout, depth, all.isEmpty(), "{", "}");
        }

        @Override
        Optional<Node> child(String token) {
            return Optional.ofNullable(members.get(token));
        }
    }

    /** A list. */
    static final class Arr extends Node {
        final List<Node> elements = new ArrayList<>();

        @Override
        Arr copy() {
            Arr copy = new Arr();
            elements.forEach(element -> copy.elements.add(element.copy()));
            return copy;
        }

        @Override
        void write(StringBuilder out, Layout layout, int depth) {
            String separator = "[";
            for (Node element : elements) {
                newLine(out.append(separator), layout, depth + 1);
                element.write(out, layout, depth + 1);
                separator = ",";
            }
            end(out, layout, depth, elements.isEmpty(), "[", "]");
        }

        @Override
        Optional<Node> child(String token) {
            int index = Pointer.isIndex(token) ? Integer.parseInt(token) : -1;
            return index >= 0 && index < elements.size() ? Optional.of(elements.get(index)) : Optional.empty();
        }
    }

    /** A text, number, true, false or null, as it is spelt in the file. */
    static final class Lit extends Node {
        final String spelling;

        private Lit(String spelling) {
            this.spelling = spelling;
        }

        @Override
        Lit copy() {
            return this;
        }

        @Override
        void write(StringBuilder out, Layout layout, int depth) {
            out.append(spelling);
        }

        @Override
        Optional<Node> child(String token) {
            return Optional.empty();
        }
    }

    static Obj object() {
        return new Obj();
    }

    static Arr list(Object... elements) {
        return (Arr) of(List.of(elements));
    }

    /** Any value in this spelling. */
    static Lit spelt(String json) {
        return new Lit(json);
    }

    /** A node, list, text, number, true or false as a node. */
    static Node of(Object value) {
        if (value instanceof Node node) {
            return node;
        }
        if (value instanceof List<?> list) {
            Arr array = new Arr();
            list.forEach(element -> array.elements.add(of(element)));
            return array;
        }
        return new Lit(value instanceof String text ? quote(text) : value.toString());
    }

    static String quote(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    abstract Node copy();

    abstract Optional<Node> child(String token);

    abstract void write(StringBuilder out, Layout layout, int depth);

    String write(Layout layout) {
        StringBuilder out = new StringBuilder();
        write(out, layout, 0);
        return out.append(layout.lineEnd).toString();
    }

    private static void newLine(StringBuilder out, Layout layout, int depth) {
        out.append(layout.lineEnd).append(layout.indent.repeat(depth));
    }

    private static void end(
            StringBuilder out, Layout layout, int depth, boolean empty, String opening, String closing) {
        if (empty) {
            out.append(opening);
        } else {
            newLine(out, layout, depth);
        }
        out.append(closing);
    }

    /** What a pointer leads to. */
    Optional<Node> find(Pointer pointer) {
        Optional<Node> node = Optional.of(this);
        for (String token : pointer.tokens()) {
            node = node.flatMap(each -> each.child(token));
        }
        return node;
    }

    /** What a pointer leads to; it must be there. */
    Node at(Pointer pointer) {
        return find(pointer).orElseThrow(() -> new AssertionError("not in the document: " + pointer));
    }

    /** The value of a text; empty for what is no text, or needs escapes. */
    Optional<String> text() {
        return this instanceof Lit literal && literal.spelling.startsWith("\"") && literal.spelling.indexOf('\\') < 0
                ? Optional.of(literal.spelling.substring(1, literal.spelling.length() - 1))
                : Optional.empty();
    }

    /** The text of a member; empty if it is not there. */
    Optional<String> text(String member) {
        return child(member).flatMap(Node::text);
    }

    /** The elements of the list that a member is; none if it is not there. */
    List<Node> elements(String member) {
        return child(member).map(list -> ((Arr) list).elements).orElseGet(List::of);
    }
}
