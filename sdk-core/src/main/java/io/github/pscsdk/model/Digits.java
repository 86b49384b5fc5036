package io.github.pscsdk.model;

/** Reads fixed-width numbers; faster than a regular expression, and knows ASCII digits only. */
final class Digits {

    private Digits() {}

    /** The number that stands in {@code length} ASCII digits from {@code start}; -1 if there are other characters. */
    static int at(String text, int start, int length) {
        int number = 0;
        for (int i = start; i < start + length; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }
}
