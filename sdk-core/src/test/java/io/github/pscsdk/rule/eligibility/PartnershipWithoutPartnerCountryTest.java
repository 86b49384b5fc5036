package io.github.pscsdk.rule.eligibility;

import static io.github.pscsdk.rule.Given.GIRONA;
import static io.github.pscsdk.rule.Given.PALERMO;
import static io.github.pscsdk.rule.Given.SOMEWHERE;
import static io.github.pscsdk.rule.Given.TUNIS;
import static io.github.pscsdk.rule.Given.UN;
import static io.github.pscsdk.rule.Given.as;
import static io.github.pscsdk.rule.Given.date;
import static io.github.pscsdk.rule.Given.gironaAndTunis;
import static io.github.pscsdk.rule.Given.municipality;
import static io.github.pscsdk.rule.Given.participant;
import static io.github.pscsdk.rule.Given.partnership;

import io.github.pscsdk.codelist.Role;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Call;
import io.github.pscsdk.model.Country;
import io.github.pscsdk.model.CountrySelection;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.Terms;
import io.github.pscsdk.rule.RuleTrial;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartnershipWithoutPartnerCountryTest {

    private final RuleTrial trial = RuleTrial.of(new PartnershipWithoutPartnerCountry())
            .knowing(GIRONA, PALERMO, TUNIS, SOMEWHERE, UN)
            .knowing(municipality("saint-johns", "AG"), municipality("new-york", "US"));

    @Test
    void noApplicantIsOfAPartnerCountry() {
        trial.on(gironaWith("palermo").call(RecordId.of("2018")).build())
                .onlyFound(
                        "/partnerships/0/participants",
                        Values.of("countries", List.of("ES", "IT")).and("date", "2018-10-29"));
    }

    @Test
    void aRichCountryOutsideTheEuIsNoPartnerCountry() {
        trial.on(gironaWith("new-york").start(date("2021-01-01")).build())
                .onlyFound(
                        "/partnerships/0/participants",
                        Values.of("countries", List.of("ES", "US")).and("date", "2021-01-01"));
    }

    @Test
    void bodiesWithoutNationalityAreOfNoPartnerCountry() {
        trial.on(gironaWith("un").call(RecordId.of("2021")).build())
                .onlyFound(
                        "/partnerships/0/participants",
                        Values.of("countries", List.of("ES")).and("date", "2021-03-08"));
    }

    @Test
    void anAssociateOfAPartnerCountryDoesNotCount() {
        trial.on(partnership(as(Role.LEAD_APPLICANT, "girona"), as(Role.ASSOCIATE, "tunis"))
                        .call(RecordId.of("2021"))
                        .build())
                .onlyFound(
                        "/partnerships/0/participants",
                        Values.of("countries", List.of("ES")).and("date", "2021-03-08"));
    }

    @Test
    void aPartnerCountrySuffices() {
        trial.on(gironaAndTunis().build()).nothing();
    }

    @Test
    void aPartnerOfAPartnerCountryMayBeTheApplicant() {
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
    void aCountryThatLeftTheDacListCountsWhileItWasOnIt() {
        trial.on(gironaWith("saint-johns").signed(date("2021-12-31")).build()).nothing();
        trial.on(gironaWith("saint-johns").signed(date("2022-01-01")).build())
                .onlyFound(
                        "/partnerships/0/participants",
                        Values.of("countries", List.of("ES", "AG")).and("date", "2022-01-01"));
        trial.on(gironaWith("saint-johns").build()).onlyNotChecked(Reason.COUNTRY_UNKNOWN);
    }

    @Test
    void aCountryThatTheCallNamesIsAPartnerCountry() {
        Call call = Call.builder()
                .id(RecordId.of("own"))
                .reference("Own call")
                .published(date("2020-01-31"))
                .terms(Terms.builder()
                        .partnerCountries(CountrySelection.builder()
                                .addCountries(Country.of("US"))
                                .build())
                        .build())
                .build();
        trial.on(gironaWith("new-york").call(call.getId()).build(), call).nothing();
    }

    @Test
    void anUnknownCountryMayBeAPartnerCountry() {
        trial.on(gironaWith("somewhere").build()).onlyNotChecked(Reason.COUNTRY_UNKNOWN);
        trial.on(gironaWith("without-record").build()).onlyNotChecked(Reason.COUNTRY_UNKNOWN);
    }

    @Test
    void thePartnerCountryMayBeMissingFromAnIncompleteList() {
        trial.on(gironaWith("palermo").participantsComplete(false).build()).onlyNotChecked(Reason.LIST_INCOMPLETE);
        trial.on(gironaAndTunis().participantsComplete(false).build()).nothing();
    }

    private static Partnership.Builder gironaWith(String other) {
        return partnership(as(Role.LEAD_APPLICANT, "girona"), as(Role.CO_APPLICANT, other));
    }
}
