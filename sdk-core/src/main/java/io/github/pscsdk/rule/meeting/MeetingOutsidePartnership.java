package io.github.pscsdk.rule.meeting;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.EventTime;
import io.github.pscsdk.model.Meeting;
import io.github.pscsdk.model.PartialDate;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.rule.LinkedContext;
import io.github.pscsdk.rule.LinkedRule;
import io.github.pscsdk.rule.Period;
import io.github.pscsdk.rule.RecordLookup;
import java.util.List;
import java.util.Optional;

/** A partnership's own meeting lies outside the partnership's period. */
public final class MeetingOutsidePartnership extends LinkedRule<Meeting> {

    /** The rule. */
    public MeetingOutsidePartnership() {
        super(
                Meeting.class,
                RuleInfo.of("meeting-outside-partnership", Severity.WARNING, Category.CONSISTENCY)
                        .summary("A partnership's own meeting starts before the partnership, "
                                + "or more than three months after its end.")
                        .why("The grant pays for what happens in its period; often a date or an extension is wrong.")
                        .fix("Correct the meeting's start or the partnership's dates, "
                                + "or remove the partnership if the meeting is not its own.")
                        .basis(
                                "General conditions of EU grants: costs are incurred in the implementation period; "
                                        + "the three months are the SDK's own tolerance for closing events (confidence medium).")
                        .message("The meeting starts on {start}, outside the period of the partnership {partnership}"
                                + "[, from {from}][, to {to}].")
                        .addReads("start", "partnerships")
                        .build());
    }

    @Override
    public void check(Meeting meeting, LinkedContext context) {
        List<RecordId> partnerships =
                meeting.getPartnerships().stream().distinct().toList();
        if (meeting.getStart().isEmpty() && !partnerships.isEmpty()) {
            context.notChecked(Reason.NOT_STATED);
            return;
        }
        meeting.getStart().ifPresent(start -> partnerships.forEach(id -> check(start, id, context)));
    }

    private static void check(EventTime start, RecordId id, LinkedContext context) {
        Optional<Period> period = context.records().partnership(id).map(RecordLookup.PartnershipFacts::period);
        if (period.isEmpty()) {
            context.notChecked(Reason.UNRESOLVED);
            return;
        }
        PartialDate day = start.getDate();
        context.decide(
                period.get().isOutside(day.earliest(), day.latest(), Period.CLOSING_MONTHS),
                period.get().ifCannotTell(),
                Pointer.of("start"),
                () -> period.get().addTo(Values.of("start", start).and("partnership", id)));
    }
}
