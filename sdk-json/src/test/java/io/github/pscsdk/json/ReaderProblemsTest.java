package io.github.pscsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.finding.ReaderCodes;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.report.Finding;
import io.github.pscsdk.report.Position;
import io.github.pscsdk.report.Report;
import io.github.pscsdk.report.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each code of the reader: what it is found for, how bad it is, where, with which facts, and what was probably meant. A
 * caret marks the place in the files of this test.
 */
class ReaderProblemsTest {

    /** What a file is to yield, beside what the rules say; a character of the file stands for a byte. */
    private record Case(
            RuleInfo code,
            String bytes,
            String pointer,
            Position position,
            Values values,
            Optional<String> suggestion) {

        static Case of(RuleInfo code, String marked, String pointer, Values values) {
            int at = marked.indexOf('^');
            String before = marked.substring(0, at);
            int lineStart = before.lastIndexOf('\n') + 1;
            long line = before.chars().filter(c -> c == '\n').count() + 1;
            long column = before.codePointCount(lineStart, at) + 1L;
            byte[] file = (before + marked.substring(at + 1)).getBytes(StandardCharsets.UTF_8);
            return new Case(
                    code,
                    new String(file, StandardCharsets.ISO_8859_1),
                    pointer,
                    new Position(line, column),
                    values,
                    Optional.empty());
        }

        Case meaning(String suggestion) {
            return new Case(code, bytes, pointer, position, values, Optional.of(suggestion));
        }

        ExchangeInput file() {
            return Exchange.input(bytes.getBytes(StandardCharsets.ISO_8859_1));
        }

        @Override
        public String toString() {
            String text = bytes.replaceAll("\\p{Cntrl}", " ");
            return code.code() + " " + (text.length() > 150 ? text.substring(0, 150) : text);
        }
    }

    /** Words of the parser, which are not for this test to fix. */
    private static final Values ANY = Values.of("problem", "");

    private static final Values NO_OBJECT = wrong("no object", "a record");

    static Stream<Case> cases() {
        List<Case> cases = new ArrayList<>();
        encoding(cases);
        syntax(cases);
        truncated(cases);
        notOurs(cases);
        types(cases);
        members(cases);
        values(cases);
        unicode(cases);
        limits(cases);
        return cases.stream();
    }

    private static void encoding(List<Case> cases) {
        bytes(cases, 1, 3, "e9 22 7d", '{', '"', 0xE9, '"', '}');
        bytes(cases, 1, 1, "ff fe 7b 00", 0xFF, 0xFE, '{', 0, '}', 0);
        bytes(cases, 1, 2, "00 7d 00", '{', 0, '}', 0);
        bytes(cases, 1, 1, "00 7b 00 7d", 0, '{', 0, '}');
        bytes(cases, 1, 1, "80", 0x80);
        bytes(cases, 2, 2, "80 22", '\n', '"', 0x80, '"');
        // A line of a stream in UTF-16, which is sound UTF-8 as far as bytes go.
        Values bytes = Values.of("bytes", "7b 00 7d 00");
        cases.add(Case.of(ReaderCodes.NOT_UTF8, Exchange.HEADER + "}\n^{\0}\0", "", bytes));
    }

    private static void syntax(List<Case> cases) {
        RuleInfo code = ReaderCodes.NOT_JSON;
        cases.add(Case.of(code, "^", "", Values.of("problem", "the file is empty")));
        cases.add(Case.of(code, "^ \r\n\t ", "", Values.of("problem", "the file is empty")));
        cases.add(Case.of(code, document("^'sources': []"), "", ANY));
        cases.add(Case.of(code, document("\"sources\": [{\"id\": ^a}]"), "", ANY));
        cases.add(Case.of(code, document("\"sources\": [{\"id\": 0^1}]"), "", ANY));
        cases.add(Case.of(code, document("\"sources\": [], ^// none\n\"x-a\": 1"), "", ANY));
        cases.add(Case.of(code, document("\"sources\": [],").replace("\n}", "\n^}"), "", ANY));
        cases.add(Case.of(code, document("\"x-a\": \"tab^\there\""), "", ANY));
        cases.add(Case.of(code, document("\"x-a\": ^NaN"), "", ANY));
        cases.add(Case.of(code, document("\"x-a\": ^tru"), "", ANY));
        Values follows = Values.of("problem", "something follows the end of the document");
        cases.add(Case.of(code, document("\"x-a\": 1}\n^{"), "", follows));
        cases.add(Case.of(code, stream("{\"type\":\"source\",\"id\":^x}"), "", ANY));
        cases.add(Case.of(code, stream("^x{\"type\":\"source\"}"), "", ANY));
        Values cut = Values.of("problem", "the line ends in the middle of an object, list or text");
        cases.add(Case.of(code, stream("{\"type\":\"source\",\"id\"^\n"), "", cut));
        cases.add(Case.of(code, stream("{\"id\":tru^\n"), "", cut));
        Values trailing = Values.of("problem", "something follows the record on its line");
        String source = "{\"type\":\"source\",\"id\":\"a\",\"title\":\"t\"} ";
        cases.add(Case.of(code, stream(source + "^{}"), "", trailing));
        cases.add(Case.of(code, stream(source + "^]"), "", ANY));
        cases.add(Case.of(code, Exchange.HEADER + "} ^{}\n" + source, "", trailing));
    }

    private static void truncated(List<Case> cases) {
        String[] ends = {
            "",
            ",",
            ",\n",
            ",\"x",
            ",\"x-a\"",
            ",\"x-a\":",
            ",\"x-a\":tr",
            ",\"x-a\":\"\u00e9",
            ",\"x-a\":[1",
            ",\"x-a\":-",
            ",\"x-a\":1e",
            ",\"x-a\":\"\\u00",
            ",\"sources\":[{\"id\"",
            ",\"sources\":["
        };
        for (String end : ends) {
            cases.add(Case.of(
                    ReaderCodes.TRUNCATED_FILE,
                    "\ufeff{\n" + Exchange.HEADER.substring(1) + end + "^",
                    "",
                    Values.NONE));
        }
        cases.add(
                Case.of(ReaderCodes.TRUNCATED_FILE, stream("{\"type\":\"source\",\"id\":\"\u00e9^"), "", Values.NONE));
    }

    private static void notOurs(List<Case> cases) {
        RuleInfo code = ReaderCodes.NOT_A_PSC_FILE;
        Values noFormat = Values.of("problem", "it has no member \"format\"");
        cases.add(Case.of(code, " ^{\"type\": \"FeatureCollection\"}", "", noFormat));
        cases.add(Case.of(code, "^{}", "", noFormat));
        Values noObject = Values.of("problem", "it is not an object");
        cases.add(Case.of(code, "^[]", "", noObject));
        cases.add(Case.of(code, "\n ^5", "", noObject));
        Values other = Values.of("problem", "its format is not \"psc-exchange\"");
        cases.add(Case.of(code, "{\"version\":\"1.0\",\"format\":^\"PSC-exchange\"}", "/format", other));
        cases.add(Case.of(code, "{\"format\":^null}", "/format", other));
        for (String version : List.of("2.0", "0.9", "1", "1.0.0", "one", "")) {
            String file = "{\"format\":\"psc-exchange\",\"version\":^\"" + version + "\",\"nonsense\":1}";
            Values values = Values.of("found", version).and("supported", "1.0");
            cases.add(Case.of(ReaderCodes.UNSUPPORTED_VERSION, file, "/version", values));
        }
        String newer = "{\"format\":\"psc-exchange\",\"version\":^\"1.12\"}";
        Values values = Values.of("found", "1.12").and("supported", "1.0");
        cases.add(Case.of(ReaderCodes.NEWER_MINOR_VERSION, newer, "/version", values));
    }

    private static void types(List<Case> cases) {
        RuleInfo code = ReaderCodes.WRONG_TYPE;
        Values noList = wrong("no list", "a list of records");
        cases.add(Case.of(code, document("\"sources\": ^{}"), "/sources", noList));
        cases.add(Case.of(code, document("\"sources\": [ ^null]"), "/sources/0", NO_OBJECT));
        cases.add(Case.of(code, stream(" ^[]"), "", NO_OBJECT));
        cases.add(Case.of(code, stream("{\"type\":^5}"), "/type", wrong("no text", "a type of record")));
        Values none = Values.of("found", "A line without type");
        cases.add(Case.of(ReaderCodes.UNKNOWN_RECORD_TYPE, stream(" ^{\"id\":\"a\"}"), "", none));
        cases.add(Case.of(ReaderCodes.UNKNOWN_RECORD_TYPE, stream("^{\"type\":null}"), "", none));
        cases.add(Case.of(
                        ReaderCodes.UNKNOWN_RECORD_TYPE,
                        stream("{\"type\":^\"Meetings\"}"),
                        "/type",
                        Values.of("found", "Meetings"))
                .meaning("meeting"));
        source(cases, code, "\"title\": ^5", "/title", wrong("a number", "a text"));
        source(cases, code, "\"title\": ^[\"a\"]", "/title", wrong("a list", "a text"));
        Values noText = wrong("a text", "an object of language tags and texts");
        titled(cases, code, "\"description\": ^\"a\"", "/description", noText);
        titled(cases, code, "\"description\": {\"en\":^true}", "/description/en", wrong("true or false", "a text"));
        titled(cases, code, "\"published\": ^2020", "/published", wrong("a number", "a date"));
        titled(cases, code, "\"identifiers\": ^{}", "/identifiers", wrong("an object", "a list"));
        titled(cases, code, "\"identifiers\": [^null]", "/identifiers/0", wrong("null", "an object"));
        titled(cases, code, "\"sources\": [^null]", "/sources/0", wrong("null", "a text"));
        titled(cases, code, "\"claims\": [^\"a\"]", "/claims/0", wrong("a text", "an object"));
    }

    private static void members(List<Case> cases) {
        Values title = Values.of("field", "title");
        cases.add(Case.of(ReaderCodes.MISSING_FIELD, document("\"sources\":[^{\"id\":\"a\"}]"), "/sources/0", title));
        cases.add(Case.of(
                ReaderCodes.MISSING_FIELD, stream(" ^{\"type\":\"source\",\"id\":\"a\",\"title\":null}"), "", title));
        titled(
                cases,
                ReaderCodes.MISSING_FIELD,
                "\"claims\": [^{\"field\":\"/title\"}]",
                "/claims/0",
                Values.of("field", "value"));
        cases.add(Case.of(
                ReaderCodes.MISSING_FIELD, "^{\"format\":\"psc-exchange\"}", "", Values.of("field", "version")));
        titled(cases, ReaderCodes.UNKNOWN_FIELD, "^\"urll\":1", "/urll", Values.of("field", "urll"), "url");
        titled(cases, ReaderCodes.UNKNOWN_FIELD, "^\"\":1", "/", Values.of("field", ""));
        titled(cases, ReaderCodes.UNKNOWN_FIELD, "^\"a/~\\u0062\":[]", "/a~1~0b", Values.of("field", "a/~b"));
        cases.add(Case.of(
                        ReaderCodes.UNKNOWN_SECTION,
                        document("^\"Partnership\": []"),
                        "/Partnership",
                        Values.of("field", "Partnership"))
                .meaning("partnerships"));
        cases.add(Case.of(
                ReaderCodes.UNKNOWN_SECTION,
                Exchange.HEADER + ",^\"sources\":[]}\n{\"type\":\"source\",\"id\":\"a\",\"title\":\"t\"}",
                "/sources",
                Values.of("field", "sources")));
        RuleInfo code = ReaderCodes.DUPLICATE_FIELD;
        titled(cases, code, "\"title\":^\"t\"", "/title", title);
        titled(cases, code, "\"x-a\":1,\"x-a\":^[1]", "/x-a", Values.of("field", "x-a"));
        titled(cases, code, "\"x-a\":{\"b\":1,\"b\":^{}}", "/x-a/b", Values.of("field", "b"));
        titled(cases, code, "\"description\":{\"en\":\"t\",\"en\":^5}", "/description/en", Values.of("field", "en"));
        cases.add(
                Case.of(code, document("\"sources\": [], \"sources\": ^5"), "/sources", Values.of("field", "sources")));
        cases.add(Case.of(
                code,
                stream("{\"type\":\"source\",\"id\":\"a\",\"title\":\"t\",\"type\":^\"call\"}"),
                "/type",
                Values.of("field", "type")));
    }

    private static void values(List<Case> cases) {
        Values extent = Values.of("found", "Complete").and("list", "Extent");
        cases.add(Case.of(ReaderCodes.UNKNOWN_CODE, document("\"extent\": ^\"Complete\""), "/extent", extent)
                .meaning("complete"));
        for (String date : List.of("2020-13", "2020-02-30", "20-01-01", "2020-1-1", "2020-02-28T10:00", "")) {
            Values values = Values.of("found", date).and("expected", "date");
            titled(cases, ReaderCodes.INVALID_DATE, "\"published\":^\"" + date + "\"", "/published", values);
        }
        for (String time : List.of("2020-02-28T24:00", "2020-02-28T10:00:00", "2020-02-28T10:00Z", "2020-02T10:00")) {
            String meeting =
                    "{\"type\":\"meeting\",\"id\":\"a\",\"kind\":\"other\",\"title\":{\"en\":\"t\"},\"start\":^\"";
            Values values = Values.of("found", time).and("expected", "date or time");
            cases.add(Case.of(ReaderCodes.INVALID_DATE, stream(meeting + time + "\"}"), "/start", values));
        }
        for (String number : List.of("1.0", "1e2", "-0", "1.5")) {
            programme(
                    cases,
                    "\"declaredPartnerships\":^" + number,
                    "/programme/declaredPartnerships",
                    Values.of("found", number).and("expected", "whole number in plain digits"));
        }
        programme(
                cases,
                "\"declaredPartnerships\":^2147483648",
                "/programme/declaredPartnerships",
                Values.of("found", "2147483648").and("expected", "whole number of the range of 32 bits"));
        for (String number : List.of("1e2", "1E2", "1.0e0")) {
            amount(cases, number, "number in plain digits");
        }
        amount(cases, "-0.0", "number: zero has no sign");
        amount(cases, "1234567890.123456", "number of at most 15 digits");
    }

    private static void unicode(List<Case> cases) {
        RuleInfo code = ReaderCodes.INVALID_UNICODE;
        for (String half : List.of("\\ud800", "a\\ud83dx", "\\udc00\\ud800")) {
            Values values = Values.of("found", "half a surrogate pair");
            source(cases, code, "\"title\":^\"" + half + "\"", "/title", values);
        }
        // In names they end the reading, as syntax errors do.
        for (String name : List.of("^\\ud800", "a^\\ud83dx", "^\\udc00\\ud800", "a^\\ud800\\u0041")) {
            Values values = Values.of("found", "half a surrogate pair");
            cases.add(Case.of(code, document("\"x-a\": {\"" + name + "\": 1}"), "", values));
            cases.add(Case.of(code, stream("{\"type\":\"source\",\"" + name + "\":1}"), "", values));
        }
        Values nul = Values.of("found", "a NUL character");
        source(cases, code, "\"title\":^\"a\\u0000\"", "/title", nul);
        titled(cases, code, "\"x-a\":[^\"\\u0000\"]", "/x-a/0", nul);
        titled(cases, code, "^\"x-\\u0000\":1", "/x-\0", nul);
        titled(cases, code, "\"x-a\":{^\"\\u0000\":1}", "/x-a/\0", nul);
        titled(cases, code, "\"published\":^\"\\u0000\"", "/published", nul);
        cases.add(Case.of(code, document("\"extent\": ^\"\\u0000\""), "/extent", nul));
    }

    private static void limits(List<Case> cases) {
        RuleInfo code = ReaderCodes.LIMIT_EXCEEDED;
        Values nesting = Values.of("limit", "nesting").and("maximum", 100);
        String deep = "[".repeat(99) + "^[" + "]".repeat(100);
        cases.add(Case.of(code, document("\"x-a\": " + deep), "", nesting));
        cases.add(Case.of(code, stream("{\"type\":\"source\",\"x-a\":" + deep + "}"), "", nesting));
        Values text = Values.of("limit", "text").and("maximum", 1 << 20);
        String longText = "\"" + "a".repeat((1 << 20) + 1) + "\"";
        cases.add(Case.of(code, document("\"x-a\": ^" + longText), "", text));
        Values number = Values.of("limit", "number").and("maximum", 100);
        titled(cases, code, "\"x-a\":^" + "1".repeat(101), "/x-a", number);
        titled(cases, code, "\"x-a\":^1e101", "/x-a", number);
        titled(cases, code, "\"x-a\":^-1.0E-999999999999", "/x-a", number);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isFoundThereAndNothingElseIs(Case expected) throws IOException {
        Report report = Exchange.validate(expected.file());
        List<Finding> found = Exchange.structure(report);
        assertThat(found).hasSize(1);
        Finding finding = found.get(0);
        assertThat(finding.getRule()).isEqualTo(expected.code().code());
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

    @ParameterizedTest
    @MethodSource("cases")
    void aStrictReaderRefusesItForTheSameReason(Case expected) throws IOException {
        Optional<Finding> refused = Optional.empty();
        try {
            ExchangeReader.create().read(expected.file());
        } catch (ExchangeException e) {
            refused = Optional.of(e.getFinding());
        }
        if (expected.code().severity() == Severity.ERROR) {
            List<Finding> structure = Exchange.structure(Exchange.validate(expected.file()));
            assertThat(refused).contains(structure.get(0));
        } else {
            assertThat(refused).isEmpty();
        }
    }

    @Test
    void everyCodeOfTheReaderIsTried() {
        assertThat(cases().map(each -> each.code().code()).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        ReaderCodes.all().stream().map(RuleInfo::code).toList());
    }

    private static Values wrong(String found, String expected) {
        return Values.of("found", found).and("expected", expected);
    }

    private static String document(String members) {
        return "{\n" + Exchange.HEADER.substring(1) + ",\n" + members + "\n}";
    }

    private static String stream(String line) {
        return Exchange.HEADER + "}\n" + line;
    }

    /** A source with these members, in both layouts; the pointer is from the source. */
    private static void source(List<Case> cases, RuleInfo code, String members, String pointer, Values values) {
        String document = document("\"sources\": [\n  {\"id\": \"a\", " + members + "}]");
        cases.add(Case.of(code, document, "/sources/0" + pointer, values));
        cases.add(Case.of(code, stream("{\"type\":\"source\",\"id\":\"a\"," + members + "}"), pointer, values));
    }

    /** A source with a title and these members. */
    private static void titled(
            List<Case> cases, RuleInfo code, String members, String pointer, Values values, String... meaning) {
        List<Case> both = new ArrayList<>();
        source(both, code, "\"title\":\"t\"," + members, pointer, values);
        both.forEach(each -> cases.add(meaning.length == 0 ? each : each.meaning(meaning[0])));
    }

    private static void programme(List<Case> cases, String members, String pointer, Values values) {
        cases.add(Case.of(ReaderCodes.INVALID_NUMBER, document("\"programme\": {" + members + "}"), pointer, values));
    }

    private static void amount(List<Case> cases, String number, String expected) {
        Values values = Values.of("found", number).and("expected", expected);
        String budget = "\"budget\":{\"amount\":^" + number + ",\"currency\":\"EUR\"}";
        programme(cases, budget, "/programme/budget/amount", values);
    }

    private static void bytes(List<Case> cases, long line, long column, String found, int... file) {
        StringBuilder bytes = new StringBuilder();
        for (int b : file) {
            bytes.append((char) b);
        }
        Values values = Values.of("bytes", found);
        cases.add(new Case(
                ReaderCodes.NOT_UTF8, bytes.toString(), "", new Position(line, column), values, Optional.empty()));
    }
}
