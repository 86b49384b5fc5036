package io.github.pscsdk.rule.partnership;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.Sector;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleContext;
import io.github.pscsdk.text.TextFolding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The percentages of the sectors of one vocabulary do not add up to 100. */
public final class SectorPercentagesNot100 extends RecordRule<Partnership> {

    /** The sectors of one vocabulary, and what their percentages add up to. */
    private record Vocabulary(Optional<String> scheme, PercentageSum sum) {

        static Vocabulary of(List<Sector> sectors, boolean all) {
            return new Vocabulary(
                    sectors.get(0).getScheme(),
                    PercentageSum.of(sectors.stream().map(Sector::getPercentage).toList(), all));
        }
    }

    /** The rule. */
    public SectorPercentagesNot100() {
        super(
                Partnership.class,
                RuleInfo.of("sector-percentages-not-100", Severity.ERROR, Category.CONSISTENCY)
                        .summary("The percentages of the sectors of one vocabulary do not add up to 100.")
                        .why("Spending by sector is computed from them: part of the money is lost, or counted twice.")
                        .fix("Correct the percentages or add the missing sector; round one of them up or down "
                                + "where thirds leave a rest.")
                        .basis("IATI 2.03: the percentages of all sectors of one vocabulary must add up to 100.")
                        .message("The percentages of the sectors[ of {schemes}] add up to {sums}, not to 100.")
                        .addReads("sectors.scheme", "sectors.percentage")
                        .build());
    }

    @Override
    public void check(Partnership partnership, RuleContext context) {
        List<Vocabulary> vocabularies = vocabularies(partnership.getSectors());
        List<Vocabulary> wrong = vocabularies.stream()
                .filter(each -> each.sum().isHundred().isNo())
                .toList();
        if (!wrong.isEmpty()) {
            List<String> schemes =
                    wrong.stream().flatMap(each -> each.scheme().stream()).toList();
            context.report(
                    Pointer.of("sectors"),
                    Values.of(
                                    "sums",
                                    wrong.stream()
                                            .map(each -> each.sum().stated())
                                            .toList())
                            .andIfPresent("schemes", Optional.of(schemes).filter(each -> !each.isEmpty())));
        } else if (vocabularies.isEmpty()
                || !vocabularies.stream()
                        .allMatch(each -> each.sum().isHundred().isYes())) {
            context.notChecked(Reason.NOT_STATED);
        }
    }

    /** Sectors without a vocabulary may be of any of those that others name; if none does, they are of one. */
    private static List<Vocabulary> vocabularies(List<Sector> sectors) {
        Map<Optional<String>, List<Sector>> byScheme = sectors.stream()
                .collect(Collectors.groupingBy(
                        sector -> sector.getScheme().map(TextFolding::fold), LinkedHashMap::new, Collectors.toList()));
        boolean mixed = byScheme.size() > 1 && byScheme.remove(Optional.<String>empty()) != null;
        return byScheme.values().stream()
                .map(each -> Vocabulary.of(each, !mixed))
                .toList();
    }
}
