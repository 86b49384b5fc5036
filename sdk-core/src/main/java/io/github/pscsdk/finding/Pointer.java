package io.github.pscsdk.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A JSON Pointer (RFC 6901): the way from the root of a document or record to one of its values. Works on objects in
 * memory as well, as members are named alike. Immutable and thread-safe.
 */
public final class Pointer implements Comparable<Pointer> {

    /** The root itself. */
    public static final Pointer ROOT = new Pointer(null, "", 0, 0);

    private static final int NO_INDEX = -1;

    // Most pointers are made for nothing: of a record that is sound, nobody asks where its members are. So one
    // knows no more than the step from the one that it continues.
    private final @Nullable Pointer parent;
    private final String name;
    private final int index;
    private final int depth;
    /** Worked out when they are first asked for. */
    private @Nullable List<String> tokens;

    private Pointer(@Nullable Pointer parent, String name, int index, int depth) {
        this.parent = parent;
        this.name = name;
        this.index = index;
        this.depth = depth;
    }

    /** The pointer of these tokens, unescaped. */
    public static Pointer of(String... tokens) {
        Pointer pointer = ROOT;
        for (String token : tokens) {
            pointer = pointer.then(token);
        }
        return pointer;
    }

    /** The pointer of these tokens, unescaped. */
    public static Pointer of(List<String> tokens) {
        Pointer pointer = ROOT;
        for (String token : tokens) {
            pointer = pointer.then(token);
        }
        return pointer;
    }

    /** Reads a pointer such as {@code /participants/1/role}; empty if it is neither empty nor begins with a slash. */
    public static Optional<Pointer> tryParse(String text) {
        if (text.isEmpty()) {
            return Optional.of(ROOT);
        }
        if (text.charAt(0) != '/') {
            return Optional.empty();
        }
        List<String> tokens = new ArrayList<>();
        int start = 1;
        for (int slash = text.indexOf('/', start); slash >= 0; slash = text.indexOf('/', start)) {
            tokens.add(unescape(text.substring(start, slash)));
            start = slash + 1;
        }
        tokens.add(unescape(text.substring(start)));
        return Optional.of(of(tokens));
    }

    private static String unescape(String token) {
        return token.replace("~1", "/").replace("~0", "~");
    }

    /** This pointer and one token more. */
    public Pointer then(String token) {
        return new Pointer(this, token, NO_INDEX, depth + 1);
    }

    /** This pointer and an index into a list, from 0. */
    public Pointer then(int position) {
        return new Pointer(this, "", position, depth + 1);
    }

    /** This pointer, and from there the other one. */
    public Pointer then(Pointer relative) {
        if (depth == 0) {
            return relative;
        }
        Pointer whole = this;
        for (String token : relative.tokens()) {
            whole = whole.then(token);
        }
        return whole;
    }

    /** The tokens, unescaped. */
    public List<String> tokens() {
        List<String> known = tokens;
        if (known == null) {
            String[] all = new String[depth];
            for (Pointer last = this; last.parent != null; last = last.parent) {
                all[last.depth - 1] = last.index == NO_INDEX ? last.name : Integer.toString(last.index);
            }
            known = List.of(all);
            tokens = known;
        }
        return known;
    }

    /** Whether the other pointer is this one or lies below it. */
    public boolean contains(Pointer other) {
        return other.depth >= depth && other.tokens().subList(0, depth).equals(tokens());
    }

    /** Sorts token by token: indexes by number and before names. */
    @Override
    public int compareTo(Pointer other) {
        int common = Math.min(depth, other.depth);
        for (int i = 0; i < common; i++) {
            int byToken = compareTokens(tokens().get(i), other.tokens().get(i));
            if (byToken != 0) {
                return byToken;
            }
        }
        return Integer.compare(depth, other.depth);
    }

    private static int compareTokens(String one, String other) {
        if (isIndex(one) != isIndex(other)) {
            return isIndex(one) ? -1 : 1;
        }
        if (isIndex(one) && one.length() != other.length()) {
            return Integer.compare(one.length(), other.length());
        }
        return one.compareTo(other);
    }

    /** Whether a token can be an index into a list. */
    public static boolean isIndex(String token) {
        return !token.isEmpty() && token.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pointer that && depth == that.depth && tokens().equals(that.tokens());
    }

    @Override
    public int hashCode() {
        return tokens().hashCode();
    }

    /** The form that {@link #tryParse} reads. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        for (String token : tokens()) {
            out.append('/').append(token.replace("~", "~0").replace("/", "~1"));
        }
        return out.toString();
    }
}
