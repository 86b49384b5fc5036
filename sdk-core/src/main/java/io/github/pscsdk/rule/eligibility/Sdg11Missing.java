package io.github.pscsdk.rule.eligibility;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.model.Demand;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.rule.CallTerms;
import java.util.List;
import java.util.stream.Stream;

/** The Sustainable Development Goals lack goal 11, to which the call demands a contribution. */
public final class Sdg11Missing extends DemandUnmet {

    private static final String SUSTAINABLE_CITIES = "11";

    /** The rule. */
    public Sdg11Missing() {
        super(
                RuleInfo.of("sdg-11-missing", Severity.WARNING, Category.ELIGIBILITY)
                        .summary("The Sustainable Development Goals lack goal 11, to which the call demands a "
                                + "contribution.")
                        .why("Sustainable cities and communities are what the programme is about; in 2018 and 2020 its "
                                + "first priority was to contribute to goal 11.")
                        .fix("Add 11, or the target of goal 11 that the action contributes to; leave an incomplete "
                                + "list out.")
                        .basis("Guidelines as quoted by platforma-dev.eu (2018) and welcomeurope.com (2020); the 2021 "
                                + "call is not known to demand it.")
                        .message(
                                "The call demands a contribution to goal {demanded:goal}, but the partnership states only "
                                        + "{stated}.")
                        .addReads("call", "lot", "sdgs")
                        .build(),
                CallTerms.Demanded.SDGS,
                "sdgs",
                Partnership::getSdgs,
                Sdg11Missing::goalsWith11,
                SUSTAINABLE_CITIES);
    }

    /** What is demanded where goal 11 is, be it alone or as one of several to choose from. */
    private static List<String> goalsWith11(Demand demand) {
        return Stream.of(oneOfAll(SUSTAINABLE_CITIES).apply(demand), demand.getAnyOf())
                .filter(goals -> goals.contains(SUSTAINABLE_CITIES))
                .findFirst()
                .orElse(List.of());
    }
}
