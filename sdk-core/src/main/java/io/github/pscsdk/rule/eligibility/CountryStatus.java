package io.github.pscsdk.rule.eligibility;

import io.github.pscsdk.codelist.CountryInfo;
import io.github.pscsdk.model.Answer;
import io.github.pscsdk.model.Country;
import io.github.pscsdk.rule.CallTerms;
import io.github.pscsdk.rule.OrganisationFacts;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What an organisation counts as by the country that it is established in, on each day by which that may have been
 * judged. One without nationality is of no side.
 *
 * @param euSide whether it is of a member state of the EU, its outermost regions included
 * @param equivalent whether it is of a country that counts as the European side without being a member state
 * @param euOverseas whether it is of an overseas country or territory of a member state
 * @param partnerCountry whether it is of a partner country: on the DAC list of the day, or named by the lot
 */
public record CountryStatus(Answer euSide, Answer equivalent, Answer euOverseas, Answer partnerCountry) {

    private static final CountryStatus NONE = all(Answer.NO);
    private static final CountryStatus UNKNOWN = all(Answer.CANNOT_TELL);

    static CountryStatus of(OrganisationFacts facts, CallTerms terms, ReferenceDate date) {
        if (facts.hasNoNationality()) {
            return NONE;
        }
        Optional<CountryInfo> info = facts.country().flatMap(Country::info);
        return info.map(each -> of(facts.country().get(), each, terms, date)).orElse(UNKNOWN);
    }

    private static CountryStatus of(Country country, CountryInfo info, CallTerms terms, ReferenceDate date) {
        Function<List<Country>, Answer> names =
                countries -> Answer.of(countries.stream().anyMatch(country::isSameAs));
        return new CountryStatus(
                date.onEveryDay(info, day -> Answer.of(info.isEuMember(day) || info.isEuOutermostRegion(day))),
                terms.euSideEquivalents().isBroken(names),
                date.onEveryDay(info, day -> Answer.of(info.isEuOverseasTerritory(day))),
                terms.mayName(country)
                        ? Answer.YES
                        : date.onEveryDay(info, day -> switch (info.dacStatus(day)) {
                            case RECIPIENT -> Answer.YES;
                            case NOT_RECIPIENT -> Answer.NO;
                            case UNKNOWN -> Answer.CANNOT_TELL;
                        }));
    }

    private static CountryStatus all(Answer answer) {
        return new CountryStatus(answer, answer, answer, answer);
    }

    /** Whether it is of the European side: of a member state, or of a country that counts as one. */
    public Answer european() {
        return euSide.or(equivalent);
    }
}
