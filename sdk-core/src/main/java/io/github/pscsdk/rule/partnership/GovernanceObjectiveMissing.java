package io.github.pscsdk.rule.partnership;

import io.github.pscsdk.codelist.SpecificObjective;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.rule.CallTerms;
import io.github.pscsdk.rule.Category;
import io.github.pscsdk.rule.Judge;
import io.github.pscsdk.rule.LinkedRule;
import io.github.pscsdk.rule.Links;
import io.github.pscsdk.rule.Pointer;
import io.github.pscsdk.rule.Reason;
import io.github.pscsdk.rule.RuleInfo;
import io.github.pscsdk.rule.Severity;
import io.github.pscsdk.rule.Values;
import java.util.List;

/** The specific objectives lack urban governance, which the call demands. */
public final class GovernanceObjectiveMissing extends LinkedRule<Partnership> {

    /** The rule. */
    public GovernanceObjectiveMissing() {
        super(
                Partnership.class,
                RuleInfo.of("governance-objective-missing", Severity.WARNING, Category.ELIGIBILITY)
                        .summary("The specific objectives lack urban governance, which the call demands.")
                        .why("To strengthen urban governance is the one objective that every proposal had to pursue.")
                        .mend("Add urban-governance if the action pursues it; leave an incomplete list out.")
                        .basis("Guidelines as quoted by platforma-dev.eu (2018), welcomeurope.com (2020) and the EU "
                                + "Delegation to India (2021): the first objective is mandatory.")
                        .message("The call demands the objective {objective}, but the partnership states only "
                                + "{objectives}.")
                        .addReads("call", "lot", "specificObjectives")
                        .build());
    }

    @Override
    public void check(Partnership partnership, Links links, Judge judge) {
        String objective = SpecificObjective.URBAN_GOVERNANCE.code();
        List<String> objectives = partnership.getSpecificObjectives();
        if (objectives.contains(objective)) {
            return;
        }
        CallTerms.of(partnership, links)
                .demandsObjective(SpecificObjective.URBAN_GOVERNANCE)
                .ifKnown(judge, demanded -> {
                    if (demanded && objectives.isEmpty()) {
                        judge.notChecked(Reason.NOT_STATED);
                    } else if (demanded) {
                        Values values = Values.of("objective", objective).and("objectives", objectives);
                        judge.found(Pointer.of("specificObjectives"), values);
                    }
                });
    }
}
