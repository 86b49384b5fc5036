package io.github.pscsdk.rule.eligibility;

import static io.github.pscsdk.rule.Given.GIRONA;
import static io.github.pscsdk.rule.Given.KABUL;
import static io.github.pscsdk.rule.Given.LEEDS;
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
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.rule.RuleTrial;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartnershipWithoutEuPartnerTest {

    private final RuleTrial trial = RuleTrial.of(new PartnershipWithoutEuPartner())
            .knowing(GIRONA, TUNIS, KABUL, LEEDS, SOMEWHERE, UN, municipality("oslo", "NO"));

    @Test
    void noApplicantIsOfAMemberState() {
        trial.on(tunisWith("kabul").call(RecordId.of("2020")).build())
                .onlyFound(
                        "/partnerships/0/participants",
                        Values.of("countries", List.of("TN", "AF")).and("date", "2020-02-11"));
    }

    @Test
    void withoutACallEveryDayOfTheProgrammeIsLookedAt() {
        trial.on(tunisWith("oslo").build())
                .onlyFound(
                        "/partnerships/0/participants",
                        Values.of("countries", List.of("TN", "NO")).and("date", "2018-10-29/2026-11-22"));
    }

    @Test
    void bodiesWithoutNationalityAreNoEuPartner() {
        trial.on(tunisWith("un").signed(date("2020-12")).build())
                .onlyFound(
                        "/partnerships/0/participants",
                        Values.of("countries", List.of("TN")).and("date", "2020-12-01/2020-12-31"));
    }

    @Test
    void aMemberStateSuffices() {
        trial.on(gironaAndTunis().build()).nothing();
    }

    @Test
    void aPartnerOfAMemberStateMayBeTheApplicant() {
        trial.on(partnership(as(Role.LEAD_APPLICANT, "tunis"), as(Role.PARTNER, "girona"))
                        .build())
                .nothing();
        trial.on(partnership(
                                as(Role.LEAD_APPLICANT, "tunis"),
                                participant("girona").build())
                        .build())
                .nothing();
    }

    @Test
    void anAssociateOfAMemberStateDoesNotCount() {
        trial.on(partnership(as(Role.LEAD_APPLICANT, "tunis"), as(Role.ASSOCIATE, "girona"))
                        .call(RecordId.of("2021"))
                        .build())
                .onlyFound(
                        "/partnerships/0/participants",
                        Values.of("countries", List.of("TN")).and("date", "2021-03-08"));
    }

    @Test
    void theUnitedKingdomCountsInAllCalls() {
        trial.on(tunisWith("leeds").call(RecordId.of("2018")).build()).nothing();
        trial.on(tunisWith("leeds").call(RecordId.of("2021")).build()).nothing();
        trial.on(tunisWith("leeds").build()).nothing();
    }

    @Test
    void inACallThatDoesNotLetItCountTheUnitedKingdomIsAMemberStateOnlyBefore2020() {
        Call call = Call.builder()
                .id(RecordId.of("own"))
                .reference("Own call")
                .published(date("2020-01-31"))
                .build();
        Partnership partnership = tunisWith("leeds").call(call.getId()).build();
        trial.on(partnership, call).nothing();
        trial.on(
                        partnership,
                        Call.builder().from(call).published(date("2020-02-01")).build())
                .onlyFound(
                        "/partnerships/0/participants",
                        Values.of("countries", List.of("TN", "GB")).and("date", "2020-02-01"));
        trial.on(partnership, Call.builder().from(call).published(date("2020")).build())
                .onlyNotChecked(Reason.COUNTRY_UNKNOWN);
    }

    @Test
    void anUnknownCountryMayBeAMemberState() {
        trial.on(tunisWith("somewhere").build()).onlyNotChecked(Reason.COUNTRY_UNKNOWN);
        trial.on(tunisWith("without-record").build()).onlyNotChecked(Reason.COUNTRY_UNKNOWN);
    }

    @Test
    void theEuPartnerMayBeMissingFromAnIncompleteList() {
        trial.on(tunisWith("kabul").participantsComplete(false).build()).onlyNotChecked(Reason.LIST_INCOMPLETE);
        trial.on(gironaAndTunis().participantsComplete(false).build()).nothing();
    }

    private static Partnership.Builder tunisWith(String other) {
        return partnership(as(Role.LEAD_APPLICANT, "tunis"), as(Role.CO_APPLICANT, other));
    }
}
