package io.github.pscsdk.rule.partnership;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.CountryShare;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleContext;

/** The percentages of the countries do not add up to 100. */
public final class CountryPercentagesNot100 extends RecordRule<Partnership> {

    /** The rule. */
    public CountryPercentagesNot100() {
        super(
                Partnership.class,
                RuleInfo.of("country-percentages-not-100", Severity.ERROR, Category.CONSISTENCY)
                        .summary("The percentages of the countries do not add up to 100.")
                        .why("Spending by country is computed from them: part of the money is lost, or counted twice.")
                        .fix("Correct the percentages or add the missing country; round one of them up or down where "
                                + "thirds leave a rest.")
                        .basis("IATI 2.03: the percentages of all countries must add up to 100.")
                        .message("The percentages of the countries add up to {sum}, not to 100.")
                        .addReads("countries.percentage")
                        .build());
    }

    @Override
    public void check(Partnership partnership, RuleContext context) {
        PercentageSum sum = PercentageSum.of(
                partnership.getCountries().stream()
                        .map(CountryShare::getPercentage)
                        .toList(),
                true);
        context.decide(
                sum.isHundred().not(),
                Reason.NOT_STATED,
                Pointer.of("countries"),
                () -> Values.of("sum", sum.stated()));
    }
}
