package io.github.pscsdk.rule.eligibility;

import io.github.pscsdk.codelist.CooperationForm;
import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Country;
import io.github.pscsdk.model.CountryShare;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.rule.CallTerms;
import io.github.pscsdk.rule.LinkedContext;
import io.github.pscsdk.rule.LinkedRule;
import io.github.pscsdk.rule.RuleContext;
import java.util.List;

/** The action takes place in a country that the lot for fragile countries does not name. */
public final class CountryNotFragile extends LinkedRule<Partnership> {

    /** The rule. */
    public CountryNotFragile() {
        super(
                Partnership.class,
                RuleInfo.of("country-not-fragile", Severity.WARNING, Category.ELIGIBILITY)
                        .summary("The action takes place in a country that the lot for fragile countries lacks.")
                        .why("Lot 6 of the 2020 call names 15 countries one by one, after the OECD's list of extremely "
                                + "fragile contexts; with triangular cooperation one of them suffices.")
                        .fix("Check the lot and the countries; add the form triangular-cooperation if a further "
                                + "partner country takes part that way.")
                        .basis("https://onuitalia.com/2020/02/21/sviluppo-urbano and two more pages agree on the 15; "
                                + "that one suffices with triangular cooperation is inferred from what the form means.")
                        .message("The lot does not name these countries of the action: {countries}.")
                        .addReads("call", "lot", "countries.country", "cooperationForms")
                        .build());
    }

    @Override
    public void check(Partnership partnership, LinkedContext context) {
        CallTerms.of(partnership, context.records())
                .namedCountries()
                .ifKnown(context, named -> check(partnership, named, context));
    }

    private static void check(Partnership partnership, List<Country> named, RuleContext context) {
        List<Country> countries = partnership.getCountries().stream()
                .map(CountryShare::getCountry)
                .map(Country::canonical)
                .distinct()
                .toList();
        List<Country> outside = countries.stream()
                .filter(country -> named.stream().noneMatch(country::isSameAs))
                .toList();
        boolean someNamed = outside.size() < countries.size();
        List<String> forms = partnership.getCooperationForms();
        if (countries.isEmpty() || (someNamed && !outside.isEmpty() && forms.isEmpty())) {
            context.notChecked(Reason.NOT_STATED);
        } else if (!outside.isEmpty()
                && !(someNamed && forms.contains(CooperationForm.TRIANGULAR_COOPERATION.code()))) {
            context.report(
                    Pointer.of("countries"), Values.of("countries", outside).andIfPresent("lot", partnership.getLot()));
        }
    }
}
