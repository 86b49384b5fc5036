package io.github.pscsdk.rule.eligibility;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.rule.LinkedContext;
import io.github.pscsdk.rule.LinkedRule;
import java.util.List;

/** Fewer than two organisations of two countries are or may be applicants. */
public final class TooFewParticipants extends LinkedRule<Partnership> {

    /** The rule. */
    public TooFewParticipants() {
        super(
                Partnership.class,
                RuleInfo.of("too-few-participants", Severity.WARNING, Category.ELIGIBILITY)
                        .summary("Fewer than two organisations of two countries are or may be applicants.")
                        .why("The programme funds partnerships of at least two entities of two countries; "
                                + "affiliated entities, associates and bodies without nationality do not count.")
                        .fix("Add the missing applicants or correct their roles and countries; "
                                + "if the list is not the whole, set participantsComplete to false.")
                        .basis("Guidelines as quoted by progettareineuropa.com (2018), europa.formez.it (2020) and "
                                + "regione.sardegna.it (2021), confidence medium.")
                        .message("Only {organisations} {organisations:organisation|organisations} of {countries} known "
                                + "{countries:country|countries} "
                                + "{organisations:is or may be an applicant|are or may be applicants}; "
                                + "at least 2 of 2 countries are needed.")
                        .addReads("participants.organisation", "participants.role", "participantsComplete")
                        .build());
    }

    @Override
    public void check(Partnership partnership, LinkedContext context) {
        Consortium consortium = context.get(Consortium.CONSORTIUM);
        List<Consortium.Member> applicants = Consortium.eachOnce(consortium.possibleApplicants());
        context.decide(
                consortium.isTooSmall(),
                consortium.whyUnknown(),
                Pointer.of("participants"),
                () -> Values.of("organisations", applicants.size())
                        .and("countries", Consortium.countries(applicants).size())
                        .and(
                                "applicants",
                                applicants.stream()
                                        .map(each -> each.participant().getOrganisation())
                                        .toList()));
    }
}
