package io.github.pscsdk.rule.meeting;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Answer;
import io.github.pscsdk.model.Attendance;
import io.github.pscsdk.model.Meeting;
import io.github.pscsdk.model.MeetingParticipant;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** More delegates are listed than people took part. */
public final class DelegatesExceedAttendance extends RecordRule<Meeting> {

    /** The rule. */
    public DelegatesExceedAttendance() {
        super(
                Meeting.class,
                RuleInfo.of("delegates-exceed-attendance", Severity.WARNING, Category.CONSISTENCY)
                        .summary("The participants of a meeting sent more people than took part in it.")
                        .why("One of the figures is wrong, or was counted before the meeting.")
                        .fix("Correct the attendance or the delegates; give a rough figure its qualifier.")
                        .basis(
                                "PSC Exchange 1.0: attendance counts all people; the delegates of an organisation that is "
                                        + "listed for several partnerships count once.")
                        .message(
                                "The participants sent {delegates} {delegates:person|people}, but the attendance is {attendance}.")
                        .addReads(
                                "attendance.value",
                                "attendance.qualifier",
                                "participants.organisation",
                                "participants.delegates")
                        .build());
    }

    @Override
    public void check(Meeting meeting, RuleContext context) {
        Optional<Integer> people = meeting.getAttendance().flatMap(Attendance::getValue);
        if (people.isEmpty()
                || meeting.getParticipants().stream()
                        .allMatch(each -> each.getDelegates().isEmpty())) {
            context.notChecked(Reason.NOT_STATED);
            return;
        }
        long delegates = delegates(meeting);
        Answer more = Answer.of(delegates > people.get());
        Answer exact =
                meeting.getAttendance().flatMap(Attendance::getQualifier).isEmpty() ? Answer.YES : Answer.CANNOT_TELL;
        context.decide(
                more.and(exact),
                Reason.TOO_VAGUE,
                Pointer.of("attendance", "value"),
                () -> Values.of("attendance", people.get()).and("delegates", delegates));
    }

    /** How many people were sent at least: an organisation may stand for several partnerships with the same people. */
    private static long delegates(Meeting meeting) {
        Map<RecordId, Integer> most = new HashMap<>();
        long nameless = 0;
        for (MeetingParticipant participant : meeting.getParticipants()) {
            int sent = participant.getDelegates().orElse(0);
            Optional<RecordId> sender = participant.getOrganisation();
            if (sender.isPresent()) {
                most.merge(sender.get(), sent, Math::max);
            } else {
                nameless += sent;
            }
        }
        return nameless + most.values().stream().mapToLong(Integer::longValue).sum();
    }
}
