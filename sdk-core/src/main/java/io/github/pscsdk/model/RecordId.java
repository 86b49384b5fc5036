package io.github.pscsdk.model;

import io.github.pscsdk.constraint.ValidId;

/**
 * The id of a record or of a part of one. Keeps what was written; whether it is well-formed is a question of its own.
 * Immutable and thread-safe.
 */
@ValidId
public final class RecordId implements Comparable<RecordId> {

    /** The greatest number of characters of a well-formed id. */
    public static final int MAX_LENGTH = 64;

    private final String value;

    private RecordId(String value) {
        this.value = value;
    }

    /** The id with this spelling, well-formed or not. */
    public static RecordId of(String value) {
        return new RecordId(value);
    }

    /** The id as written. */
    public String getValue() {
        return value;
    }

    /** Whether the id matches {@code [a-z0-9]+(-[a-z0-9]+)*} and has at most {@value #MAX_LENGTH} characters. */
    public boolean isWellFormed() {
        if (value.isEmpty() || value.length() > MAX_LENGTH) {
            return false;
        }
        char before = '-';
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean letterOrDigit = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!letterOrDigit && (c != '-' || before == '-')) {
                return false;
            }
            before = c;
        }
        return before != '-';
    }

    /** Sorts by UTF-16 code units. */
    @Override
    public int compareTo(RecordId other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecordId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** The id as written. */
    @Override
    public String toString() {
        return value;
    }
}
