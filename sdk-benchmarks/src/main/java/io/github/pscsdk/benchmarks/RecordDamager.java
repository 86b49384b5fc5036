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
record RecordDamager(String member, String value) {

    private static final Map<RecordType, List<RecordDamager>> ALL = Map.of(
            RecordType.SOURCE,
                    List.of(
                            new RecordDamager("url", "\"example.org/no scheme\""),
                            new RecordDamager("language", "\"english\""),
                            new RecordDamager("published", "\"2023-13\"")),
            RecordType.CALL,
                    List.of(
                            new RecordDamager("timeZone", "\"Europe/Bruxelles\""),
                            new RecordDamager("published", "20180301"),
                            new RecordDamager("currency", "\"EURO\"")),
            RecordType.ORGANISATION,
                    List.of(
                            new RecordDamager("website", "\"www.example.org\""),
                            new RecordDamager("country", "\"XQ\""),
                            new RecordDamager("latitude", "136.8"),
                            new RecordDamager("year", "\"2014\"")),
            RecordType.PARTNERSHIP,
                    List.of(
                            new RecordDamager("percentage", "140"),
                            new RecordDamager("email", "\"nobody\""),
                            new RecordDamager("durationMonths", "\"36\""),
                            new RecordDamager("status", "\"finished\""),
                            new RecordDamager("url", "\"example.org/no scheme\""),
                            new RecordDamager("amount", "\"much\""),
                            new RecordDamager("start", "\"2021-02-30\""),
                            new RecordDamager("country", "\"XQ\"")),
            RecordType.MEETING,
                    List.of(
                            new RecordDamager("timeZone", "\"Europe/Nowhere\""),
                            new RecordDamager("mode", "\"on-site\""),
                            new RecordDamager("delegates", "-2"),
                            new RecordDamager("link", "\"no link\""),
                            new RecordDamager("start", "\"2021-02-30T09:00\"")),
            RecordType.LESSON,
                    List.of(
                            new RecordDamager("date", "\"soon\""),
                            new RecordDamager("date", "2024"),
                            new RecordDamager("en", "\"\"")));

    /** Damages the record that begins at a place of a text: a third of all records twice. */
    static void to(RecordType type, long number, int start, StringBuilder text) {
        List<RecordDamager> possible = ALL.getOrDefault(type, List.of());
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
