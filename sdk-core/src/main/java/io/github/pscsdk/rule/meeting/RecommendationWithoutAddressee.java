package io.github.pscsdk.rule.meeting;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Meeting;
import io.github.pscsdk.model.Recommendation;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleContext;

/** A recommendation names nobody whom it is for. */
public final class RecommendationWithoutAddressee extends RecordRule<Meeting> {

    /** The rule. */
    public RecommendationWithoutAddressee() {
        super(
                Meeting.class,
                RuleInfo.of("recommendation-without-addressee", Severity.WARNING, Category.COMPLETENESS)
                        .summary("A recommendation names nobody whom it is for.")
                        .why("Nobody can be asked what became of it.")
                        .fix("Add addressees, such as european-commission or partnerships.")
                        .basis("PSC Exchange 1.0: addressees are those whom a recommendation is for.")
                        .message("It is not said whom the recommendation[ {recommendation}] is for.")
                        .addReads("recommendations.addressees")
                        .build());
    }

    @Override
    public void check(Meeting meeting, RuleContext context) {
        for (int i = 0; i < meeting.getRecommendations().size(); i++) {
            Recommendation recommendation = meeting.getRecommendations().get(i);
            if (recommendation.getAddressees().isEmpty()) {
                Values values = recommendation
                        .getId()
                        .map(id -> Values.of("recommendation", id))
                        .orElse(Values.NONE);
                context.report(Pointer.of("recommendations").then(i), values);
            }
        }
    }
}
