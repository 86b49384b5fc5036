package io.github.pscsdk.rule.privacy;

import static io.github.pscsdk.rule.Given.gironaAndTunis;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Contact;
import io.github.pscsdk.rule.RuleTrial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalEmailTest {

    private final RuleTrial trial = RuleTrial.of(new PersonalEmail());

    private RuleTrial.Said on(String... emails) {
        var partnership = gironaAndTunis();
        for (String email : emails) {
            partnership.addContacts(Contact.builder().email(email).build());
        }
        return trial.on(partnership.build());
    }

    @Test
    void aNameIsFoundWhereItStandsAndNotRepeated() {
        on("cooperation@example.org", "Maria.Rossi@example.org")
                .onlyFound("/partnerships/0/contacts/1/email", Values.of("domain", "example.org"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "maria.rossi",
                "m.rossi",
                "maria_rossi",
                "anne-marie.dupont",
                "jean.d'arc",
                "maria.rossi2",
                "maria.de.rossi",
                "maria.rossi+psc",
                "josé.garcía"
            })
    void firstNameAndLastNameAreThoseOfAPerson(String name) {
        assertThat(on(name + "@example.org").pointers()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "info@example.org",
                "mrossi@example.org",
                "eu-projects@example.org",
                "international.relations@example.org",
                "projets_ue@example.org",
                "sdg11.girona@example.org",
                "2021.green@example.org",
                "girona.tunis@girona.example",
                "anne-marie@example.org"
            })
    void anOfficeOrWhatCannotBeToldIsNot(String email) {
        on(email).nothing();
    }

    @Test
    void whatIsNoAddressIsNotRead() {
        assertThat(on("maria.rossi").reasons()).containsExactly(Reason.DAMAGED);
    }
}
