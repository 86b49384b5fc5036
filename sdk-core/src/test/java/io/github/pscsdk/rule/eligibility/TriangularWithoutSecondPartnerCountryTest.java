package io.github.pscsdk.rule.eligibility;

import static io.github.pscsdk.rule.Given.GIRONA;
import static io.github.pscsdk.rule.Given.KABUL;
import static io.github.pscsdk.rule.Given.SOMEWHERE;
import static io.github.pscsdk.rule.Given.TUNIS;
import static io.github.pscsdk.rule.Given.as;
import static io.github.pscsdk.rule.Given.gironaAndTunis;
import static io.github.pscsdk.rule.Given.municipality;
import static io.github.pscsdk.rule.Given.partnership;

import io.github.pscsdk.codelist.Role;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.rule.RuleTrial;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class TriangularWithoutSecondPartnerCountryTest {

    private static final String AT_PARTICIPANTS = "/partnerships/0/participants";

    private final RuleTrial trial = RuleTrial.of(new TriangularWithoutSecondPartnerCountry())
            .knowing(GIRONA, TUNIS, KABUL, SOMEWHERE)
            .knowing(municipality("sfax", "TN"), municipality("valparaiso", "CL"), municipality("santiago", "CL"));

    @Test
    void theApplicantsAreOfOnePartnerCountry() {
        trial.on(triangular(gironaAndTunis())).onlyFound(AT_PARTICIPANTS, found("ES", "TN"));
    }

    @Test
    void twoOrganisationsOfOneCountryAreNotEnough() {
        trial.on(triangular(gironaAndTunis().addParticipants(as(Role.CO_APPLICANT, "sfax"))))
                .onlyFound(AT_PARTICIPANTS, found("ES", "TN"));
    }

    @Test
    void associatesDoNotCount() {
        trial.on(triangular(gironaAndTunis().addParticipants(as(Role.ASSOCIATE, "kabul"))))
                .onlyFound(AT_PARTICIPANTS, found("ES", "TN"));
    }

    @Test
    void aSecondPartnerCountrySuffices() {
        trial.on(triangular(gironaAndTunis().addParticipants(as(Role.CO_APPLICANT, "kabul"))))
                .nothing();
        trial.on(triangular(gironaAndTunis().addParticipants(as(Role.PARTNER, "kabul"))))
                .nothing();
    }

    @Test
    void whatMayBeASecondPartnerCountryCannotBeTold() {
        trial.on(triangular(gironaAndTunis().addParticipants(as(Role.CO_APPLICANT, "somewhere"))))
                .onlyNotChecked(Reason.COUNTRY_UNKNOWN);
        trial.on(triangular(gironaAndTunis().addParticipants(as(Role.CO_APPLICANT, "valparaiso"))))
                .onlyNotChecked(Reason.COUNTRY_UNKNOWN);
        trial.on(triangular(gironaAndTunis().participantsComplete(false))).onlyNotChecked(Reason.LIST_INCOMPLETE);
    }

    @Test
    void withoutAPartnerCountryOrASecondCountryOtherRulesSpeak() {
        trial.on(triangular(partnership(as(Role.LEAD_APPLICANT, "girona")))).nothing();
        trial.on(triangular(partnership(as(Role.LEAD_APPLICANT, "tunis"), as(Role.CO_APPLICANT, "sfax"))))
                .nothing();
    }

    @Test
    void withoutTriangularCooperationThereIsNothingToCheck() {
        trial.on(in2020(gironaAndTunis().addCooperationForms("twinning"))).nothing();
        trial.on(in2020(gironaAndTunis())).onlyNotChecked(Reason.NOT_STATED);
    }

    @Test
    void onlyTheCallOf2020IsKnownToDemandIt() {
        Partnership.Builder triangular = gironaAndTunis().addCooperationForms("triangular-cooperation");
        trial.on(triangular.call(RecordId.of("2018")).build()).nothing();
        trial.on(gironaAndTunis().addCooperationForms("triangular-cooperation").build())
                .onlyNotChecked(Reason.CALL_UNKNOWN);
    }

    private static Partnership triangular(Partnership.Builder partnership) {
        return in2020(partnership.addCooperationForms("twinning", "triangular-cooperation"));
    }

    private static Partnership in2020(Partnership.Builder partnership) {
        return partnership.call(RecordId.of("2020")).lot(RecordId.of("4")).build();
    }

    private static Values found(String... countries) {
        return Values.of("minimum", BigDecimal.valueOf(2)).and("countries", List.of(countries));
    }
}
