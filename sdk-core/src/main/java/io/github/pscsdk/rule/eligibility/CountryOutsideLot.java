package io.github.pscsdk.rule.eligibility;

import io.github.pscsdk.codelist.CountryInfo;
import io.github.pscsdk.codelist.DacStatus;
import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Answer;
import io.github.pscsdk.model.Country;
import io.github.pscsdk.model.CountrySelection;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.rule.CallTerms;
import io.github.pscsdk.rule.LinkedContext;
import io.github.pscsdk.rule.LinkedRule;
import io.github.pscsdk.rule.RuleContext;
import java.util.HashSet;
import java.util.Set;

/** The action takes place in a country that is not of the region of its lot. */
public final class CountryOutsideLot extends LinkedRule<Partnership> {

    /** The rule. */
    public CountryOutsideLot() {
        super(
                Partnership.class,
                RuleInfo.of("country-outside-lot", Severity.WARNING, Category.ELIGIBILITY)
                        .summary("The action takes place in a country that is not of the region of its lot.")
                        .why("Each geographic lot has money for one region of the world; "
                                + "a lot that is unknown can be any of its call.")
                        .fix("Check the lot and the country; countries of the European side are no countries of the "
                                + "action.")
                        .basis("Titles of the lots as quoted by public pages, confidence high; which countries belong "
                                + "to a region is derived from the DAC list, the M49 regions and the Neighbourhood, "
                                + "confidence medium, as the calls' own lists (Annex O) were not found.")
                        .message("The country {country} is of none of the regions that the lot is for: {regions}.")
                        .addReads("call", "lot", "signed", "start", "countries.country")
                        .build());
    }

    @Override
    public void check(Partnership partnership, LinkedContext context) {
        CallTerms terms = CallTerms.of(partnership, context.records());
        // A lot that names its countries one by one has a rule of its own.
        terms.partnerCountries()
                .filter(selection -> !selection.getRegions().isEmpty())
                .ifKnown(
                        context,
                        selection -> check(
                                partnership, selection, ReferenceDate.of(partnership, terms, context.asOf()), context));
    }

    private static void check(
            Partnership partnership, CountrySelection selection, ReferenceDate date, RuleContext context) {
        Set<Country> seen = new HashSet<>();
        boolean cannotTell = false;
        for (int i = 0; i < partnership.getCountries().size(); i++) {
            Country country = partnership.getCountries().get(i).getCountry().canonical();
            if (seen.add(country)) {
                Answer inside = isIn(selection, country, date);
                cannotTell |= inside == Answer.CANNOT_TELL;
                if (inside.isNo()) {
                    context.report(
                            Pointer.of("countries").then(i).then("country"),
                            Values.of("country", country).and("regions", selection.getRegions()));
                }
            }
        }
        if (seen.isEmpty() || cannotTell) {
            context.notChecked(seen.isEmpty() ? Reason.NOT_STATED : Reason.COUNTRY_UNKNOWN);
        }
    }

    /** A country of no region is in no lot, unless it may have been a partner country in those days. */
    private static Answer isIn(CountrySelection selection, Country country, ReferenceDate date) {
        if (selection.getCountries().stream().anyMatch(country::isSameAs)) {
            return Answer.YES;
        }
        CountryInfo info = country.info().orElseThrow();
        return info.lotRegion()
                .map(region -> Answer.of(selection.getRegions().contains(region.code())))
                .orElseGet(() -> date.onEveryDay(
                        info, day -> info.dacStatus(day) == DacStatus.UNKNOWN ? Answer.CANNOT_TELL : Answer.NO));
    }
}
