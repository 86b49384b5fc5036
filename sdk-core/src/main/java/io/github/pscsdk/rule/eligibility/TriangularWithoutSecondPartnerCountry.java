package io.github.pscsdk.rule.eligibility;

import io.github.pscsdk.codelist.CooperationForm;
import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Answer;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.Quantity;
import io.github.pscsdk.rule.LinkedContext;
import io.github.pscsdk.rule.LinkedRule;
import io.github.pscsdk.rule.RuleContext;
import java.math.BigDecimal;
import java.util.List;

/** The cooperation is triangular, but the applicants are of fewer partner countries than that takes. */
public final class TriangularWithoutSecondPartnerCountry extends LinkedRule<Partnership> {

    /** The rule. */
    public TriangularWithoutSecondPartnerCountry() {
        super(
                Partnership.class,
                RuleInfo.of("triangular-without-second-partner-country", Severity.WARNING, Category.ELIGIBILITY)
                        .summary(
                                "The cooperation is triangular, but the applicants are of fewer partner countries than "
                                        + "that takes.")
                        .why("Triangular cooperation brings a member state together with two partner countries, one of "
                                + "which passes its experience on to the other.")
                        .fix("Add the applicant of the second partner country or correct its role or country; remove "
                                + "triangular-cooperation if there is none.")
                        .basis("Guidelines of the 2020 call as quoted by europa.formez.it and rgre.de, confidence "
                                + "medium: at least two co-applicants, one for each partner country involved.")
                        .message("Triangular cooperation takes applicants of {minimum} partner "
                                + "{minimum:country|countries}; countries of the applicants: {countries}.")
                        .addReads("call", "lot", "signed", "start", "cooperationForms")
                        .addReads("participants.organisation", "participants.role", "participantsComplete")
                        .build());
    }

    @Override
    public void check(Partnership partnership, LinkedContext context) {
        Consortium consortium = context.get(Consortium.CONSORTIUM);
        List<String> forms = partnership.getCooperationForms();
        consortium.terms().triangularPartnerCountries().ifKnown(context, minimum -> {
            if (forms.isEmpty()) {
                context.notChecked(Reason.NOT_STATED);
            } else if (forms.contains(CooperationForm.TRIANGULAR_COOPERATION.code())) {
                check(consortium, BigDecimal.valueOf(minimum), context);
            }
        });
    }

    private static void check(Consortium consortium, BigDecimal minimum, RuleContext context) {
        Quantity partnerCountries = consortium.partnerCountries();
        // That all are of one country, or none of a partner country, is the cause of other findings.
        Answer hasOne = partnerCountries.exceeds(BigDecimal.ZERO);
        context.decide(
                hasOne.and(partnerCountries.fallsShortOf(minimum))
                        .and(consortium.isTooSmall().not()),
                consortium.whyUnknown(),
                Pointer.of("participants"),
                () -> Values.of("minimum", minimum)
                        .and("countries", Consortium.countries(consortium.possibleApplicants())));
    }
}
