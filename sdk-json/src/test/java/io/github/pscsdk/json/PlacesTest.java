package io.github.pscsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.report.Finding;
import io.github.pscsdk.report.Place;
import io.github.pscsdk.report.Position;
import io.github.pscsdk.report.Report;
import io.github.pscsdk.validation.PscValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Lines and columns are right to the character, however a file is laid out; a second opinion is {@link NaiveJson}. */
class PlacesTest {

    private static final long SEED = 5;

    private static final ExchangeValidator VALIDATOR = ExchangeValidator.create(PscValidator.builder()
            .asOf(LocalDate.of(2026, 11, 22))
            .maxFindings(10_000)
            .build());

    @Test
    void placesInRandomDocumentsAreThoseOfASecondOpinion() throws IOException {
        RandomDatasets random = RandomDatasets.seeded(SEED);
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            String written = ExchangeWriter.create().toString(random.next(), Layout.DOCUMENT);
            findings.addAll(inCopies(written, "seed %d, dataset %d".formatted(SEED, i)));
        }
        assertThat(findings).hasSizeGreaterThan(10_000);
        assertThat(findings)
                .extracting(Finding::getRule)
                .contains("unknown-field", "invalid-language-tag", "duplicate-id", "dangling-reference");
    }

    @Test
    void placesInTheProgrammeFileAreThoseOfASecondOpinion() throws IOException {
        String programme = Files.readString(Path.of("..", "sdk-examples", "data", "programme.json"));
        assertThat(inCopies(programme, "programme.json")).isNotEmpty();

        String damaged = programme
                .replace("\"country\": \"ES\"", "\"country\": \"España\"")
                .replace("\"currency\"", "\"curency\"")
                .replace("\"kind\": \"municipality\"", "\"kind\": \"🏛 comune\"")
                .replace("\"organisation\": \"", "\"organisation\": \"sans-")
                .replace("\"role\": \"lead-applicant\"", "\"role\": [\"lead-applicant\", {}]")
                .replace("\"start\": \"20", "\"start\": \"02");
        assertThat(damaged).isNotEqualTo(programme);
        List<Finding> findings = inCopies(damaged, "programme.json, damaged");
        assertThat(findings)
                .extracting(Finding::getRule)
                .contains(
                        "unknown-country",
                        "unknown-field",
                        "missing-field",
                        "unknown-code",
                        "wrong-type",
                        "year-out-of-range",
                        "dangling-reference");
    }

    /** The findings in all copies of a document, each in its place, and the same in each copy. */
    private static List<Finding> inCopies(String written, String name) throws IOException {
        List<Finding> all = new ArrayList<>();
        List<String> facts = List.of();
        for (Map.Entry<String, String> copy : copies(written).entrySet()) {
            String as = name + ", " + copy.getKey();
            List<Finding> findings =
                    VALIDATOR.validate(List.of(Exchange.input(copy.getValue()))).getFindings();
            NaiveJson opinion = NaiveJson.of(copy.getValue().replaceFirst("^\ufeff", ""));
            for (Finding finding : findings) {
                check(finding, opinion, 0, as);
                finding.getRelated()
                        .forEach(place -> assertThat(place.position())
                                .as("%s, related of %s", as, finding)
                                .contains(
                                        position(value(opinion, place.pointer().toString()), 0)));
            }
            List<String> found = findings.stream()
                    .map(finding -> finding.getRule() + " " + finding.getPointer() + finding.getValues())
                    .sorted()
                    .toList();
            assertThat(found).as(as).isEqualTo(facts.isEmpty() ? found : facts);
            facts = found;
            assertThat(findings)
                    .as(as)
                    .isSortedAccordingTo((one, other) -> one.getPlace()
                            .position()
                            .orElseThrow()
                            .compareTo(other.getPlace().position().orElseThrow()));
            all.addAll(findings);
        }
        return all;
    }

    @Test
    void placesInRandomStreamsAreThoseOfASecondOpinion() throws IOException {
        RandomDatasets random = RandomDatasets.seeded(SEED + 1);
        long checked = 0;
        for (int i = 0; i < 25; i++) {
            String written = ExchangeWriter.create().toString(random.next(), Layout.STREAM);
            List<String> lines = written.lines().toList();
            for (String end : List.of("\n", "\r\n", "\r", "\n\n", " \r\n\t\r\n")) {
                // A line's end may be several.
                int step = (int) end.replace("\r\n", "\n")
                        .chars()
                        .filter(c -> c == '\r' || c == '\n')
                        .count();
                for (String bom : List.of("", "\ufeff")) {
                    Report report = VALIDATOR.validate(List.of(Exchange.input(bom + String.join(end, lines))));
                    for (Finding finding : report.getFindings()) {
                        long line = finding.getPlace().position().orElseThrow().line();
                        assertThat((line - 1) % step).isZero();
                        int index = (int) (line - 1) / step;
                        NaiveJson opinion = NaiveJson.of(lines.get(index));
                        String as = "seed %d, dataset %d, lines end with %d characters"
                                .formatted(SEED + 1, i, end.length());
                        check(finding, opinion, line - 1, as);
                        String id = idOf(opinion, lines.get(index));
                        finding.getRecord()
                                .ifPresent(record -> assertThat(record.id().orElse(""))
                                        .as(as)
                                        .isEqualTo(id));
                        checked++;
                    }
                }
            }
        }
        assertThat(checked).isGreaterThan(10_000);
    }

    @Test
    void aCharacterIsACodePointWhateverItsBytesAndWidth() throws IOException {
        String text = Exchange.HEADER + "\t,\"x-\ud83d\ude00\u00e9\u4e2d\":\"e\u0301\",\"licence\":\"\"}";
        Finding finding = Exchange.validate(text).getFindings().get(0);
        // Each of the characters of the name and the two of the value takes one column.
        String before = Exchange.HEADER + " ,\"x-ABC\":\"ea\",\"licence\":";
        assertThat(finding.getPlace().position()).contains(new Position(1, before.length() + 1L));
    }

    @Test
    void aDuplicateIdNamesBothPlaces() throws IOException {
        Report report = Exchange.validate(Exchange.HEADER + "}\n{\"type\":\"source\",\"id\":\"a\",\"title\":\"t\"}\n\n"
                + "{\"type\":\"source\", \"title\":\"t\",\"id\": \"a\"}");
        Finding finding = duplicateId(report);
        assertThat(finding.getPlace().position()).contains(new Position(4, 37));
        assertThat(finding.getRelated()).hasSize(1);
        Place first = finding.getRelated().get(0);
        assertThat(first.input()).isEqualTo(Exchange.NAME);
        assertThat(first.pointer()).hasToString("/id");
        assertThat(first.position()).contains(new Position(2, 23));
    }

    @Test
    void duplicateIdsOfPartsNameBothPlacesInTheRecord() throws IOException {
        Report report = Exchange.validate("""
                {"format": "psc-exchange", "version": "1.0", "calls": [
                  {"id": "c", "reference": "r", "lots": [
                    {"id": "1"},
                      {"id": "1"}]}]}
                """);
        Finding finding = duplicateId(report);
        assertThat(finding.getPlace()).hasToString("test:4:14 /calls/0/lots/1/id");
        assertThat(finding.getRelated()).hasToString("[test:3:12 /calls/0/lots/0/id]");
    }

    private static Finding duplicateId(Report report) {
        return report.getFindings().stream()
                .filter(finding -> finding.getRule().equals("duplicate-id"))
                .findFirst()
                .orElseThrow();
    }

    /** The same content laid out in other ways. */
    private static Map<String, String> copies(String written) {
        Map<String, String> copies = new LinkedHashMap<>();
        copies.put("LF", written);
        copies.put("CRLF", written.replace("\n", "\r\n"));
        copies.put("CR", written.replace("\n", "\r"));
        copies.put("tabs", written.replaceAll("(?md)^ +", "\t"));
        copies.put("BOM", "\ufeff" + written);
        copies.put("BOM and CRLF", "\ufeff" + written.replace("\n", "\r\n"));
        copies.put("one line", minified(written));
        copies.put("one line and BOM", "\ufeff" + minified(written) + "\n");
        return copies;
    }

    private static String minified(String written) {
        StringBuilder out = new StringBuilder();
        boolean inText = false;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (inText && c == '\\') {
                out.append(c).append(written.charAt(++i));
                continue;
            }
            inText ^= c == '"';
            if (inText || " \n".indexOf(c) < 0) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** A member that is not known, and a language tag, are pointed at by their names, all else by its value. */
    private static void check(Finding finding, NaiveJson opinion, long linesBefore, String as) {
        String pointer = finding.getPointer().toString();
        boolean name = switch (finding.getRule()) {
            case "unknown-field", "unknown-section" -> true;
            // The language of a source or document is a value.
            case "invalid-language-tag" ->
                !pointer.endsWith("/language") && !pointer.matches(".*/(languages|interpretation)/\\d+");
            default -> false;
        };
        NaiveJson.Spot spot = name ? opinion.name(pointer).orElseThrow() : value(opinion, pointer);
        assertThat(finding.getPlace().position()).as("%s, %s", as, finding).contains(position(spot, linesBefore));
    }

    /** The value at a pointer; of one that is missing, the nearest that encloses it. */
    private static NaiveJson.Spot value(NaiveJson opinion, String pointer) {
        Optional<NaiveJson.Spot> spot = opinion.value(pointer);
        return spot.isPresent() ? spot.get() : value(opinion, pointer.substring(0, pointer.lastIndexOf('/')));
    }

    private static String idOf(NaiveJson opinion, String line) throws IOException {
        Optional<NaiveJson.Spot> id = opinion.value("/id");
        return id.isEmpty()
                ? ""
                : JsonMapper.shared()
                        .readValue(line.substring(id.get().start(), id.get().end()), String.class);
    }

    private static Position position(NaiveJson.Spot spot, long linesBefore) {
        return new Position(spot.line() + linesBefore, spot.column());
    }
}
