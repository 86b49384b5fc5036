package io.github.pscsdk.rule.eligibility;

import static io.github.pscsdk.rule.Given.GIRONA;
import static io.github.pscsdk.rule.Given.LEEDS;
import static io.github.pscsdk.rule.Given.SOMEWHERE;
import static io.github.pscsdk.rule.Given.TUNIS;
import static io.github.pscsdk.rule.Given.as;
import static io.github.pscsdk.rule.Given.date;
import static io.github.pscsdk.rule.Given.municipality;
import static io.github.pscsdk.rule.Given.partnership;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.codelist.Role;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Call;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.rule.RuleTrial;
import java.util.List;
import org.junit.jupiter.api.Test;

class EuSideByEquivalenceTest {

    private static final Values UNITED_KINGDOM =
            Values.of("countries", List.of("GB")).and("date", "2020-02-11");

    private final RuleTrial trial = RuleTrial.of(new EuSideByEquivalence())
            .knowing(GIRONA, TUNIS, LEEDS, SOMEWHERE, municipality("york", "UK"));

    @Test
    void theEuropeanSideIsTheUnitedKingdomOnly() {
        RuleTrial.Said said = trial.on(leedsAndTunis().call(RecordId.of("2020")).build());
        said.onlyFound("/partnerships/0/participants", UNITED_KINGDOM);
        assertThat(said.found().get(0).getSeverity()).isEqualTo(Severity.INFO);
        assertThat(said.found().get(0).getMessage())
                .contains("is only GB, no member state of the EU on 2020-02-11")
                .contains("inference of medium confidence");
    }

    @Test
    void aCountryIsNamedOnceUnderItsIsoCode() {
        trial.on(partnership(
                                as(Role.LEAD_APPLICANT, "york"),
                                as(Role.CO_APPLICANT, "leeds"),
                                as(Role.CO_APPLICANT, "tunis"))
                        .call(RecordId.of("2020"))
                        .build())
                .onlyFound("/partnerships/0/participants", UNITED_KINGDOM);
    }

    @Test
    void aMemberStateBesideItIsTheEuropeanSide() {
        trial.on(leedsAndTunis()
                        .addParticipants(as(Role.CO_APPLICANT, "girona"))
                        .call(RecordId.of("2020"))
                        .build())
                .nothing();
    }

    @Test
    void aPartnerOfAMemberStateMayBeTheEuropeanSide() {
        trial.on(leedsAndTunis()
                        .addParticipants(as(Role.PARTNER, "girona"))
                        .call(RecordId.of("2020"))
                        .build())
                .nothing();
    }

    @Test
    void anAssociateOfAMemberStateIsNot() {
        trial.on(leedsAndTunis()
                        .addParticipants(as(Role.ASSOCIATE, "girona"))
                        .call(RecordId.of("2020"))
                        .build())
                .onlyFound("/partnerships/0/participants", UNITED_KINGDOM);
    }

    @Test
    void theUnitedKingdomWasAMemberStateWhenTheFirstCallWasPublished() {
        trial.on(leedsAndTunis().call(RecordId.of("2018")).build()).nothing();
    }

    @Test
    void withoutAnyEuropeanSideThereIsNothingToSay() {
        trial.on(partnership(as(Role.LEAD_APPLICANT, "tunis"))
                        .call(RecordId.of("2020"))
                        .build())
                .nothing();
    }

    @Test
    void aCallThatDoesNotLetItCountHasNoEquivalent() {
        Call call = Call.builder()
                .id(RecordId.of("own"))
                .reference("Own call")
                .published(date("2022"))
                .build();
        trial.on(leedsAndTunis().call(call.getId()).build(), call).nothing();
    }

    @Test
    void withoutACallItMayHaveBeenAMemberState() {
        trial.on(leedsAndTunis().build()).onlyNotChecked(Reason.COUNTRY_UNKNOWN);
        trial.on(leedsAndTunis().signed(date("2020-12")).build())
                .onlyFound(
                        "/partnerships/0/participants",
                        Values.of("countries", List.of("GB")).and("date", "2020-12-01/2020-12-31"));
    }

    @Test
    void anUnknownCountryMayBeAMemberState() {
        trial.on(leedsAndTunis()
                        .addParticipants(as(Role.CO_APPLICANT, "somewhere"))
                        .call(RecordId.of("2020"))
                        .build())
                .onlyNotChecked(Reason.COUNTRY_UNKNOWN);
    }

    @Test
    void aMemberStateMayBeMissingFromAnIncompleteList() {
        trial.on(leedsAndTunis()
                        .participantsComplete(false)
                        .call(RecordId.of("2020"))
                        .build())
                .onlyNotChecked(Reason.LIST_INCOMPLETE);
    }

    private static Partnership.Builder leedsAndTunis() {
        return partnership(as(Role.LEAD_APPLICANT, "leeds"), as(Role.CO_APPLICANT, "tunis"));
    }
}
