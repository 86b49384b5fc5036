package io.github.pscsdk.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A JSON Pointer (RFC 6901): the way from the root of a document or record to one of its values. Works on objects in
 * memory as well, as members are named alike. Immutable and thread-safe.
 */
public final class Pointer implements Comparable<Pointer> {

    /** The root itself. */
    public static final Pointer ROOT = new Pointer(List.of());

    private final List<String> tokens;

    private Pointer(List<String> tokens) {
        this.tokens = tokens;
    }

    /** The pointer of these tokens, unescaped. */
    public static Pointer of(String... tokens) {
        return new Pointer(List.of(tokens));
    }

    /** The pointer of these tokens, unescaped. */
    public static Pointer of(List<String> tokens) {
        return new Pointer(List.copyOf(tokens));
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
        List<String> more = new ArrayList<>(tokens.size() + 1);
        more.addAll(tokens);
        more.add(token);
        return of(more);
    }

    /** This pointer and an index into a list, from 0. */
    public Pointer then(int index) {
        return then(Integer.toString(index));
    }

    /** This pointer, and from there the other one. */
    public Pointer then(Pointer relative) {
        List<String> more = new ArrayList<>(tokens.size() + relative.tokens.size());
        more.addAll(tokens);
        more.addAll(relative.tokens);
        return of(more);
    }

    /** The tokens, unescaped. */
    public List<String> tokens() {
        return tokens;
    }

    /** Whether the other pointer is this one or lies below it. */
    public boolean contains(Pointer other) {
        return other.tokens.size() >= tokens.size()
                && other.tokens.subList(0, tokens.size()).equals(tokens);
    }

    /** Sorts token by token: indexes by number and before names. */
    @Override
    public int compareTo(Pointer other) {
        int common = Math.min(tokens.size(), other.tokens.size());
        for (int i = 0; i < common; i++) {
            int byToken = compareTokens(tokens.get(i), other.tokens.get(i));
            if (byToken != 0) {
                return byToken;
            }
        }
        return Integer.compare(tokens.size(), other.tokens.size());
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
        return other instanceof Pointer that && tokens.equals(that.tokens);
    }

    @Override
    public int hashCode() {
        return tokens.hashCode();
    }

    /** The form that {@link #tryParse} reads. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        for (String token : tokens) {
            out.append('/').append(token.replace("~", "~0").replace("/", "~1"));
        }
        return out.toString();
    }
}
