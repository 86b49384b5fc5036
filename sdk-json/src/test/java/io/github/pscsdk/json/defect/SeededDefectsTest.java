package io.github.pscsdk.json.defect;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.json.ExchangeInput;
import io.github.pscsdk.json.ExchangeValidator;
import io.github.pscsdk.report.Finding;
import io.github.pscsdk.report.Report;
import io.github.pscsdk.validation.PscValidator;
import io.github.pscsdk.validation.RuleCatalogue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Plants defects in documents in which nothing is wrong, and expects that just these are found, each in its place: none
 * is missed, and none leads to a second finding. A failure says from which seed to repeat it. The system property
 * {@code psc.seeds} multiplies how much is tried, for a run of hours.
 */
class SeededDefectsTest {

    private static final int TIMES = Integer.getInteger("psc.seeds", 1);
    private static final int MOST_DEFECTS = 20;

    private static final List<Node.Layout> LAYOUTS = List.of(Node.Layout.values());

    private static final ExchangeValidator VALIDATOR = ExchangeValidator.create(
            PscValidator.builder().asOf(SoundDocument.AS_OF).build());

    @Test
    void nothingIsFoundInSoundDocuments(TestReporter reporter) {
        forEachSeed(600, reporter, seed -> {
            Planting nothing = new Planting(SoundDocument.of(new Dice(seed)));
            check(nothing, Node.Layout.INDENTED, seed);
        });
    }

    @Test
    void eachDefectAloneIsFoundInItsPlace() {
        List<Defect> all = DefectTable.ALL;
        IntStream.range(0, all.size()).parallel().forEach(index -> {
            Defect defect = all.get(index);
            int planted = 0;
            for (long seed = index * 1000L; planted < 12 * TIMES && seed < index * 1000L + 100L * TIMES; seed++) {
                SoundDocument document = SoundDocument.of(new Dice(seed));
                Optional<Plan> plan = defect.plan(document, new Dice(~seed));
                if (plan.isPresent()) {
                    Planting alone = new Planting(document);
                    alone.addIfAgreeable(plan.get());
                    check(alone, layout(seed), seed);
                    planted++;
                }
            }
            assertThat(planted)
                    .as("how often \"%s\" finds a place in 100 sound documents", defect)
                    .isGreaterThanOrEqualTo(5);
        });
    }

    @Test
    void fromOneToTwentyDefectsAreFoundEachInItsPlace(TestReporter reporter) {
        forEachSeed(60 * MOST_DEFECTS, reporter, seed -> {
            Dice dice = new Dice(~seed);
            int count = (int) (seed % MOST_DEFECTS) + 1;
            Planting planting = Planting.of(SoundDocument.of(new Dice(seed)), count, DefectTable.ALL, dice);
            check(planting, layout(seed), seed);
        });
    }

    @Test
    void upToTenDefectsOfOneRecordAreFoundEachInItsPlace(TestReporter reporter) {
        forEachSeed(300, reporter, seed -> {
            Dice dice = new Dice(~seed);
            Planting planting = Planting.inOneRecord(SoundDocument.of(new Dice(seed)), 10, DefectTable.ALL, dice);
            check(planting, layout(seed), seed);
        });
    }

    @Test
    void theLayoutOfTheFileDoesNotMatter(TestReporter reporter) {
        forEachSeed(100, reporter, seed -> {
            Dice dice = new Dice(~seed);
            Planting planting = Planting.of(SoundDocument.of(new Dice(seed)), 10, DefectTable.ALL, dice);
            for (Node.Layout layout : LAYOUTS) {
                check(planting, layout, seed);
            }
        });
    }

    @Test
    void eachCodeOfTheCatalogueHasADefect() {
        Set<String> planted = DefectTable.ALL.stream().map(Defect::code).collect(Collectors.toCollection(TreeSet::new));
        Set<String> codes =
                RuleCatalogue.all().stream().map(RuleInfo::code).collect(Collectors.toCollection(TreeSet::new));
        Set<String> covered = new TreeSet<>(planted);
        covered.addAll(DefectTable.EXEMPT.keySet());
        assertThat(covered)
                .as(
                        "Each code of the catalogue needs a defect that plants it, in the class of its theme in the package %s; "
                                + "or, if it cannot be planted beside others, a reason in DefectTable.EXEMPT",
                        getClass().getPackageName())
                .containsAll(codes);
        assertThat(codes).as("codes that defects or exemptions name").containsAll(covered);
        assertThat(DefectTable.EXEMPT.keySet())
                .as("codes that are exempt though there are defects for them")
                .doesNotContainAnyElementsOf(planted);
    }

    private static void forEachSeed(int count, TestReporter reporter, LongConsumer trial) {
        long end = (long) count * TIMES;
        reporter.publishEntry("seeds", "0 to " + (end - 1));
        LongStream.range(0, end).parallel().forEach(trial);
    }

    private static Node.Layout layout(long seed) {
        return LAYOUTS.get((int) (seed % LAYOUTS.size()));
    }

    private static void check(Planting planting, Node.Layout layout, long seed) {
        String text = planting.planted().write(layout);
        Report report = validate(text);
        List<String> found = report.getFindings().stream()
                .map(finding -> finding.getRule() + " " + finding.getPointer())
                .sorted()
                .toList();
        if (!found.equals(planting.expected()) || !report.getEngineFailures().isEmpty()) {
            fail(explain(planting, report, found) + "\nseed " + seed + ", " + layout + ":\n" + text);
        }
    }

    private static Report validate(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            return VALIDATOR.validate(List.of(ExchangeInput.of("planted", new ByteArrayInputStream(bytes))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String explain(Planting planting, Report report, List<String> found) {
        List<String> missing = new ArrayList<>(planting.expected());
        found.forEach(missing::remove);
        List<String> unexpected = new ArrayList<>(found);
        planting.expected().forEach(unexpected::remove);
        String messages = report.getFindings().stream().map(Finding::toString).collect(joining("\n  "));
        String plans = planting.plans().stream().map(Plan::toString).collect(joining("\n  "));
        return "planted:\n  " + plans + "\nmissing: " + missing + "\nunexpected: " + unexpected + "\nfound:\n  "
                + messages + "\nfailures: " + report.getEngineFailures();
    }
}
