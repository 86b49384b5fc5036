package io.github.pscsdk.rule.partnership;

import io.github.pscsdk.codelist.Role;
import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Answer;
import io.github.pscsdk.model.Participant;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The same organisation is listed twice for the same time. */
public final class ParticipantListedTwice extends RecordRule<Partnership> {

    private static final Pointer PARTICIPANTS = Pointer.of("participants");

    /** The rule. */
    public ParticipantListedTwice() {
        super(
                Partnership.class,
                RuleInfo.of("participant-listed-twice", Severity.ERROR, Category.CONSISTENCY)
                        .summary("The same organisation is listed twice for the same time.")
                        .why("Counted twice, an organisation distorts composition and statistics; "
                                + "with two roles, which is a warning, nobody can tell which one holds.")
                        .fix("Remove one of the entries; if the role changed, state when each began and ended.")
                        .basis("PSC Exchange 1.0: a participant is known by its organisation.")
                        .message("The organisation {organisation} is already listed for the same time at {first}.")
                        .addReads(
                                "participants.organisation",
                                "participants.role",
                                "participants.from",
                                "participants.to")
                        .build());
    }

    @Override
    public void check(Partnership partnership, RuleContext context) {
        Map<RecordId, List<Integer>> listed = new HashMap<>();
        boolean vague = false;
        List<Participant> participants = partnership.getParticipants();
        for (int i = 0; i < participants.size(); i++) {
            List<Integer> earlier =
                    listed.computeIfAbsent(participants.get(i).getOrganisation(), organisation -> new ArrayList<>());
            vague |= !isToldFrom(earlier, i, participants, context);
            earlier.add(i);
        }
        if (vague) {
            context.notChecked(Reason.TOO_VAGUE);
        }
    }

    /**
     * Whether it can be told if a participant repeats one of the earlier ones of its organisation; found if it does.
     */
    private static boolean isToldFrom(
            List<Integer> earlier, int index, List<Participant> participants, RuleContext context) {
        Participant repeated = participants.get(index);
        Optional<Integer> inOtherRole = Optional.empty();
        Answer repeats = Answer.NO;
        for (int first : earlier) {
            Answer overlap = Participation.overlap(repeated, participants.get(first));
            if (overlap.isYes() && role(repeated) == role(participants.get(first))) {
                context.report(at(index), values(repeated, first));
                return true;
            }
            if (overlap.isYes() && inOtherRole.isEmpty()) {
                inOtherRole = Optional.of(first);
            }
            repeats = repeats.or(overlap);
        }
        inOtherRole.ifPresent(first -> context.report(Severity.WARNING, at(index), values(repeated, first)));
        return repeats != Answer.CANNOT_TELL;
    }

    private static Role role(Participant participant) {
        return participant.getRole().orElse(Role.PARTNER);
    }

    private static Pointer at(int index) {
        return PARTICIPANTS.then(index).then("organisation");
    }

    private static Values values(Participant repeated, int first) {
        return Values.of("organisation", repeated.getOrganisation()).and("first", PARTICIPANTS.then(first));
    }
}
