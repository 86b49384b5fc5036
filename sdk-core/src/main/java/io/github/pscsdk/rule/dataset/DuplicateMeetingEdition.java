package io.github.pscsdk.rule.dataset;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.Meeting;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.rule.DatasetContext;
import io.github.pscsdk.rule.MatchRule;
import io.github.pscsdk.rule.Origin;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Two meetings are the same edition of the same series. */
public final class DuplicateMeetingEdition extends MatchRule {

    /** An edition of a series of meetings: one event. */
    private record Edition(Series series, int number) {}

    /** The meeting that was the edition first. */
    private record First(RecordId id, Origin origin) {}

    /** The rule. */
    public DuplicateMeetingEdition() {
        super(RuleInfo.of("duplicate-meeting-edition", Severity.ERROR, Category.CONSISTENCY)
                .summary("Two meetings have the same partnerships, series and edition.")
                .why("An edition is one event; counted twice, it distorts every overview of the programme's meetings.")
                .fix("Remove one of the records, or correct its edition.")
                .basis("PSC Exchange 1.0: partnerships, series and edition together name a meeting.")
                .message("Edition {edition} of the series {series} is already described by the meeting {other}.")
                .addReads("partnerships", "series", "edition")
                .build());
    }

    @Override
    public void matchKeys(DatasetRecord record, MatchKeys keys) {
        edition(record).ifPresent(each -> keys.add(each.series().trait(Integer.toString(each.number()))));
    }

    @Override
    public Run start(DatasetContext context) {
        Map<Edition, First> seen = new HashMap<>();
        return (record, origin) -> edition(record).ifPresent(edition -> {
            First first = seen.putIfAbsent(edition, new First(record.getId(), origin));
            // A record that is there twice has the finding duplicate-id.
            if (first != null && !first.id().equals(record.getId())) {
                Values values = Values.of("series", edition.series().name())
                        .and("edition", edition.number())
                        .and("other", first.id());
                Pointer at = Pointer.of("edition");
                context.report(origin, at, values, List.of(new Related(first.origin(), at)));
            }
        });
    }

    private static Optional<Edition> edition(DatasetRecord record) {
        return record instanceof Meeting meeting
                ? Series.of(meeting).flatMap(series -> meeting.getEdition().map(number -> new Edition(series, number)))
                : Optional.empty();
    }
}
