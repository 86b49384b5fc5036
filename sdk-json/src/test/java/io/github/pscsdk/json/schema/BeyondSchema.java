package io.github.pscsdk.json.schema;

import io.github.pscsdk.report.Finding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * The errors in single values and in structure that JSON Schema cannot express, or only in part. The test of agreement
 * excuses these and no others, and the table in {@code docs/schema.md} is made from it.
 *
 * @param code the code of the error
 * @param what which of these errors are meant
 * @param why why a schema does not find them
 * @param passes whether the schema lets a value pass, as it is after parsing; empty if it lets all pass
 */
record BeyondSchema(String code, String what, String why, Optional<BiPredicate<Finding, JsonNode>> passes) {

    private static final String NO_VALUES = "A schema judges the values that a parser has read; here there are none.";

    static final List<BeyondSchema> ALL = List.of(
            all("not-json", "All.", NO_VALUES),
            all("not-utf8", "All.", NO_VALUES),
            all("truncated-file", "All.", NO_VALUES),
            all("duplicate-field", "All.", "Parsers keep one of the two members and say nothing."),
            all("limit-exceeded", "All.", "Limits protect the reader; the format has none."),
            all("invalid-unicode", "All.", "Validators differ in how they read half a surrogate pair or NUL."),
            all(
                    "invalid-identifier",
                    "All.",
                    "Check digits are arithmetic, and each of the many schemes has a syntax of its own."),
            some(
                    "not-a-psc-file",
                    "A stream whose first line is a record.",
                    "The schema is one of single lines, and does not know which comes first.",
                    (finding, value) -> value.has("type")),
            some(
                    "invalid-number",
                    "Spelling: `1.0` for a whole number, `1e3`, `-0`, an amount of more than 15 digits with its decimals.",
                    "JSON Schema knows numbers by value; whole numbers and amounts that are too large do fail.",
                    BeyondSchema::isOnlySpelling),
            some(
                    "invalid-date",
                    "29 February of a year that is no leap year.",
                    "Nobody could read a pattern that knows leap years.",
                    (finding, value) -> Pattern.matches("[0-9]{4}-02-29(T.*)?", value.stringValue(""))),
            some(
                    "invalid-url",
                    "Details: what a host or port may be, and URIs of other schemes than http and https.",
                    "The whole syntax takes more than a pattern.",
                    (finding, value) -> find(Patterns.URL, value) || find(Patterns.URI, value)));

    private static BeyondSchema all(String code, String what, String why) {
        return new BeyondSchema(code, what, why, Optional.empty());
    }

    private static BeyondSchema some(String code, String what, String why, BiPredicate<Finding, JsonNode> passes) {
        return new BeyondSchema(code, what, why, Optional.of(passes));
    }

    private static boolean isOnlySpelling(Finding finding, JsonNode value) {
        boolean whole = finding.getValues().asMap().get("expected").toString().startsWith("whole");
        BigDecimal number = value.decimalValue(BigDecimal.ZERO);
        return !whole || number.compareTo(BigDecimal.valueOf(number.intValue())) == 0;
    }

    private static boolean find(String pattern, JsonNode value) {
        return value.isString()
                && Pattern.compile(pattern.replace("$", "\\z"))
                        .matcher(value.stringValue())
                        .find();
    }

    static Optional<BeyondSchema> of(String code) {
        return ALL.stream().filter(each -> each.code.equals(code)).findFirst();
    }

    /** Whether an error in a value may escape the schema. */
    static boolean excuses(Finding finding, JsonNode value) {
        return of(finding.getRule())
                .map(each ->
                        each.passes.map(passes -> passes.test(finding, value)).orElse(true))
                .orElse(false);
    }

    /** Whether the schema finds none of these errors. */
    boolean isWhole() {
        return passes.isEmpty();
    }

    /** The table in Markdown. */
    static String table() {
        StringBuilder table = new StringBuilder("| Code | Which | Why |\n|---|---|---|\n");
        ALL.forEach(each -> table.append("| `%s` | %s | %s |\n".formatted(each.code, each.what, each.why)));
        return table.toString();
    }
}
