package io.github.pscsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.rule.ReaderCodes;
import io.github.pscsdk.rule.RuleInfo;
import io.github.pscsdk.rule.Severity;
import io.github.pscsdk.rule.Values;
import io.github.pscsdk.validation.Finding;
import io.github.pscsdk.validation.Position;
import io.github.pscsdk.validation.Report;
import io.github.pscsdk.validation.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each code of the reader: what it is found for, how bad it is, where, with which facts, and what was probably meant. */
class ReaderProblemsTest {

    /** What a file is to yield, beside whatever the rules say. */
    private record Case(
            RuleInfo code, byte[] file, String pointer, Position position, Values values, Optional<String> suggestion) {

        @Override
        public String toString() {
            String text =
                    new String(file, StandardCharsets.UTF_8).replace("\n", " ").replace('\0', '0');
            return code.code() + " " + (text.length() > 120 ? text.substring(0, 120) : text);
        }
    }

    private static final List<Case> CASES = new ArrayList<>();

    static {
        notJson();
        broken();
        notOurs();
        types();
        members();
        values();
        limits();
    }

    private static void notJson() {
        text(ReaderCodes.NOT_JSON, "", "", 1, 1, Values.of("problem", "the file is empty"));
        text(ReaderCodes.NOT_JSON, " \r\n\t ", "", 2, 3, Values.of("problem", "the file is empty"));
        bytes(ReaderCodes.NOT_UTF8, 1, 3, "e9 22 7d", '{', '"', 0xE9, '"', '}');
        bytes(ReaderCodes.NOT_UTF8, 1, 1, "ff fe 7b 00", 0xFF, 0xFE, '{', 0, '}', 0);
        bytes(ReaderCodes.NOT_UTF8, 1, 2, "00 7d 00", '{', 0, '}', 0);
        bytes(ReaderCodes.NOT_UTF8, 1, 1, "00 7b 00 7d", 0, '{', 0, '}');
        bytes(ReaderCodes.NOT_UTF8, 1, 1, "80", 0x80);
        bytes(ReaderCodes.NOT_UTF8, 2, 2, "80 22", '\n', '"', 0x80, '"');
        document(ReaderCodes.NOT_JSON, "'sources': []", "", 3, 1, null);
        document(ReaderCodes.NOT_JSON, "\"sources\": [{\"id\": a}]", "", 3, 20, null);
        document(ReaderCodes.NOT_JSON, "\"sources\": [{\"id\": 01}]", "", 3, 21, null);
        document(ReaderCodes.NOT_JSON, "\"sources\": [], // none\n\"x-a\": 1", "", 3, 16, null);
        document(ReaderCodes.NOT_JSON, "\"sources\": [],", "", 4, 1, null);
        document(ReaderCodes.NOT_JSON, "\"x-a\": \"tab\there\"", "", 3, 12, null);
        document(ReaderCodes.NOT_JSON, "\"x-a\": NaN", "", 3, 8, null);
        Values follows = Values.of("problem", "something follows the end of the document");
        document(ReaderCodes.NOT_JSON, "\"x-a\": 1}\n{", "", 4, 1, follows);
    }

    private static void broken() {
        String head = "{\n" + Exchange.HEADER.substring(1);
        for (String end : List.of(
                "",
                ",",
                ",\n",
                ", \"x",
                ", \"x-a\"",
                ", \"x-a\":",
                ", \"x-a\": tr",
                ", \"x-a\": \"\u00e9",
                ", \"x-a\": [1",
                ", \"x-a\": -",
                ", \"x-a\": 1e",
                ", \"x-a\": \"\\u00",
                ", \"sources\": [{\"id\"")) {
            Position position =
                    end.endsWith("\n") ? new Position(3, 1) : new Position(2, Exchange.HEADER.length() + end.length());
            add(ReaderCodes.TRUNCATED_FILE, head + end, "", position, Values.NONE, null);
        }
        line(ReaderCodes.TRUNCATED_FILE, "{\"type\":\"source\",\"id\"", "", 22, Values.NONE);
        line(
                ReaderCodes.NOT_JSON,
                "{\"type\":\"source\",\"id\"\n",
                "",
                22,
                Values.of("problem", "the line ends in the middle of an object, list or text"));
        line(ReaderCodes.NOT_JSON, "{\"type\":\"source\",\"id\":x}", "", 23, null);
        line(ReaderCodes.NOT_JSON, "x{\"type\":\"source\"}", "", 1, null);
        line(
                ReaderCodes.NOT_JSON,
                "{\"type\":\"source\",\"id\":\"a\",\"title\":\"t\"} {}",
                "",
                40,
                Values.of("problem", "something follows the record on its line"));
        line(ReaderCodes.NOT_JSON, "{\"type\":\"source\",\"id\":\"a\",\"title\":\"t\"} ]", "", 40, null);
    }

    private static void notOurs() {
        Values noFormat = Values.of("problem", "it has no member \"format\"");
        text(ReaderCodes.NOT_A_PSC_FILE, " {\"type\": \"FeatureCollection\"}", "", 1, 2, noFormat);
        text(ReaderCodes.NOT_A_PSC_FILE, "{}", "", 1, 1, noFormat);
        Values noObject = Values.of("problem", "it is not an object");
        text(ReaderCodes.NOT_A_PSC_FILE, "[]", "", 1, 1, noObject);
        text(ReaderCodes.NOT_A_PSC_FILE, "\n 5", "", 2, 2, noObject);
        Values other = Values.of("problem", "its format is not \"psc-exchange\"");
        text(ReaderCodes.NOT_A_PSC_FILE, "{\"version\":\"1.0\",\"format\":\"PSC-exchange\"}", "/format", 1, 27, other);
        text(ReaderCodes.NOT_A_PSC_FILE, "{\"format\":null}", "/format", 1, 11, other);
        for (String version : List.of("2.0", "0.9", "1", "1.0.0", "one", "")) {
            text(
                    ReaderCodes.UNSUPPORTED_VERSION,
                    "{\"format\":\"psc-exchange\",\"version\":\"" + version + "\",\"nonsense\":1}",
                    "/version",
                    1,
                    36,
                    Values.of("found", version).and("supported", "1.0"));
        }
        text(
                ReaderCodes.NEWER_MINOR_VERSION,
                "{\"format\":\"psc-exchange\",\"version\":\"1.12\"}",
                "/version",
                1,
                36,
                Values.of("found", "1.12").and("supported", "1.0"));
    }

    private static void types() {
        document(
                ReaderCodes.WRONG_TYPE,
                "\"sources\": {}",
                "/sources",
                3,
                12,
                Values.of("found", "no list").and("expected", "a list of records"));
        document(
                ReaderCodes.WRONG_TYPE,
                "\"sources\": [ null]",
                "/sources/0",
                3,
                14,
                Values.of("found", "no object").and("expected", "a record"));
        line(
                ReaderCodes.WRONG_TYPE,
                " []",
                "",
                2,
                Values.of("found", "no object").and("expected", "a record"));
        line(
                ReaderCodes.WRONG_TYPE,
                "{\"type\":5}",
                "/type",
                9,
                Values.of("found", "no text").and("expected", "a type of record"));
        Values none = Values.of("found", "A line without type");
        line(ReaderCodes.UNKNOWN_RECORD_TYPE, " {\"id\":\"a\"}", "", 2, none);
        line(ReaderCodes.UNKNOWN_RECORD_TYPE, "{\"type\":null}", "", 1, none);
        add(
                ReaderCodes.UNKNOWN_RECORD_TYPE,
                Exchange.HEADER + "}\n{\"type\":\"Meetings\"}",
                "/type",
                new Position(2, 9),
                Values.of("found", "Meetings"),
                "meeting");
        source("\"title\": 5", "/title", ReaderCodes.WRONG_TYPE, 10, wrong("a number", "a text"), null);
        source("\"title\": [\"a\"]", "/title", ReaderCodes.WRONG_TYPE, 10, wrong("a list", "a text"), null);
        optional("\"description\": \"a\"", "/description", wrong("a text", "an object of language tags and texts"));
        optional("\"description\": {\"en\": true}", "/description/en", wrong("true or false", "a text"));
        optional("\"published\": 2020", "/published", wrong("a number", "a date"));
        optional("\"identifiers\": {}", "/identifiers", wrong("an object", "a list"));
        optional("\"identifiers\": [null]", "/identifiers/0", wrong("null", "an object"));
        optional("\"sources\": [null]", "/sources/0", wrong("null", "a text"));
        optional("\"claims\": [\"a\"]", "/claims/0", wrong("a text", "an object"));
    }

    private static void members() {
        source("\"x-a\": 1", "", ReaderCodes.MISSING_FIELD, 0, Values.of("field", "title"), null);
        source("\"title\": null", "", ReaderCodes.MISSING_FIELD, 0, Values.of("field", "title"), null);
        document(
                ReaderCodes.MISSING_FIELD,
                "\"sources\": [{\"title\": \"t\"}]",
                "/sources/0",
                3,
                13,
                Values.of("field", "id"));
        text(ReaderCodes.MISSING_FIELD, "{\"format\":\"psc-exchange\"}", "", 1, 1, Values.of("field", "version"));
        source(
                "\"title\": \"t\", \"urll\": \"http://a\"",
                "/urll",
                ReaderCodes.UNKNOWN_FIELD,
                15,
                Values.of("field", "urll"),
                "url");
        source("\"title\": \"t\", \"\": 1", "/", ReaderCodes.UNKNOWN_FIELD, 15, Values.of("field", ""), null);
        source(
                "\"title\": \"t\", \"a/~\\u0062\": 1",
                "/a~1~0b",
                ReaderCodes.UNKNOWN_FIELD,
                15,
                Values.of("field", "a/~b"),
                null);
        add(
                ReaderCodes.UNKNOWN_SECTION,
                "{\n" + Exchange.HEADER.substring(1) + ",\n \"Partnership\": []}",
                "/Partnership",
                new Position(3, 2),
                Values.of("field", "Partnership"),
                "partnerships");
        add(
                ReaderCodes.UNKNOWN_SECTION,
                Exchange.HEADER + ",\"sources\":[]}\n{\"type\":\"source\",\"id\":\"a\",\"title\":\"t\"}",
                "/sources",
                new Position(1, Exchange.HEADER.length() + 2),
                Values.of("field", "sources"),
                null);
        source(
                "\"title\": \"t\", \"title\": \"t\"",
                "/title",
                ReaderCodes.DUPLICATE_FIELD,
                24,
                Values.of("field", "title"),
                null);
        source(
                "\"title\": \"t\", \"x-a\": 1, \"x-a\": 1",
                "/x-a",
                ReaderCodes.DUPLICATE_FIELD,
                32,
                Values.of("field", "x-a"),
                null);
        source(
                "\"title\": \"t\", \"x-a\": {\"b\": 1, \"b\": {}}",
                "/x-a/b",
                ReaderCodes.DUPLICATE_FIELD,
                36,
                Values.of("field", "b"),
                null);
        source(
                "\"title\": \"t\", \"description\": {\"en\": \"t\", \"en\": 5}",
                "/description/en",
                ReaderCodes.DUPLICATE_FIELD,
                48,
                Values.of("field", "en"),
                null);
        document(
                ReaderCodes.DUPLICATE_FIELD,
                "\"sources\": [], \"sources\": 5",
                "/sources",
                3,
                27,
                Values.of("field", "sources"));
        line(
                ReaderCodes.DUPLICATE_FIELD,
                "{\"type\":\"source\",\"id\":\"a\",\"title\":\"t\",\"type\":\"call\"}",
                "/type",
                46,
                Values.of("field", "type"));
    }

    private static void values() {
        add(
                ReaderCodes.UNKNOWN_CODE,
                Exchange.HEADER + ",\"extent\":\"Complete\"}",
                "/extent",
                new Position(1, Exchange.HEADER.length() + 11),
                Values.of("found", "Complete").and("list", "Extent"),
                "complete");
        for (String date : List.of("2020-13", "2020-02-30", "20-01-01", "2020-1-1", "2020-02-28T10:00", "")) {
            source(
                    "\"title\": \"t\", \"published\": \"" + date + "\"",
                    "/published",
                    ReaderCodes.INVALID_DATE,
                    28,
                    Values.of("found", date).and("expected", "date"),
                    null);
        }
        for (String time : List.of("2020-02-28T24:00", "2020-02-28T10:00:00", "2020-02-28T10:00Z", "2020-02T10:00")) {
            line(
                    ReaderCodes.INVALID_DATE,
                    "{\"type\":\"meeting\",\"id\":\"a\",\"kind\":\"other\",\"title\":{\"en\":\"t\"},\"start\":\"" + time
                            + "\"}",
                    "/start",
                    70,
                    Values.of("found", time).and("expected", "date or time"));
        }
        for (String number : List.of("1.0", "1e2", "-0", "1.5")) {
            integer(number, "whole number in plain digits");
        }
        integer("2147483648", "whole number of the range of 32 bits");
        for (String number : List.of("1e2", "1E2", "1.0e0")) {
            amount(number, "number in plain digits");
        }
        amount("-0.0", "number: zero has no sign");
        amount("1234567890.123456", "number of at most 15 digits");
        String[] halves = {"\\ud800", "a\\ud83dx", "\\udc00\\ud800"};
        for (String half : halves) {
            source(
                    "\"title\": \"" + half + "\"",
                    "/title",
                    ReaderCodes.INVALID_UNICODE,
                    10,
                    Values.of("found", "half a surrogate pair"),
                    null);
        }
        Values nul = Values.of("found", "a NUL character");
        source("\"title\": \"a\\u0000\"", "/title", ReaderCodes.INVALID_UNICODE, 10, nul, null);
        source("\"title\": \"t\", \"x-a\": [\"\\u0000\"]", "/x-a/0", ReaderCodes.INVALID_UNICODE, 23, nul, null);
        source("\"title\": \"t\", \"x-\\u0000\": 1", "/x-\0", ReaderCodes.INVALID_UNICODE, 15, nul, null);
        source("\"title\": \"t\", \"x-a\": {\"\\u0000\": 1}", "/x-a/\0", ReaderCodes.INVALID_UNICODE, 23, nul, null);
        source(
                "\"title\": \"t\", \"published\": \"\\u0000\"",
                "/published",
                ReaderCodes.INVALID_UNICODE,
                28,
                nul,
                null);
    }

    private static void limits() {
        Values nesting = Values.of("limit", "nesting").and("maximum", 100);
        String deep = "[".repeat(100);
        document(ReaderCodes.LIMIT_EXCEEDED, "\"x-a\": " + deep + "1" + "]".repeat(100), "", 3, 107, nesting);
        Values text = Values.of("limit", "text").and("maximum", 1 << 20);
        document(ReaderCodes.LIMIT_EXCEEDED, "\"x-a\": \"" + "a".repeat((1 << 20) + 1) + "\"", "", 3, 8, text);
        Values number = Values.of("limit", "number").and("maximum", 100);
        source("\"title\": \"t\", \"x-a\": " + "1".repeat(101), "/x-a", ReaderCodes.LIMIT_EXCEEDED, 22, number, null);
        source("\"title\": \"t\", \"x-a\": 1e101", "/x-a", ReaderCodes.LIMIT_EXCEEDED, 22, number, null);
        source("\"title\": \"t\", \"x-a\": -1.0E-999999999999", "/x-a", ReaderCodes.LIMIT_EXCEEDED, 22, number, null);
    }

    static Stream<Case> cases() {
        return CASES.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isFoundThereAndNothingElseIs(Case expected) throws IOException {
        Report report = Exchange.validate(Exchange.input(expected.file()));
        List<Finding> found = Exchange.structure(report);
        assertThat(found).hasSize(1);
        Finding finding = found.get(0);
        assertThat(finding.getRuleInfo()).isEqualTo(expected.code());
        assertThat(finding.getSeverity()).isEqualTo(expected.code().severity());
        assertThat(finding.getPointer()).hasToString(expected.pointer());
        assertThat(finding.getPlace().position()).contains(expected.position());
        if (expected.values().equals(ANY)) {
            assertThat(finding.getValues().asMap()).containsOnlyKeys("problem");
        } else {
            assertThat(finding.getValues()).isEqualTo(expected.values());
        }
        assertThat(finding.getSuggestion()).isEqualTo(expected.suggestion());
        boolean error = expected.code().severity() == Severity.ERROR;
        assertThat(report.getVerdict()).isEqualTo(error ? Verdict.INVALID : Verdict.VALID);
        assertThat(report.getEngineFailures()).isEmpty();
    }

    @Test
    void everyCodeOfTheReaderIsTried() {
        assertThat(CASES.stream().map(each -> each.code().code()))
                .containsAll(ReaderCodes.all().stream().map(RuleInfo::code).toList());
    }

    /** Words of the parser, which are not for this test to fix. */
    private static final Values ANY = Values.of("problem", "");

    private static Values wrong(String found, String expected) {
        return Values.of("found", found).and("expected", expected);
    }

    /** A text that is the whole file. */
    private static void text(RuleInfo code, String file, String pointer, long line, long column, Values values) {
        add(code, file, pointer, new Position(line, column), values, null);
    }

    private static void bytes(RuleInfo code, long line, long column, String found, int... file) {
        byte[] bytes = new byte[file.length];
        for (int i = 0; i < file.length; i++) {
            bytes[i] = (byte) file[i];
        }
        Values values = Values.of("bytes", found);
        CASES.add(new Case(code, bytes, "", new Position(line, column), values, Optional.empty()));
    }
}
