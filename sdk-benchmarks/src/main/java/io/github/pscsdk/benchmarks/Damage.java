package io.github.pscsdk.benchmarks;

import io.github.pscsdk.model.RecordType;
import java.util.List;
import java.util.Map;

/**
 * What is done to a record to make it bad: a single value becomes one that nobody can take for right.
 *
 * @param member the member whose first value in the record is replaced
 * @param value what is put in its place
 */
record Damage(String member, String value) {

    private static final Map<RecordType, List<Damage>> ALL = Map.of(
            RecordType.SOURCE,
                    List.of(
                            new Damage("url", "\"example.org/no scheme\""),
                            new Damage("language", "\"english\""),
                            new Damage("published", "\"2023-13\"")),
            RecordType.CALL,
                    List.of(
                            new Damage("timeZone", "\"Europe/Bruxelles\""),
                            new Damage("published", "20180301"),
                            new Damage("currency", "\"EURO\"")),
            RecordType.ORGANISATION,
                    List.of(
                            new Damage("website", "\"www.example.org\""),
                            new Damage("country", "\"XQ\""),
                            new Damage("latitude", "136.8"),
                            new Damage("year", "\"2014\"")),
            RecordType.PARTNERSHIP,
                    List.of(
                            new Damage("percentage", "140"),
                            new Damage("email", "\"nobody\""),
                            new Damage("durationMonths", "\"36\""),
                            new Damage("status", "\"finished\""),
                            new Damage("url", "\"example.org/no scheme\""),
                            new Damage("amount", "\"much\""),
                            new Damage("start", "\"2021-02-30\""),
                            new Damage("country", "\"XQ\"")),
            RecordType.MEETING,
                    List.of(
                            new Damage("timeZone", "\"Europe/Nowhere\""),
                            new Damage("mode", "\"on-site\""),
                            new Damage("delegates", "-2"),
                            new Damage("link", "\"no link\""),
                            new Damage("start", "\"2021-02-30T09:00\"")),
            RecordType.LESSON,
                    List.of(new Damage("date", "\"soon\""), new Damage("date", "2024"), new Damage("en", "\"\"")));

    /** Damages the record that begins at a place of a text: a third of all records twice. */
    static void to(RecordType type, long number, int start, StringBuilder text) {
        List<Damage> possible = ALL.getOrDefault(type, List.of());
        int size = possible.size();
        possible.get((int) (number % size)).apply(start, text);
        if (number % 3 == 0) {
            possible.get((int) ((number / size + 1) % size)).apply(start, text);
        }
    }

    private void apply(int start, StringBuilder text) {
        String name = '"' + member + "\":";
        int from = text.indexOf(name, start) + name.length();
        if (from < name.length()) {
            throw new IllegalStateException("no member to damage: " + member);
        }
        int to = from + 1;
        if (text.charAt(from) == '"') {
            while (text.charAt(to) != '"' || text.charAt(to - 1) == '\\') {
                to++;
            }
            to++;
        } else {
            while (",]}".indexOf(text.charAt(to)) < 0) {
                to++;
            }
        }
        text.replace(from, to, value);
    }
}
