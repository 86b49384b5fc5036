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

/** No applicant is of a member state of the EU, nor of a country that counts as one. */
public final class PartnershipWithoutEuPartner extends LinkedRule<Partnership> {

    /** The rule. */
    public PartnershipWithoutEuPartner() {
        super(
                Partnership.class,
                RuleInfo.of("partnership-without-eu-partner", Severity.WARNING, Category.ELIGIBILITY)
                        .summary("No applicant is of a member state of the EU, nor of a country that counts as one.")
                        .why("The programme funds partnerships between a member state and a partner country.")
                        .fix("Add the European applicant or correct its role or country; "
                                + "if the list is not the whole, set participantsComplete to false.")
                        .basis("Guidelines as quoted by progettareineuropa.com (2018), europa.formez.it (2020) and "
                                + "regione.sardegna.it (2021), confidence medium.")
                        .message("No applicant is of a member state of the EU on {date}, nor of a country that counts "
                                + "as one; countries of the applicants: {countries}.")
                        .addReads("call", "lot", "signed", "start")
                        .addReads("participants.organisation", "participants.role", "participantsComplete")
                        .build());
    }

    @Override
    public void check(Partnership partnership, LinkedContext context) {
        Consortium consortium = context.get(Consortium.CONSORTIUM);
        Answer hasEuSide = consortium.anyApplicant(member -> member.standing().european());
        context.decide(
                hasEuSide.not(),
                consortium.whyUnknown(),
                Pointer.of("participants"),
                () -> Values.of("countries", Consortium.countries(consortium.possibleApplicants()))
                        .and("date", consortium.date().toString()));
    }
}
