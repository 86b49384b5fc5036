package io.github.pscsdk.rule.meeting;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Meeting;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleContext;
import java.util.Optional;

/** Two objectives of a meeting are the same. */
public final class DuplicateObjective extends RecordRule<Meeting> {

    /** The rule. */
    public DuplicateObjective() {
        super(
                Meeting.class,
                RuleInfo.of("duplicate-objective", Severity.WARNING, Category.CONSISTENCY)
                        .summary("A meeting states an objective twice.")
                        .why(
                                "Reports of what a meeting achieved would answer it twice; often one was meant to be another.")
                        .fix("Remove one of them, or write what was meant.")
                        .basis(
                                "PSC Exchange 1.0: objectives are what a meeting is to achieve, each once; case, accents and "
                                        + "punctuation do not count.")
                        .message("The objective \"{objective}\" is stated already, at {other}.")
                        .addReads("objectives")
                        .build());
    }

    @Override
    public void check(Meeting meeting, RuleContext context) {
        Pointer objectives = Pointer.of("objectives");
        RepeatedTexts.in(meeting.getObjectives().stream().map(Optional::of).toList())
                .forEach(each -> context.report(
                        objectives.then(each.index()),
                        Values.of("objective", each.text()).and("other", objectives.then(each.first()))));
    }
}
