package io.github.pscsdk.rule.meeting;

import io.github.pscsdk.codelist.MeetingStatus;
import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Answer;
import io.github.pscsdk.model.EventTime;
import io.github.pscsdk.model.Meeting;
import io.github.pscsdk.model.PartialDate;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleContext;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** The status of a meeting contradicts its dates. */
public final class MeetingStatusContradictsDates extends RecordRule<Meeting> {

    /** How long a meeting may be called planned after its end: records lag behind. */
    private static final int DAYS_AFTER_END = 30;

    /** A time that may contradict the status. */
    private record Suspect(String member, Optional<EventTime> time, Answer contradicts) {

        Suspect(String member, Optional<EventTime> time, Function<PartialDate, Answer> contradicts) {
            this(member, time, time.map(EventTime::getDate).map(contradicts).orElse(Answer.CANNOT_TELL));
        }
    }

    /** The rule. */
    public MeetingStatusContradictsDates() {
        super(
                Meeting.class,
                RuleInfo.of("meeting-status-contradicts-dates", Severity.WARNING, Category.CONSISTENCY)
                        .summary("A meeting is said to be held though it is ahead, or planned long after its end.")
                        .why("Calendars and overviews of what has been go by the status.")
                        .fix("Bring the status up to date, or correct the dates.")
                        .basis(
                                "PSC Exchange 1.0: a meeting that was held has started, one that is planned or confirmed is "
                                        + "not over; the thirty days after the end are the SDK's own tolerance (confidence medium).")
                        .message("The status is {status}, but the {member} is {date}, seen on {asOf}.")
                        .addReads("status", "start", "end")
                        .addYieldsTo("meeting-time-without-zone", "meeting-ends-before-start")
                        .build());
    }

    @Override
    public void check(Meeting meeting, RuleContext context) {
        if (meeting.getStatus().isEmpty()) {
            context.notChecked(Reason.NOT_STATED);
            return;
        }
        MeetingStatus status = meeting.getStatus().get();
        suspect(status, meeting, context.asOf())
                .ifPresent(suspect -> context.decide(
                        suspect.contradicts(),
                        suspect.time().isPresent() ? Reason.TOO_VAGUE : Reason.NOT_STATED,
                        Pointer.of("status"),
                        () -> Values.of("status", status)
                                .and("member", suspect.member())
                                .and("date", suspect.time().orElseThrow())
                                .and("asOf", context.asOf())));
    }

    private static Optional<Suspect> suspect(MeetingStatus status, Meeting meeting, LocalDate asOf) {
        PartialDate today = PartialDate.of(asOf);
        PartialDate lately = PartialDate.of(asOf.minusDays(DAYS_AFTER_END));
        return switch (status) {
            case HELD -> Optional.of(new Suspect("start", meeting.getStart(), start -> start.isAfter(today)));
            case PLANNED, CONFIRMED ->
                Optional.of(new Suspect("end", meeting.getEnd(), end -> end.isBefore(lately)))
                        .filter(suspect -> suspect.time().isPresent() || mayBeOver(meeting, lately));
            case POSTPONED, CANCELLED -> Optional.empty();
        };
    }

    /** Whether a meeting of which only the start is known may have ended before that day: not if it starts later. */
    private static boolean mayBeOver(Meeting meeting, PartialDate day) {
        return meeting.getStart()
                .map(start -> !start.getDate().isBefore(day).isNo())
                .orElse(true);
    }
}
