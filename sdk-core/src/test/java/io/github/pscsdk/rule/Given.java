package io.github.pscsdk.rule;

import io.github.pscsdk.codelist.OrganisationKind;
import io.github.pscsdk.codelist.Qualifier;
import io.github.pscsdk.codelist.Role;
import io.github.pscsdk.model.Country;
import io.github.pscsdk.model.LocalisedText;
import io.github.pscsdk.model.Money;
import io.github.pscsdk.model.Organisation;
import io.github.pscsdk.model.PartialDate;
import io.github.pscsdk.model.Participant;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.RecordId;
import java.math.BigDecimal;

/** Short ways to the records that tests of rules begin with. */
public final class Given {

    private Given() {}

    /** A municipality in Spain. */
    public static final Organisation GIRONA = municipality("girona", "ES");

    /** A municipality in Italy. */
    public static final Organisation PALERMO = municipality("palermo", "IT");

    /** A municipality in Tunisia, a partner country. */
    public static final Organisation TUNIS = municipality("tunis", "TN");

    /** A municipality in Afghanistan, a partner country. */
    public static final Organisation KABUL = municipality("kabul", "AF");

    /** A municipality in the United Kingdom. */
    public static final Organisation LEEDS = municipality("leeds", "GB");

    /** A municipality of which no source says where it is. */
    public static final Organisation SOMEWHERE =
            organisation("somewhere", OrganisationKind.MUNICIPALITY).build();

    /** An international organisation; it belongs to no country. */
    public static final Organisation UN = organisation("un", OrganisationKind.INTERNATIONAL_ORGANISATION)
            .country(Country.of("KE"))
            .build();

    /** An organisation without country. */
    public static Organisation.Builder organisation(String id, OrganisationKind kind) {
        return Organisation.builder()
                .id(RecordId.of(id))
                .name(LocalisedText.of("en", "Organisation " + id))
                .kind(kind.code());
    }

    /** A municipality in a country. */
    public static Organisation municipality(String id, String country) {
        return organisation(id, OrganisationKind.MUNICIPALITY)
                .country(Country.of(country))
                .build();
    }

    /** A partnership with participants, of which nothing else is stated. */
    public static Partnership.Builder partnership(Participant... participants) {
        return Partnership.builder()
                .id(RecordId.of("p"))
                .title(LocalisedText.of("en", "A partnership"))
                .addParticipants(participants);
    }

    /** A partnership of Girona, which leads, and Tunis, of which nothing else is stated. */
    public static Partnership.Builder gironaAndTunis() {
        return partnership(as(Role.LEAD_APPLICANT, "girona"), as(Role.CO_APPLICANT, "tunis"));
    }

    /** A participant whose role is not stated. */
    public static Participant.Builder participant(String organisation) {
        return Participant.builder().organisation(RecordId.of(organisation));
    }

    /** A participant in a role. */
    public static Participant as(Role role, String organisation) {
        return participant(organisation).role(role).build();
    }

    /** A date as written. */
    public static PartialDate date(String text) {
        return PartialDate.parse(text);
    }

    /** Euros, exactly. */
    public static Money eur(String amount) {
        return Money.of(new BigDecimal(amount), "EUR");
    }

    /** Euros, with a qualifier. */
    public static Money eur(Qualifier qualifier, String amount) {
        return Money.builder()
                .amount(new BigDecimal(amount))
                .currency("EUR")
                .qualifier(qualifier)
                .build();
    }
}
