package io.github.pscsdk.rule.dataset;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Answer;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.EventTime;
import io.github.pscsdk.model.Meeting;
import io.github.pscsdk.model.PartialDate;
import io.github.pscsdk.rule.DatasetContext;
import io.github.pscsdk.rule.MatchRule;
import io.github.pscsdk.rule.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A later edition of a series of meetings starts before an earlier one. */
public final class MeetingEditionsOutOfOrder extends MatchRule {

    /** A meeting that is an edition of a series. */
    private record Dated(int edition, Optional<PartialDate> start, Origin origin) {}

    /** The rule. */
    public MeetingEditionsOutOfOrder() {
        super(RuleInfo.of("meeting-editions-out-of-order", Severity.WARNING, Category.CONSISTENCY)
                .summary("A later edition of a series of meetings starts before an earlier edition.")
                .why("Readers take editions for the order of events; one of the numbers or dates is wrong.")
                .fix("Correct the edition or the start of one of the two meetings.")
                .basis(
                        "PSC Exchange 1.0: edition is the number of a meeting in its series; meetings that start on one day "
                                + "are in order.")
                .message("Edition {edition} of the series {series} starts on {start}, "
                        + "but edition {otherEdition} on {otherStart}.")
                .addReads("partnerships", "series", "edition", "start")
                .build());
    }

    @Override
    public void matchKeys(DatasetRecord record, MatchKeys keys) {
        if (record instanceof Meeting meeting && meeting.getEdition().isPresent()) {
            Series.of(meeting).ifPresent(series -> keys.add(series.trait()));
        }
    }

    @Override
    public Run start(DatasetContext context) {
        Map<Series, List<Dated>> all = new LinkedHashMap<>();
        return new Run() {
            @Override
            public void record(DatasetRecord record, Origin origin) {
                if (record instanceof Meeting meeting && meeting.getEdition().isPresent()) {
                    Optional<PartialDate> start = meeting.getStart().map(EventTime::getDate);
                    Dated dated = new Dated(meeting.getEdition().get(), start, origin);
                    Series.of(meeting)
                            .ifPresent(series -> all.computeIfAbsent(series, key -> new ArrayList<>(2))
                                    .add(dated));
                }
            }

            @Override
            public void end() {
                all.forEach((series, editions) -> check(series.name(), editions, context));
            }
        };
    }

    private static void check(String series, List<Dated> meetings, DatasetContext context) {
        NavigableMap<Integer, List<Dated>> editions =
                meetings.stream().collect(Collectors.groupingBy(Dated::edition, TreeMap::new, Collectors.toList()));
        if (editions.size() < 2) {
            return;
        }
        Optional<Dated> last = Optional.empty();
        for (List<Dated> sameNumber : editions.values()) {
            if (sameNumber.size() > 1) {
                // They have the finding duplicate-meeting-edition or duplicate-id.
                context.notChecked(Reason.DAMAGED);
            } else if (sameNumber.get(0).start().isEmpty()) {
                context.notChecked(Reason.NOT_STATED);
            } else {
                last = Optional.of(later(series, last, sameNumber.get(0), context));
            }
        }
    }

    /**
     * Compares an edition with the last one before it, and gives the one that the next is to be compared with: of two
     * that are out of order the second, so that one wrong date is found once.
     */
    private static Dated later(String series, Optional<Dated> before, Dated edition, DatasetContext context) {
        if (before.isEmpty()) {
            return edition;
        }
        PartialDate start = edition.start().orElseThrow();
        PartialDate startBefore = before.get().start().orElseThrow();
        Answer early = start.isBefore(startBefore);
        if (early.isYes()) {
            Values values = Values.of("series", series)
                    .and("edition", edition.edition())
                    .and("start", start)
                    .and("otherEdition", before.get().edition())
                    .and("otherStart", startBefore);
            Pointer at = Pointer.of("start");
            context.report(
                    edition.origin(),
                    at,
                    values,
                    List.of(new Related(before.get().origin(), at)));
        } else if (!early.isNo()) {
            context.notChecked(Reason.TOO_VAGUE);
        }
        return early.isYes() || !start.earliest().isBefore(startBefore.earliest()) ? edition : before.get();
    }
}
