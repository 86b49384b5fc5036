package io.github.pscsdk.json.defect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.json.ExchangeInput;
import io.github.pscsdk.json.ExchangeReader;
import io.github.pscsdk.json.ExchangeValidator;
import io.github.pscsdk.json.ExchangeWriter;
import io.github.pscsdk.json.Layout;
import io.github.pscsdk.model.RecordType;
import io.github.pscsdk.report.Finding;
import io.github.pscsdk.report.Report;
import io.github.pscsdk.validation.PscValidator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * A stream may hold its records in any order: the same is found, and the same is left unchecked, as in the usual one.
 */
class RecordOrderTest {

    private static final int TIMES = Integer.getInteger("psc.seeds", 1);

    private static final ExchangeValidator VALIDATOR = ExchangeValidator.create(
            PscValidator.builder().asOf(SoundDocument.AS_OF).build());

    /** Of two records that are alike the later one is found: which one that is depends on their order. */
    private static final List<String> ABOUT_THE_LATER = DefectTable.ALL.stream()
            .map(Defect::code)
            .filter(code -> code.startsWith("duplicate-") || code.startsWith("possible-duplicate-"))
            .toList();

    private static final List<Defect> DEFECTS = DefectTable.ALL.stream()
            .filter(defect -> !ABOUT_THE_LATER.contains(defect.code()))
            .toList();

    @Test
    void theProgrammeIsJudgedAlikeInAnyOrder() throws IOException {
        Path programme = Path.of("..", "sdk-examples", "data", "programme.json");
        List<String> lines =
                lines(ExchangeWriter.create().toString(ExchangeReader.create().read(programme), Layout.STREAM));

        assertThat(VALIDATOR.validate(programme).getFindings()).isNotEmpty();
        assertThat(said(lines)).anyMatch(line -> line.startsWith("meeting-outside-partnership"));
        forEachSeed(20, seed -> assertAlikeInAnotherOrder(lines, seed));
    }

    @Test
    void soundDocumentsAreSoundInAnyOrder() {
        forEachSeed(60, seed -> {
            List<String> lines = stream(SoundDocument.of(new Dice(seed)).root);
            assertThat(said(lines)).noneMatch(line -> line.contains("\tline "));
            assertAlikeInAnotherOrder(lines, seed);
        });
    }

    @Test
    void defectsAreFoundInAnyOrder() {
        forEachSeed(150, seed -> {
            Dice dice = new Dice(~seed);
            Planting planting = Planting.of(SoundDocument.of(new Dice(seed)), 8, DEFECTS, dice);
            assertAlikeInAnotherOrder(stream(planting.planted()), seed);
        });
    }

    private static void forEachSeed(int count, LongConsumer trial) {
        LongStream.range(0, (long) count * TIMES).parallel().forEach(trial);
    }

    private static void assertAlikeInAnotherOrder(List<String> lines, long seed) {
        Dice dice = new Dice(seed);
        List<String> shuffled = new ArrayList<>(lines.subList(0, 1));
        shuffled.addAll(dice.shuffled(lines.subList(1, lines.size())));
        assertThat(said(shuffled))
                .as("seed %s:\n%s", seed, String.join("\n", shuffled))
                .containsExactlyInAnyOrderElementsOf(said(lines));
    }

    private static List<String> lines(String stream) {
        return stream.lines().toList();
    }

    /** The document as a stream: its header, then a record on each line. */
    private static List<String> stream(Node document) {
        Node.Obj header = Node.object();
        List<String> lines = new ArrayList<>();
        ((Node.Obj) document).members.forEach((name, value) -> {
            RecordType type = RecordType.ofSection(name).orElse(null);
            if (type == null) {
                header.with(name, value);
            } else if (value instanceof Node.Arr records) {
                records.elements.forEach(record -> lines.add(line(type, record)));
            }
        });
        lines.add(0, header.write(Node.Layout.MINIFIED));
        return lines;
    }

    private static String line(RecordType type, Node record) {
        if (record instanceof Node.Obj object) {
            Node.Obj typed = Node.object().with("type", type.code());
            typed.members.putAll(object.members);
            typed.again.addAll(object.again);
            return typed.write(Node.Layout.MINIFIED);
        }
        return record.write(Node.Layout.MINIFIED);
    }

    /** What a report says, with the lines themselves in place of their numbers. */
    private static List<String> said(List<String> lines) {
        Report report = validate(String.join("\n", lines) + "\n");
        assertThat(report.getEngineFailures()).isEmpty();
        List<String> said = new ArrayList<>();
        report.getFindings().forEach(finding -> said.add(said(finding, lines)));
        report.getNotChecked().forEach(each -> said.add(each.toString()));
        said.add(report.getVerdict() + " " + report.getCompleteness());
        return said;
    }

    private static String said(Finding finding, List<String> lines) {
        String what = finding.getRule() + " " + finding.getSeverity() + " " + finding.getPointer();
        if (ABOUT_THE_LATER.contains(finding.getRule())) {
            return what;
        }
        int line = (int) finding.getPlace().position().orElseThrow().line();
        return what + " " + finding.getValues() + "\tline " + lines.get(line - 1);
    }

    private static Report validate(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            return VALIDATOR.validate(List.of(ExchangeInput.of("stream", new ByteArrayInputStream(bytes))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
