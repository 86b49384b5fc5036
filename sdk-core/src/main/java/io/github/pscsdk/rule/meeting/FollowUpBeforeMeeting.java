package io.github.pscsdk.rule.meeting;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.EventTime;
import io.github.pscsdk.model.FollowUp;
import io.github.pscsdk.model.Meeting;
import io.github.pscsdk.model.PartialDate;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleContext;
import java.util.List;
import java.util.Optional;

/** A recommendation was followed up before the meeting that made it. */
public final class FollowUpBeforeMeeting extends RecordRule<Meeting> {

    /** The rule. */
    public FollowUpBeforeMeeting() {
        super(
                Meeting.class,
                RuleInfo.of("follow-up-before-meeting", Severity.WARNING, Category.CONSISTENCY)
                        .summary("A recommendation is followed up before the meeting that makes it.")
                        .why("What became of recommendations is told as a story in time; often a year is mistyped.")
                        .fix("Correct the date of the follow-up or the start of the meeting.")
                        .basis("PSC Exchange 1.0: a follow-up is what was done about a recommendation of the meeting.")
                        .message("The follow-up is of {date}, before the start of the meeting on {start}.")
                        .addReads("start", "recommendations.followUp.date")
                        .addYieldsTo("meeting-time-without-zone", "meeting-ends-before-start")
                        .build());
    }

    @Override
    public void check(Meeting meeting, RuleContext context) {
        for (int i = 0; i < meeting.getRecommendations().size(); i++) {
            List<FollowUp> followUps = meeting.getRecommendations().get(i).getFollowUp();
            for (int j = 0; j < followUps.size(); j++) {
                Pointer at =
                        Pointer.of("recommendations").then(i).then("followUp").then(j);
                check(followUps.get(j), meeting.getStart(), at.then("date"), context);
            }
        }
    }

    private static void check(FollowUp followUp, Optional<EventTime> start, Pointer at, RuleContext context) {
        if (followUp.getDate().isEmpty() || start.isEmpty()) {
            context.notChecked(Reason.NOT_STATED);
            return;
        }
        PartialDate date = followUp.getDate().get();
        context.decide(
                date.isBefore(start.get().getDate()),
                Reason.TOO_VAGUE,
                at,
                () -> Values.of("date", date).and("start", start.get()));
    }
}
