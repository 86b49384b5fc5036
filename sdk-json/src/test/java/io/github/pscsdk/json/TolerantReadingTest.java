package io.github.pscsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.report.Finding;
import io.github.pscsdk.report.NotChecked;
import io.github.pscsdk.report.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A damaged record yields each of its problems once, nothing that follows from them, and spares its neighbours. */
class TolerantReadingTest {

    private static final long SEED = 17;

    @Test
    void tenProblemsOfARecordAreTenFindings() throws IOException {
        Report report = Exchange.validate("""
                {"format": "psc-exchange", "version": "1.0",
                 "organisations": [
                  {"id": "girona", "name": {"ca": "Girona"}, "kind": "municipality", "country": "ES"},
                  {"id": "tunis", "name": {"fr": "Tunis"}, "kind": "municipality", "country": "TN"}
                 ],
                 "partnerships": [
                  {"id": "broken", "title": {"en": "Parks", "fr": 5}, "aliases": "Park",
                   "status": "finished", "start": "2021-13", "end": "2020-01", "durationMonths": 36.0, "durationMonths": 30,
                   "participants": [
                     {"organisation": "girona", "role": "lead-aplicant"},
                     {"role": "co-applicant", "organisations": "tunis"},
                     null,
                     {"organisation": "Tunis"}
                   ],
                   "funding": {"total": {"amount": "2000000", "currency": "EUR"}}},
                  {"id": "sound", "title": {"en": "Trams"}, "start": "2021", "end": "2020",
                   "participants": [{"organisation": "girona", "role": "lead-applicant"},
                                    {"organisation": "tunis", "role": "co-applicant"}]}
                 ]}
                """);
        assertThat(places(report, "error"))
                .containsExactly(
                        "wrong-type /partnerships/0/title/fr",
                        "wrong-type /partnerships/0/aliases",
                        "unknown-code /partnerships/0/status",
                        "invalid-date /partnerships/0/start",
                        "invalid-number /partnerships/0/durationMonths",
                        "duplicate-field /partnerships/0/durationMonths",
                        "unknown-code /partnerships/0/participants/0/role",
                        "missing-field /partnerships/0/participants/1",
                        "wrong-type /partnerships/0/participants/2",
                        "invalid-id /partnerships/0/participants/3/organisation",
                        "wrong-type /partnerships/0/funding/total/amount",
                        "partnership-ends-before-start /partnerships/1/end");
        assertThat(places(report, "warning"))
                .containsExactly("unknown-field /partnerships/0/participants/1/organisations");
    }

    @Test
    void aRuleThatReadsADamagedMemberIsNotChecked() throws IOException {
        String meeting =
                "{\"type\":\"meeting\",\"id\":\"m\",\"kind\":\"other\",\"title\":{\"en\":\"t\"},\"status\":\"held\","
                        + "\"start\":\"2023-03-07\",\"end\":\"%s\",\"place\":%s}";
        String place = "{\"country\":\"BE\"}";
        String rule = "meeting-ends-before-start";
        Report early = Exchange.validate(Exchange.HEADER + "}\n" + meeting.formatted("2023-03-06", place));
        assertThat(places(early, "error")).containsExactly(rule + " /end");
        Report damaged = Exchange.validate(Exchange.HEADER + "}\n" + meeting.formatted("2023-03-6", place));
        assertThat(places(damaged, "error")).containsExactly("invalid-date /end");
        assertThat(damaged.getNotChecked()).contains(NotChecked.of(rule, Reason.DAMAGED, 1));
        Report elsewhere = Exchange.validate(Exchange.HEADER + "}\n" + meeting.formatted("2023-03-06", "5"));
        assertThat(places(elsewhere, "error")).containsExactlyInAnyOrder("wrong-type /place", rule + " /end");
        assertThat(elsewhere.getNotChecked()).contains(NotChecked.of("meeting-without-place", Reason.DAMAGED, 1));
    }

    @Test
    void aStartIsNotMissedWhereTheStatusCannotBeRead() throws IOException {
        String meeting = "{\"type\":\"meeting\",\"id\":\"m\",\"kind\":\"other\",\"title\":{\"en\":\"t\"}%s}";
        assertThat(places(Exchange.validate(Exchange.HEADER + "}\n" + meeting.formatted("")), "error"))
                .containsExactly("missing-field ");
        String damaged = meeting.formatted(",\"status\":\"plannd\"");
        assertThat(places(Exchange.validate(Exchange.HEADER + "}\n" + damaged), "error"))
                .containsExactly("unknown-code /status");
    }

    @Test
    void aCallThatIsDamagedDoesNotDemandWhatItsLotsWouldHaveOverridden() throws IOException {
        String file = Exchange.HEADER
                + "}\n{\"type\":\"call\",\"id\":\"c\",\"reference\":\"r\",\"terms\":{\"grant\":{\"maximum\":1000000}},"
                + "\"lots\":[{\"id\":\"1\",\"terms\":{\"grant\":{\"maximum\":%s}}}]}\n"
                + "{\"type\":\"partnership\",\"id\":\"p\",\"title\":{\"en\":\"t\"},\"call\":\"c\",\"lot\":\"1\","
                + "\"participants\":[{\"organisation\":\"o\"}],\"funding\":{\"euContribution\":{\"amount\":5000000,\"currency\":\"EUR\"}}}\n"
                + "{\"type\":\"organisation\",\"id\":\"o\",\"name\":{\"en\":\"t\"},\"kind\":\"other\"}";
        String rule = "grant-above-maximum";
        assertThat(all(file.formatted("4000000"))).contains(rule + " /funding/euContribution");
        assertThat(all(file.formatted("6000000"))).noneMatch(each -> each.startsWith(rule));
        assertThat(all(file.formatted("\"6000000\"")))
                .contains("wrong-type /lots/0/terms/grant/maximum")
                .noneMatch(each -> each.startsWith(rule));
    }

    @Test
    void listPositionsAreThoseOfTheFileBehindABrokenElement() throws IOException {
        Report report = Exchange.validate(Exchange.HEADER
                + ",\"sources\":[5,{\"id\":\"A\",\"title\":\"t\"}],\"meetings\":[{\"id\":\"m\",\"kind\":\"other\",\"title\":"
                + "{\"en\":\"t\"},\"start\":\"2023\",\"languages\":[\"en\",5,null,\"no tag\"],\"objectives\":[[],{\"en\":\"\"}],"
                + "\"place\":{\"country\":\"BE\"}}]}");
        assertThat(places(report, "error"))
                .containsExactly(
                        "wrong-type /sources/0",
                        "invalid-id /sources/1/id",
                        "wrong-type /meetings/0/languages/1",
                        "wrong-type /meetings/0/languages/2",
                        "invalid-language-tag /meetings/0/languages/3",
                        "wrong-type /meetings/0/objectives/0",
                        "blank-text /meetings/0/objectives/1/en");
    }

    @Test
    void anyDamagedValueOfAnyRecordIsOneFindingThatNothingFollowsFrom() throws IOException {
        String example = new String(Exchange.resource("format-example.json"), StandardCharsets.UTF_8);
        Set<String> before = all(example);
        NaiveJson json = NaiveJson.of(example);
        for (String pointer : damageable(json)) {
            check(damage(example, json, List.of(pointer)), before, List.of(pointer), "damaged " + pointer);
        }
    }

    @Test
    void manyDamagedValuesAreAsManyFindingsThatNothingFollowsFrom() throws IOException {
        String example = new String(Exchange.resource("format-example.json"), StandardCharsets.UTF_8);
        Set<String> before = all(example);
        NaiveJson json = NaiveJson.of(example);
        List<String> pointers = damageable(json);
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < 150; i++) {
            List<String> chosen = new ArrayList<>();
            for (int n = 1 + random.nextInt(20); n > 0; n--) {
                String pointer = pointers.get(random.nextInt(pointers.size()));
                if (chosen.stream().noneMatch(each -> touches(each, pointer))) {
                    chosen.add(pointer);
                }
            }
            check(
                    damage(example, json, chosen),
                    before,
                    chosen,
                    "seed %d, trial %d, damaged %s".formatted(SEED, i, chosen));
        }
    }

    private static void check(String damaged, Set<String> before, List<String> pointers, String as) throws IOException {
        Report report = Exchange.validate(damaged);
        assertThat(report.getEngineFailures()).as(as).isEmpty();
        List<String> after = report.getFindings().stream()
                .map(TolerantReadingTest::place)
                .collect(Collectors.toCollection(ArrayList::new));
        for (String pointer : pointers) {
            assertThat(after.remove("wrong-type " + pointer))
                    .as(as + ": " + pointer)
                    .isTrue();
        }
        assertThat(before).as(as).containsAll(after);
    }

    /** Pointers to all values that have a type of their own, so not to what is in the value of a claim. */
    private static List<String> damageable(NaiveJson json) {
        List<String> pointers = new ArrayList<>(json.values().keySet());
        pointers.remove("");
        pointers.remove("/format");
        pointers.removeIf(pointer -> pointer.matches(".*/claims/\\d+/value(/.*)?"));
        return pointers;
    }

    private static boolean touches(String one, String other) {
        return (one + "/").startsWith(other + "/") || (other + "/").startsWith(one + "/");
    }

    /** The text with each of these values replaced by one that it cannot be. */
    private static String damage(String text, NaiveJson json, List<String> pointers) {
        StringBuilder damaged = new StringBuilder(text);
        pointers.stream()
                .flatMap(pointer -> json.value(pointer).stream())
                .sorted(Comparator.comparing(NaiveJson.Spot::start).reversed())
                .forEach(spot -> {
                    String value = text.substring(spot.start(), spot.end());
                    boolean truth = value.equals("true") || value.equals("false");
                    damaged.replace(spot.start(), spot.end(), truth ? "5" : "true");
                });
        return damaged.toString();
    }

    private static Set<String> all(String text) throws IOException {
        return Exchange.validate(text).getFindings().stream()
                .map(TolerantReadingTest::place)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static List<String> places(Report report, String severity) {
        return report.getFindings().stream()
                .filter(finding -> finding.getSeverity().code().equals(severity))
                .map(TolerantReadingTest::place)
                .toList();
    }

    private static String place(Finding finding) {
        return finding.getRule() + " " + finding.getPointer();
    }
}
