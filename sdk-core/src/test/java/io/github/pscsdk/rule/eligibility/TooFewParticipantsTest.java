package io.github.pscsdk.rule.eligibility;

import static io.github.pscsdk.rule.Given.GIRONA;
import static io.github.pscsdk.rule.Given.SOMEWHERE;
import static io.github.pscsdk.rule.Given.TUNIS;
import static io.github.pscsdk.rule.Given.UN;
import static io.github.pscsdk.rule.Given.as;
import static io.github.pscsdk.rule.Given.gironaAndTunis;
import static io.github.pscsdk.rule.Given.municipality;
import static io.github.pscsdk.rule.Given.participant;
import static io.github.pscsdk.rule.Given.partnership;

import io.github.pscsdk.codelist.OrganisationKind;
import io.github.pscsdk.codelist.Role;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.rule.Given;
import io.github.pscsdk.rule.RuleTrial;
import java.util.List;
import org.junit.jupiter.api.Test;

class TooFewParticipantsTest {

    private final RuleTrial trial = RuleTrial.of(new TooFewParticipants())
            .knowing(GIRONA, TUNIS, SOMEWHERE, UN)
            .knowing(municipality("madrid", "ES"), municipality("athens", "GR"), municipality("patras", "EL"));

    @Test
    void oneApplicantIsTooFew() {
        trial.on(partnership(as(Role.LEAD_APPLICANT, "girona"), as(Role.ASSOCIATE, "tunis"))
                        .build())
                .onlyFound("/partnerships/0/participants", values(1, 1, "girona"));
    }

    @Test
    void whoMayNotApplyDoesNotCount() {
        trial.on(partnership(as(Role.AFFILIATED_ENTITY, "girona"), as(Role.ASSOCIATE, "tunis"))
                        .build())
                .onlyFound("/partnerships/0/participants", values(0, 0));
    }

    @Test
    void anOrganisationThatIsListedTwiceCountsOnce() {
        trial.on(partnership(as(Role.LEAD_APPLICANT, "somewhere"), as(Role.CO_APPLICANT, "somewhere"))
                        .build())
                .onlyFound("/partnerships/0/participants", values(1, 0, "somewhere"));
    }

    @Test
    void twoOfOneCountryAreTooFew() {
        trial.on(partnership(as(Role.LEAD_APPLICANT, "girona"), as(Role.CO_APPLICANT, "madrid"))
                        .build())
                .onlyFound("/partnerships/0/participants", values(2, 1, "girona", "madrid"));
    }

    @Test
    void anAliasIsNoSecondCountry() {
        trial.on(partnership(as(Role.LEAD_APPLICANT, "athens"), as(Role.CO_APPLICANT, "patras"))
                        .build())
                .onlyFound("/partnerships/0/participants", values(2, 1, "athens", "patras"));
    }

    @Test
    void anOrganisationWithoutNationalityIsNoSecondCountry() {
        trial.on(partnership(as(Role.LEAD_APPLICANT, "girona"), as(Role.CO_APPLICANT, "un"))
                        .build())
                .onlyFound("/partnerships/0/participants", values(2, 1, "girona", "un"));
    }

    @Test
    void oneUnknownCountryBesideNoneIsTooFew() {
        trial.on(partnership(as(Role.LEAD_APPLICANT, "somewhere"), as(Role.CO_APPLICANT, "un"))
                        .build())
                .onlyFound("/partnerships/0/participants", values(2, 0, "somewhere", "un"));
    }

    @Test
    void twoOfTwoCountriesSuffice() {
        trial.on(gironaAndTunis().build()).nothing();
    }

    @Test
    void aPartnerMayBeTheSecondApplicant() {
        trial.on(partnership(as(Role.LEAD_APPLICANT, "girona"), as(Role.PARTNER, "tunis"))
                        .build())
                .nothing();
        trial.on(partnership(
                                as(Role.LEAD_APPLICANT, "girona"),
                                participant("tunis").build())
                        .build())
                .nothing();
    }

    @Test
    void twoOfTwoCountriesSufficeInAnIncompleteList() {
        trial.on(gironaAndTunis().participantsComplete(false).build()).nothing();
    }

    @Test
    void furtherApplicantsMayBeMissingFromAnIncompleteList() {
        trial.on(partnership(as(Role.LEAD_APPLICANT, "girona"))
                        .participantsComplete(false)
                        .build())
                .onlyNotChecked(Reason.LIST_INCOMPLETE);
    }

    @Test
    void anUnknownCountryMayBeTheSecond() {
        trial.on(partnership(as(Role.LEAD_APPLICANT, "girona"), as(Role.CO_APPLICANT, "somewhere"))
                        .build())
                .onlyNotChecked(Reason.COUNTRY_UNKNOWN);
    }

    @Test
    void twoUnknownCountriesMayBeTwo() {
        RuleTrial.of(new TooFewParticipants())
                .on(
                        partnership(as(Role.LEAD_APPLICANT, "one"), as(Role.CO_APPLICANT, "other"))
                                .build(),
                        Given.organisation("one", OrganisationKind.MUNICIPALITY).build(),
                        Given.organisation("other", OrganisationKind.MUNICIPALITY)
                                .build())
                .onlyNotChecked(Reason.COUNTRY_UNKNOWN);
    }

    @Test
    void anOrganisationWithoutRecordHasAnUnknownCountry() {
        RuleTrial.of(new TooFewParticipants())
                .on(gironaAndTunis().build(), GIRONA)
                .onlyNotChecked(Reason.COUNTRY_UNKNOWN);
    }

    private static Values values(int organisations, int countries, String... applicants) {
        return Values.of("organisations", organisations)
                .and("countries", countries)
                .and("applicants", List.of(applicants));
    }
}
