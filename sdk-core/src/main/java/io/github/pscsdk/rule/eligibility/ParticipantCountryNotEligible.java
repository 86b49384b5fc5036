package io.github.pscsdk.rule.eligibility;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Answer;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.rule.LinkedContext;
import io.github.pscsdk.rule.LinkedRule;

/** An applicant is of a country that is neither of the European side nor a partner country. */
public final class ParticipantCountryNotEligible extends LinkedRule<Partnership> {

    /** The rule. */
    public ParticipantCountryNotEligible() {
        super(
                Partnership.class,
                RuleInfo.of("participant-country-not-eligible", Severity.WARNING, Category.ELIGIBILITY)
                        .summary("An applicant is of a country that is neither of the European side nor a partner "
                                + "country.")
                        .why("Applicants had to be established in a member state, a developing country, or an overseas "
                                + "country or territory of a member state.")
                        .fix("Check the country of the organisation, and whether it is an applicant or an associate.")
                        .basis("Guidelines of the 2020 call as quoted by europa.formez.it and centrostudiareasud.it, "
                                + "confidence medium; partner countries by the DAC list of 2024/25, as the calls' own "
                                + "lists (Annex O) were not found.")
                        .message("The applicant {organisation} is of {country}, which was neither of the European side "
                                + "nor a partner country on {date}.")
                        .addReads("call", "lot", "signed", "start")
                        .addReads("participants.organisation", "participants.role", "participantsComplete")
                        .build());
    }

    @Override
    public void check(Partnership partnership, LinkedContext context) {
        Consortium consortium = context.get(Consortium.CONSORTIUM);
        Answer hasBothSides = consortium
                .anyApplicant(member -> member.standing().european())
                .and(consortium.anyApplicant(member -> member.standing().partnerCountry()));
        if (hasBothSides.isNo()) {
            // One who should be of the missing side is the cause of another finding.
            return;
        }
        Consortium.decideEach(
                consortium.applicants().stream()
                        .filter(member -> !member.facts().hasNoNationality())
                        .toList(),
                member -> member.standing()
                        .european()
                        .or(member.standing().euOverseas())
                        .or(member.standing().partnerCountry())
                        .not(),
                Reason.COUNTRY_UNKNOWN,
                member -> Values.of("organisation", member.participant().getOrganisation())
                        .and("country", member.country().orElseThrow())
                        .and("date", consortium.date().toString()),
                context);
    }
}
