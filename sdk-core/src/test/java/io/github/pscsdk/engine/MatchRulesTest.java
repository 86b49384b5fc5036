package io.github.pscsdk.engine;

import static io.github.pscsdk.rule.Given.participant;
import static io.github.pscsdk.rule.GivenMeeting.time;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.engine.store.RunStore;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.model.Country;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.Identifier;
import io.github.pscsdk.model.LocalisedText;
import io.github.pscsdk.model.Meeting;
import io.github.pscsdk.model.Organisation;
import io.github.pscsdk.model.PartialDate;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.Session;
import io.github.pscsdk.report.Finding;
import io.github.pscsdk.report.NotChecked;
import io.github.pscsdk.report.Report;
import io.github.pscsdk.rule.DatasetContext;
import io.github.pscsdk.rule.DatasetRule;
import io.github.pscsdk.rule.MatchRule;
import io.github.pscsdk.rule.Origin;
import io.github.pscsdk.rule.Rule;
import io.github.pscsdk.validation.RuleCatalogue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Rules about records that have something in common say the same as if they were given all records. */
class MatchRulesTest {

    private static final List<MatchRule> RULES = RuleCatalogue.rules().stream()
            .filter(MatchRule.class::isInstance)
            .map(MatchRule.class::cast)
            .toList();

    /** The same rule as one that is given all records as they come. */
    private static Rule givenAll(MatchRule rule) {
        return new DatasetRule(rule.info()) {
            @Override
            public Run start(DatasetContext context) {
                Run run = rule.start(context);
                return new Run() {
                    @Override
                    public void record(DatasetRecord record, Origin origin) {
                        run.record(record, origin);
                        rule.matchKeys(record, new OnlyReasons(context));
                    }

                    @Override
                    public void end() {
                        run.end();
                    }
                };
            }
        };
    }

    private record OnlyReasons(DatasetContext context) implements MatchRule.MatchKeys {
        @Override
        public void add(String... parts) {}

        @Override
        public void alwaysRevisit() {}

        @Override
        public void notChecked(Reason reason) {
            context.notChecked(reason);
        }
    }

    @Test
    void theSameIsFoundAsIfAllRecordsWereGiven() {
        Map<String, Long> found = new HashMap<>();
        for (int seed = 0; seed < 300; seed++) {
            List<DatasetRecord> records = new Records(new Random(seed)).some();
            Report expected =
                    validate(RULES.stream().map(MatchRulesTest::givenAll).toList(), records, 1000);
            for (int hashesOnHeap : new int[] {1000, 3, 50}) {
                Report report = validate(RULES, records, hashesOnHeap);
                assertThat(said(report)).as("seed %s", seed).isEqualTo(said(expected));
                assertThat(unchecked(report)).as("seed %s", seed).isEqualTo(unchecked(expected));
            }
            expected.getRules().forEach((rule, count) -> found.merge(rule, count.count(), Long::sum));
        }
        assertThat(RULES)
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(found.get(rule.info().code()))
                        .as(rule.toString())
                        .isGreaterThan(50));
    }

    private static Report validate(List<? extends Rule> rules, List<DatasetRecord> records, int hashesOnHeap) {
        LocalDate today = LocalDate.of(2026, 11, 22);
        Engine engine =
                new Engine(List.copyOf(rules), () -> today, Integer.MAX_VALUE, Optional.empty(), Optional.empty());
        PolicyFilter filter = new PolicyFilter(Optional.empty(), Optional.empty(), today);
        ValidationSession validation = engine.start();
        MemoryValidation.All all = new MemoryValidation.All(Optional.empty());
        try (DatasetRun run = new DatasetRun(engine, today, filter, all, false, RunStore.inFiles(hashesOnHeap))) {
            for (int i = 0; i < records.size(); i++) {
                Pointer pointer = Pointer.of("all").then(i);
                run.check(List.of(all.read(pointer, records.get(i)))).forEach(run::record);
            }
            run.end();
            validation.add(run, "", Optional.empty(), ValidationSession::withoutPositions);
            return validation.report();
        }
    }

    private static List<String> said(Report report) {
        List<String> said = new ArrayList<>();
        for (Finding finding : report.getFindings()) {
            said.add(finding.getPlace().pointer() + " " + finding.getRule() + " " + finding.getValues() + " "
                    + finding.getRelated());
        }
        return said;
    }

    private static List<NotChecked> unchecked(Report report) {
        return report.getNotChecked();
    }

    /** Records of few words, names and dates, so that many have something in common. */
    private static final class Records {
        private final Random random;

        Records(Random random) {
            this.random = random;
        }

        List<DatasetRecord> some() {
            List<DatasetRecord> records = new ArrayList<>();
            int size = 1 + random.nextInt(60);
            for (int i = 0; i < size; i++) {
                RecordId id = RecordId.of("r" + random.nextInt(size * 3));
                records.add(
                        switch (random.nextInt(3)) {
                            case 0 -> organisation(id);
                            case 1 -> partnership(id);
                            default -> meeting(id);
                        });
            }
            return records;
        }

        private String oneOf(String... texts) {
            return texts[random.nextInt(texts.length)];
        }

        private boolean rarely() {
            return random.nextInt(6) == 0;
        }

        private LocalisedText title() {
            LocalisedText title = LocalisedText.of(
                    "en", oneOf("Green towns", "GREEN TOWNS!", "Water", "x") + " " + random.nextInt(8));
            return rarely() ? title.and("fr", "Eau " + random.nextInt(3)) : title;
        }

        private Optional<PartialDate> date() {
            return rarely()
                    ? Optional.empty()
                    : Optional.of(PartialDate.parse(oneOf("2019", "2020", "2021-03", "2021-04-05", "2022-01-01")));
        }

        private List<Identifier> identifiers() {
            List<Identifier> identifiers = new ArrayList<>();
            while (random.nextInt(3) == 0) {
                identifiers.add(Identifier.of(oneOf("XI-WIKIDATA", "WIKIDATA"), "Q" + (1 + random.nextInt(20))));
            }
            return identifiers;
        }

        private Organisation organisation(RecordId id) {
            Organisation.Builder organisation = Organisation.builder()
                    .id(id)
                    .name(LocalisedText.of("en", oneOf("City of Girona", "Girona", "Tunis", "Council")))
                    .kind(oneOf("municipality", "province", "university", "unknown"))
                    .identifiers(identifiers());
            if (!rarely()) {
                organisation.country(Country.of(oneOf("ES", "TN")));
            }
            return rarely() ? organisation.addAliases("GIRONA", "--").build() : organisation.build();
        }

        private Partnership partnership(RecordId id) {
            Partnership.Builder partnership = Partnership.builder()
                    .id(id)
                    .title(title())
                    .start(date())
                    .end(date())
                    .identifiers(identifiers());
            if (!rarely()) {
                partnership.call(RecordId.of(oneOf("2018", "2020")));
            }
            new TreeSet<>(List.of(oneOf("a", "b", "c"), oneOf("c", "d", "e", "f"), oneOf("g", "h", "i")))
                    .forEach(each ->
                            partnership.addParticipants(participant(each).build()));
            return rarely() ? partnership.acronym("Water 1").build() : partnership.build();
        }

        private Meeting meeting(RecordId id) {
            Meeting.Builder meeting = Meeting.builder().id(id).title(title()).kind("webinar");
            if (!rarely()) {
                meeting.start(time(oneOf("2023", "2023-03-07", "2023-03-07T09:00", "2023-03-08", "2024-01-01")));
            }
            if (!rarely()) {
                meeting.series(oneOf("one", "two"));
            }
            if (!rarely()) {
                meeting.edition(random.nextInt(8));
            }
            if (random.nextBoolean()) {
                meeting.addPartnerships(RecordId.of("p"));
            }
            if (rarely()) {
                meeting.addPartnerships(RecordId.of("o"));
                meeting.addSessions(session(), session());
            }
            return meeting.build();
        }

        private Session session() {
            return Session.builder().id(RecordId.of("s" + random.nextInt(2))).build();
        }
    }
}
