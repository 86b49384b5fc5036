package io.github.pscsdk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.codelist.Role;
import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Dataset;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.EventTime;
import io.github.pscsdk.model.LocalisedText;
import io.github.pscsdk.model.Meeting;
import io.github.pscsdk.model.PartialDate;
import io.github.pscsdk.model.Participant;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.report.Report;
import io.github.pscsdk.rule.DatasetContext;
import io.github.pscsdk.rule.DatasetRule;
import io.github.pscsdk.rule.LinkedRule;
import io.github.pscsdk.rule.Origin;
import io.github.pscsdk.rule.RecordLookup;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * What is wrong with a record, and what others ask about it, is the same when it is found out once more, much later.
 */
class RereadRecordsTest {

    /** Far more than a run remembers anything of. */
    private static final int MANY = 6_000;

    private static RuleInfo info(String code) {
        return RuleInfo.of(code, Severity.ERROR, Category.CONSISTENCY)
                .summary("A defect.")
                .why("Why.")
                .fix("Mend.")
                .basis("A test")
                .message("A defect.")
                .build();
    }

    private static Report run(Dataset dataset, Rule... rules) {
        LocalDate today = LocalDate.of(2026, 11, 22);
        return MemoryValidation.validate(
                new Engine(List.of(rules), () -> today, MANY, Optional.empty(), Optional.empty()), dataset);
    }

    private static Meeting.Builder meeting(int number) {
        return Meeting.builder()
                .id(RecordId.of("meeting-" + number))
                .title(LocalisedText.of("en", "Meeting"))
                .kind("webinar")
                .start(EventTime.parse("2023-03-07"));
    }

    /** Reports each meeting at its edition: in any order, when all have come. */
    private static DatasetRule reportsAll() {
        return new DatasetRule(info("dataset")) {
            @Override
            public Run start(DatasetContext context) {
                List<Origin> seen = new ArrayList<>();
                return new Run() {
                    @Override
                    public void record(DatasetRecord record, Origin origin) {
                        seen.add(origin);
                    }

                    @Override
                    public void end() {
                        Collections.shuffle(seen, new Random(1));
                        seen.forEach(origin -> context.report(origin, Pointer.of("edition"), Values.NONE, List.of()));
                    }
                };
            }
        };
    }

    @Test
    void ofAnyNumberOfRecordsNothingIsSaidWhereTheyHaveAnError() {
        Pointer edition = Pointer.of("edition");
        Rule alone = RecordRule.of(Meeting.class, info("alone"), (meeting, context) -> {
            if (meeting.getEdition().equals(Optional.of(1))) {
                context.report(edition, Values.NONE);
            }
        });
        Rule linked = LinkedRule.of(Meeting.class, info("linked"), (meeting, context) -> {
            if (meeting.getEdition().equals(Optional.of(2))) {
                context.report(edition, Values.NONE);
            }
        });
        Dataset.Builder dataset = Dataset.builder();
        for (int i = 0; i < MANY; i++) {
            dataset.addMeetings(meeting(i)
                    .edition(i % 4 - 1)
                    // Some wait for what is not there.
                    .addAllPartnerships(i % 3 == 0 ? List.of(RecordId.of("nowhere")) : List.of())
                    .build());
        }
        Report report = run(dataset.build(), alone, linked, reportsAll());

        TreeMap<String, Long> counts = new TreeMap<>();
        report.getRules().forEach((rule, count) -> counts.put(rule, count.count()));
        assertThat(counts)
                .containsOnlyKeys("alone", "linked", "dataset", "negative-amount")
                .allSatisfy((rule, count) -> assertThat(count).as(rule).isEqualTo(MANY / 4));
    }

    @Test
    void ofAnyNumberOfPartnershipsTheFactsAreKnownThatHaveNoError() {
        Rule alone = RecordRule.of(Partnership.class, info("alone"), (partnership, context) -> {
            if (partnership.getId().getValue().endsWith("1")) {
                context.report(Pointer.of("end"), Values.NONE);
            }
        });
        // What comes after the facts have been taken does not take them away again.
        Rule linked = LinkedRule.of(
                Partnership.class,
                info("linked"),
                (partnership, context) -> context.report(Pointer.of("start"), Values.NONE));
        List<RecordLookup.PartnershipFacts> told = new ArrayList<>();
        Rule asks = LinkedRule.of(
                Meeting.class,
                info("asks"),
                (meeting, context) -> meeting.getPartnerships()
                        .forEach(
                                id -> told.add(context.records().partnership(id).orElseThrow())));
        PartialDate start = PartialDate.parse("2020-01-01");
        PartialDate end = PartialDate.parse("2022-12-31");
        Dataset.Builder dataset = Dataset.builder();
        for (int i = 0; i < MANY; i++) {
            RecordId id = RecordId.of("partnership-" + i);
            dataset.addPartnerships(Partnership.builder()
                    .id(id)
                    .title(LocalisedText.of("en", "Partnership"))
                    .start(start)
                    .end(end)
                    .addParticipants(Participant.builder()
                            .organisation(RecordId.of("organisation-" + i))
                            .role(Role.PARTNER)
                            .build())
                    .build());
            dataset.addMeetings(meeting(i).addPartnerships(id).build());
        }
        run(dataset.build(), alone, linked, asks);

        assertThat(told).hasSize(MANY);
        for (int i = 0; i < MANY; i++) {
            RecordLookup.PartnershipFacts facts = told.get(i);
            assertThat(facts.period().start()).contains(start);
            assertThat(facts.period().end()).isEqualTo(i % 10 == 1 ? Optional.empty() : Optional.of(end));
            assertThat(facts.participants()).contains(Set.of(RecordId.of("organisation-" + i)));
        }
    }
}
