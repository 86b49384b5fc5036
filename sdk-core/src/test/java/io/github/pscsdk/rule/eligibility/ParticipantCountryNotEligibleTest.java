package io.github.pscsdk.rule.eligibility;

import static io.github.pscsdk.rule.Given.GIRONA;
import static io.github.pscsdk.rule.Given.LEEDS;
import static io.github.pscsdk.rule.Given.SOMEWHERE;
import static io.github.pscsdk.rule.Given.TUNIS;
import static io.github.pscsdk.rule.Given.UN;
import static io.github.pscsdk.rule.Given.as;
import static io.github.pscsdk.rule.Given.date;
import static io.github.pscsdk.rule.Given.gironaAndTunis;
import static io.github.pscsdk.rule.Given.municipality;
import static io.github.pscsdk.rule.Given.partnership;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.codelist.Role;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Call;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.rule.RuleTrial;
import org.junit.jupiter.api.Test;

class ParticipantCountryNotEligibleTest {

    private static final String AT_THIRD = "/partnerships/0/participants/2/organisation";

    private final RuleTrial trial = RuleTrial.of(new ParticipantCountryNotEligible())
            .knowing(GIRONA, TUNIS, LEEDS, SOMEWHERE, UN)
            .knowing(
                    municipality("basel", "CH"),
                    municipality("nuuk", "GL"),
                    municipality("saint-denis", "RE"),
                    municipality("hamilton", "BM"),
                    municipality("valparaiso", "CL"));

    @Test
    void anApplicantIsOfNeitherSide() {
        RuleTrial.Said said = trial.on(with(Role.CO_APPLICANT, "basel", "2020"));
        said.onlyFound(AT_THIRD, swiss("2020-02-11"));
        assertThat(said.found().get(0).getMessage())
                .isEqualTo("The applicant basel is of CH, which was neither of the European side nor a partner country"
                        + " on 2020-02-11.");
    }

    @Test
    void withoutACallTheSignatureOrAllDaysDecide() {
        trial.on(gironaAndTunis()
                        .addParticipants(as(Role.CO_APPLICANT, "basel"))
                        .signed(date("2021-03"))
                        .build())
                .onlyFound(AT_THIRD, swiss("2021-03-01/2021-03-31"));
        trial.on(gironaAndTunis()
                        .addParticipants(as(Role.CO_APPLICANT, "basel"))
                        .build())
                .onlyFound(AT_THIRD, swiss("2018-10-29/2026-11-22"));
    }

    @Test
    void onlyThoseWhoCertainlyApplyCount() {
        for (Role role : new Role[] {Role.PARTNER, Role.ASSOCIATE, Role.AFFILIATED_ENTITY}) {
            trial.on(with(role, "basel", "2020")).nothing();
        }
    }

    @Test
    void theUnitedKingdomIsEligibleByEquivalence() {
        trial.on(with(Role.CO_APPLICANT, "leeds", "2021")).nothing();
        Call strict = Call.builder()
                .id(RecordId.of("strict"))
                .reference("A call")
                .published(date("2020-02-01"))
                .build();
        trial.on(with(Role.CO_APPLICANT, "leeds", "strict"), strict)
                .onlyFound(
                        AT_THIRD,
                        Values.of("organisation", "leeds").and("country", "GB").and("date", "2020-02-01"));
    }

    @Test
    void territoriesOverseasAreEligible() {
        trial.on(with(Role.CO_APPLICANT, "nuuk", "2018")).nothing();
        trial.on(with(Role.CO_APPLICANT, "saint-denis", "2018")).nothing();
        trial.on(with(Role.CO_APPLICANT, "hamilton", "2018")).nothing();
        trial.on(with(Role.CO_APPLICANT, "hamilton", "2021")).onlyNotChecked(Reason.COUNTRY_UNKNOWN);
    }

    @Test
    void aCountryWhoseStatusIsNotKnownCannotBeTold() {
        trial.on(with(Role.CO_APPLICANT, "valparaiso", "2018")).onlyNotChecked(Reason.COUNTRY_UNKNOWN);
        trial.on(with(Role.CO_APPLICANT, "somewhere", "2018")).onlyNotChecked(Reason.COUNTRY_UNKNOWN);
    }

    @Test
    void bodiesWithoutNationalityAreOfNoCountry() {
        trial.on(with(Role.CO_APPLICANT, "un", "2018")).nothing();
    }

    @Test
    void thatASideIsMissingIsFoundByAnotherRule() {
        trial.on(partnership(as(Role.LEAD_APPLICANT, "basel"), as(Role.CO_APPLICANT, "tunis"))
                        .build())
                .nothing();
        trial.on(partnership(as(Role.LEAD_APPLICANT, "girona"), as(Role.CO_APPLICANT, "basel"))
                        .build())
                .nothing();
        trial.on(partnership(as(Role.LEAD_APPLICANT, "basel"), as(Role.CO_APPLICANT, "tunis"))
                        .participantsComplete(false)
                        .build())
                .onlyFound("/partnerships/0/participants/0/organisation", swiss("2018-10-29/2026-11-22"));
    }

    private static Partnership with(Role role, String organisation, String call) {
        return gironaAndTunis()
                .addParticipants(as(role, organisation))
                .call(RecordId.of(call))
                .build();
    }

    private static Values swiss(String date) {
        return Values.of("organisation", "basel").and("country", "CH").and("date", date);
    }
}
