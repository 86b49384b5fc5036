package io.github.pscsdk.rule.meeting;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Meeting;
import io.github.pscsdk.model.Recommendation;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleContext;
import java.util.List;

/** Two recommendations of a meeting are the same. */
public final class DuplicateRecommendation extends RecordRule<Meeting> {

    /** The rule. */
    public DuplicateRecommendation() {
        super(
                Meeting.class,
                RuleInfo.of("duplicate-recommendation", Severity.WARNING, Category.CONSISTENCY)
                        .summary("A meeting makes a recommendation twice.")
                        .why(
                                "Both are followed up apart from each other, and counts of open recommendations are too high.")
                        .fix("Make them one, with the addressees and the follow-up of both.")
                        .basis(
                                "PSC Exchange 1.0: a recommendation is made once and lists all its addressees; case, accents "
                                        + "and punctuation do not count.")
                        .message("The recommendation \"{recommendation}\" is made already, at {other}.")
                        .addReads("recommendations.id", "recommendations.text")
                        .build());
    }

    @Override
    public void check(Meeting meeting, RuleContext context) {
        List<Recommendation> all = meeting.getRecommendations();
        all.stream().filter(each -> each.getText().isEmpty()).forEach(each -> context.notChecked(Reason.NOT_STATED));
        Pointer recommendations = Pointer.of("recommendations");
        RepeatedTexts.in(all.stream().map(Recommendation::getText).toList()).stream()
                .filter(each -> !haveOneId(all.get(each.index()), all.get(each.first())))
                .forEach(each -> context.report(
                        recommendations.then(each.index()),
                        Values.of("recommendation", each.text()).and("other", recommendations.then(each.first()))));
    }

    /** What is there twice with its id has the finding duplicate-id. */
    private static boolean haveOneId(Recommendation one, Recommendation other) {
        return one.getId().isPresent() && one.getId().equals(other.getId());
    }
}
