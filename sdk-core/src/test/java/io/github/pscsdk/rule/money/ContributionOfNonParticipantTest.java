package io.github.pscsdk.rule.money;

import static io.github.pscsdk.rule.Given.GIRONA;
import static io.github.pscsdk.rule.Given.PALERMO;
import static io.github.pscsdk.rule.Given.TUNIS;
import static io.github.pscsdk.rule.Given.as;
import static io.github.pscsdk.rule.Given.gironaAndTunis;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.codelist.Role;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Contribution;
import io.github.pscsdk.model.Funding;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.rule.RuleTrial;
import org.junit.jupiter.api.Test;

class ContributionOfNonParticipantTest {

    private final RuleTrial trial =
            RuleTrial.of(new ContributionOfNonParticipant()).knowing(GIRONA, TUNIS, PALERMO);

    @Test
    void palermoContributesButTakesNoPart() {
        RuleTrial.Said said = trial.on(contributions("girona", "palermo").build());

        said.onlyFound("/partnerships/0/funding/contributions/1/organisation", Values.of("organisation", "palermo"));
        assertThat(said.found().get(0).getSeverity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void eachOfThemIsFound() {
        assertThat(trial.on(contributions("palermo", "tunis", "palermo").build())
                        .pointers())
                .containsExactly(
                        "/partnerships/0/funding/contributions/0/organisation",
                        "/partnerships/0/funding/contributions/2/organisation");
    }

    @Test
    void participantsInAnyRoleContribute() {
        trial.on(contributions("tunis", "palermo")
                        .addParticipants(as(Role.ASSOCIATE, "palermo"))
                        .build())
                .nothing();
    }

    @Test
    void aListThatIsNotCompleteMayLackTheParticipant() {
        trial.on(contributions("palermo").participantsComplete(false).build()).onlyNotChecked(Reason.LIST_INCOMPLETE);
        assertThat(trial.on(contributions("palermo").participantsComplete(true).build())
                        .pointers())
                .hasSize(1);
    }

    @Test
    void withoutContributionOrItsOrganisationThereIsNothingToCheck() {
        trial.on(gironaAndTunis().build()).onlyNotChecked(Reason.NOT_STATED);
        Funding anonymous = Funding.builder()
                .addContributions(Contribution.builder().build())
                .build();
        trial.on(gironaAndTunis().funding(anonymous).build()).onlyNotChecked(Reason.NOT_STATED);
    }

    @Test
    void aReferenceThatLeadsNowhereIsAnotherDefect() {
        trial.on(contributions("palremo").build()).onlyNotChecked(Reason.UNRESOLVED);
        trial.on(contributions("palermo")
                        .addParticipants(as(Role.ASSOCIATE, "palremo"))
                        .build())
                .onlyNotChecked(Reason.UNRESOLVED);
    }

    private static Partnership.Builder contributions(String... organisations) {
        Funding.Builder funding = Funding.builder();
        for (String organisation : organisations) {
            funding.addContributions(Contribution.builder()
                    .organisation(RecordId.of(organisation))
                    .build());
        }
        return gironaAndTunis().funding(funding.build());
    }
}
