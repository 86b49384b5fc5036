package io.github.pscsdk.rule.partnership;

import static io.github.pscsdk.rule.Given.as;
import static io.github.pscsdk.rule.Given.participant;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.codelist.Role;
import io.github.pscsdk.model.Answer;
import io.github.pscsdk.model.Participant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesTest {

    @ParameterizedTest
    @CsvSource({
        "LEAD_APPLICANT, YES, YES",
        "CO_APPLICANT, YES, NO",
        "AFFILIATED_ENTITY, NO, NO",
        "ASSOCIATE, NO, NO",
        "PARTNER, CANNOT_TELL, CANNOT_TELL"
    })
    void leadAndCoApplicantsAreApplicantsAndAPartnerMayBeOne(Role role, Answer applicant, Answer lead) {
        assertThat(Roles.isApplicant(as(role, "tunis"))).isEqualTo(applicant);
        assertThat(Roles.isLead(as(role, "tunis"))).isEqualTo(lead);
    }

    @Test
    void aParticipantWithoutRoleMayBeOneAsWell() {
        Participant tunis = participant("tunis").build();

        assertThat(Roles.isApplicant(tunis)).isEqualTo(Answer.CANNOT_TELL);
        assertThat(Roles.isLead(tunis)).isEqualTo(Answer.CANNOT_TELL);
    }
}
