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

/** The European side is of a country that is no member state but counts as one. */
public final class EuSideByEquivalence extends LinkedRule<Partnership> {

    /** The rule. */
    public EuSideByEquivalence() {
        super(
                Partnership.class,
                RuleInfo.of("eu-side-by-equivalence", Severity.INFO, Category.ELIGIBILITY)
                        .summary("The European side is of a country that is no member state but counts as one.")
                        .why("That bodies of the United Kingdom stayed eligible for money of 2014 to 2020 is inferred "
                                + "from the Withdrawal Agreement; the call's own wording was not seen.")
                        .fix("The data need no mending; check the Guidelines of the call if eligibility matters.")
                        .basis("An inference, confidence medium, from https://www.gov.uk/government/publications/"
                                + "continued-uk-participation-in-eu-programmes/"
                                + "eu-funded-programmes-under-the-withdrawal-agreement.")
                        .message("The European side is only {countries}, no member state of the EU on {date}; "
                                + "that bodies of the United Kingdom stayed eligible is an inference of medium "
                                + "confidence.")
                        .addReads("call", "lot", "signed", "start")
                        .addReads("participants.organisation", "participants.role", "participantsComplete")
                        .build());
    }

    @Override
    public void check(Partnership partnership, LinkedContext context) {
        Consortium consortium = context.get(Consortium.CONSORTIUM);
        Answer hasMemberState =
                consortium.anyApplicant(member -> member.standing().euSide());
        Answer hasEquivalent =
                consortium.anyApplicant(member -> member.standing().equivalent());
        context.decide(
                hasEquivalent.and(hasMemberState.not()),
                consortium.whyUnknown(),
                Pointer.of("participants"),
                () -> Values.of(
                                "countries",
                                Consortium.countries(consortium.possibleApplicants().stream()
                                        .filter(member ->
                                                member.standing().equivalent().isYes())
                                        .toList()))
                        .and("date", consortium.date().toString()));
    }
}
