package io.github.pscsdk.rule.eligibility;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Answer;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.rule.LinkedContext;
import io.github.pscsdk.rule.LinkedRule;

/** No applicant is of a partner country. */
public final class PartnershipWithoutPartnerCountry extends LinkedRule<Partnership> {

    /** The rule. */
    public PartnershipWithoutPartnerCountry() {
        super(
                Partnership.class,
                RuleInfo.of("partnership-without-partner-country", Severity.WARNING, Category.ELIGIBILITY)
                        .summary("No applicant is of a partner country.")
                        .why("The programme funds partnerships between a member state and the partner country in which "
                                + "the action takes place.")
                        .fix("Add the applicant of the partner country or correct its role or country; "
                                + "if the list is not the whole, set participantsComplete to false.")
                        .basis("Guidelines as quoted by progettareineuropa.com (2018), europa.formez.it (2020) and "
                                + "regione.sardegna.it (2021), confidence medium; partner countries by the DAC list of "
                                + "2024/25, the calls' own lists (Annex O) were not found.")
                        .message("No applicant is of a partner country on {date}; "
                                + "countries of the applicants: {countries}.")
                        .addReads("call", "lot", "signed", "start")
                        .addReads("participants.organisation", "participants.role", "participantsComplete")
                        .build());
    }

    @Override
    public void check(Partnership partnership, LinkedContext context) {
        Consortium consortium = context.get(Consortium.CONSORTIUM);
        Answer hasPartnerCountry =
                consortium.anyApplicant(member -> member.standing().partnerCountry());
        context.decide(
                hasPartnerCountry.not(),
                consortium.whyUnknown(),
                Pointer.of("participants"),
                () -> Values.of("countries", Consortium.countries(consortium.possibleApplicants()))
                        .and("date", consortium.date().toString()));
    }
}
