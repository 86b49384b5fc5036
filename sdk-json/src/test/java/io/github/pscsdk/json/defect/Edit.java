package io.github.pscsdk.json.defect;

import io.github.pscsdk.finding.Pointer;

/**
 * A change of a document. Edits whose places do not meet can be made in any order, as none of them moves what others
 * point to: elements are only added at the end of a list, and never removed.
 *
 * @param kind what is done
 * @param at the place that is changed
 * @param value what is put there
 */
record Edit(Kind kind, Pointer at, Node value) {

    /** What can be done to a place. */
    enum Kind {
        /** The value is put there, whether or not there was one. */
        PUT,
        /** The member is removed. */
        REMOVE,
        /** The member is written a second time. */
        REPEAT,
        /** The member is given another name. */
        RENAME
    }

    static Edit put(Pointer at, Object value) {
        return new Edit(Kind.PUT, at, Node.of(value));
    }

    static Edit remove(Pointer at) {
        return new Edit(Kind.REMOVE, at, Node.object());
    }

    static Edit repeat(Pointer at, Node value) {
        return new Edit(Kind.REPEAT, at, value);
    }

    static Edit rename(Pointer at, String name) {
        return new Edit(Kind.RENAME, at, Node.of(name));
    }

    void apply(Node root) {
        int last = at.tokens().size() - 1;
        String token = at.tokens().get(last);
        Node parent = root.at(Pointer.of(at.tokens().subList(0, last)));
        if (parent instanceof Node.Arr list) {
            int index = Integer.parseInt(token);
            if (kind == Kind.PUT && index == list.elements.size()) {
                list.elements.add(value.copy());
            } else if (kind == Kind.PUT) {
                list.elements.set(index, value.copy());
            } else {
                throw new AssertionError("elements keep their places: " + this);
            }
        } else if (parent instanceof Node.Obj object) {
            switch (kind) {
                case PUT -> object.members.put(token, value.copy());
                case REMOVE -> object.members.remove(token);
                case REPEAT -> object.again.add(java.util.Map.entry(token, value.copy()));
                case RENAME -> {
                    Node moved = object.members.remove(token);
                    object.members.put(value.text().orElseThrow(), moved);
                }
            }
        } else {
            throw new AssertionError("nothing can be put there: " + this);
        }
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(kind.name().toLowerCase(java.util.Locale.ROOT) + " " + at);
        if (kind != Kind.REMOVE) {
            String json = value.write(Node.Layout.MINIFIED);
            out.append(" ").append(json.length() > 120 ? json.substring(0, 120) + "..." : json);
        }
        return out.toString();
    }
}
