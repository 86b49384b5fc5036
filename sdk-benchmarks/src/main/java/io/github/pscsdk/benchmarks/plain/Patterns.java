package io.github.pscsdk.benchmarks.plain;

/** Regular expressions of single values. */
final class Patterns {

    static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";
    static final String LANGUAGE = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*";
    static final String COUNTRY = "[A-Z]{2}";
    static final String CURRENCY = "[A-Z]{3}";
    static final String DATE = "\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?";
    static final String TIME = DATE + "(T([01]\\d|2[0-3]):[0-5]\\d)?";
    static final String ZONE = "[A-Za-z]+(/[A-Za-z_+-]+)*";
    static final String URL = "https?://[^\\s/]+(/\\S*)?";
    static final String SDG = "(1[0-7]|[1-9])(\\.[0-9a-d]{1,2})?";

    private Patterns() {}
}
