package io.github.pscsdk.rule.claim;

import static io.github.pscsdk.rule.Given.date;
import static io.github.pscsdk.rule.Given.eur;
import static io.github.pscsdk.rule.Given.gironaAndTunis;
import static io.github.pscsdk.rule.Given.organisation;
import static io.github.pscsdk.rule.GivenClaim.claim;
import static io.github.pscsdk.rule.GivenMeeting.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.codelist.OrganisationKind;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Country;
import io.github.pscsdk.model.CountryShare;
import io.github.pscsdk.model.Funding;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.rule.RuleTrial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimFieldUnknownTest {

    private final RuleTrial trial = RuleTrial.of(new ClaimFieldUnknown());

    @Test
    void theFormatKnowsNoSuchMember() {
        RuleTrial.Said said = trial.on(partnership()
                .addClaims(claim("/end", "2024"), claim("/funding/grant", 1900000))
                .build());

        said.onlyFound(
                "/partnerships/0/claims/1/field",
                Values.of("field", "/funding/grant").and("type", "partnership").and("unknown", "grant"));
        assertThat(said.found().get(0).getSeverity()).isEqualTo(Severity.WARNING);
    }

    @ParameterizedTest
    @CsvSource({
        "title, title",
        "/Title, Title",
        "/, ''",
        "/start/year, year",
        "/aliases/1, 1",
        "/aliases/-, -",
        "/countries/ES, ES",
        "/funding/total/amount/net, net",
        "/call/reference, reference"
    })
    void whereItCannotBeFollowedIsNamed(String field, String unknown) {
        assertThat(trial.on(partnership().addClaims(claim(field, "some")).build())
                        .found())
                .singleElement()
                .satisfies(finding -> assertThat(finding.getValues().asMap()).containsEntry("unknown", unknown));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/start",
                "/title/fr",
                "/funding/total",
                "/funding/total/amount",
                "/aliases/0",
                "/aliases",
                "/participants/sfax/role",
                "/results/r1/indicators/i1/unit",
                "/x-file-number",
                "/funding/x-budget-line/code"
            })
    void aFieldMayBeOneThatTheRecordDoesNotState(String field) {
        trial.on(partnership().addClaims(claim(field, "some")).build()).nothing();
    }

    @Test
    void recordsOfAllTypesHaveClaims() {
        assertThat(trial.on(
                                organisation("girona", OrganisationKind.MUNICIPALITY)
                                        .addClaims(claim("/inhabitants", 100))
                                        .build(),
                                meeting().addClaims(claim("/venue", "Brussels")).build())
                        .pointers())
                .containsExactlyInAnyOrder("/organisations/0/claims/0/field", "/meetings/0/claims/0/field");
    }

    @Test
    void anElementOfAListThatHasAnErrorMayBeThere() {
        CountryShare unreadable =
                CountryShare.builder().country(Country.of("Spain")).build();

        trial.on(partnership()
                        .addCountries(unreadable)
                        .addClaims(claim("/countries/1/percentage", 40))
                        .build())
                .onlyNotChecked(Reason.DAMAGED);
    }

    private static Partnership.Builder partnership() {
        return gironaAndTunis()
                .start(date("2021-01"))
                .addAliases("Green belts")
                .funding(Funding.builder().total(eur("2000000")).build());
    }
}
