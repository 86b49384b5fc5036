package io.github.pscsdk.examples;

import io.github.pscsdk.codelist.OrganisationKind;
import io.github.pscsdk.codelist.Role;
import io.github.pscsdk.model.Country;
import io.github.pscsdk.model.Dataset;
import io.github.pscsdk.model.Funding;
import io.github.pscsdk.model.LocalisedText;
import io.github.pscsdk.model.Money;
import io.github.pscsdk.model.Organisation;
import io.github.pscsdk.model.PartialDate;
import io.github.pscsdk.model.Participant;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.Source;
import io.github.pscsdk.report.Finding;
import io.github.pscsdk.report.Report;
import io.github.pscsdk.validation.PscValidator;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Builds a partnership in code, and asks whether the 2021 call would have funded it. */
public final class BuildAndValidate {

    private static final Source PAGE = Source.builder()
            .id(RecordId.of("page"))
            .title("Project page")
            .url("https://example.org/green-belts")
            .build();

    private BuildAndValidate() {}

    /** Prints what the validator finds: a grant above the call's maximum, and a project that is too long. */
    public static void main(String[] args) {
        Organisation girona = city("girona", "Ajuntament de Girona", "ca", "ES");
        Organisation tunis = city("tunis", "Municipalité de Tunis", "fr", "TN");
        Partnership partnership = Partnership.builder()
                .id(RecordId.of("green-belts"))
                .title(LocalisedText.of("en", "Green belts for two cities"))
                .call(RecordId.of("2021"))
                .start(PartialDate.parse("2022-01"))
                .end(PartialDate.parse("2025-12"))
                .addParticipants(participant(girona, Role.LEAD_APPLICANT), participant(tunis, Role.CO_APPLICANT))
                .addSpecificObjectives("urban-governance", "resilience-and-greening")
                .funding(Funding.builder()
                        .euContribution(Money.of(new BigDecimal("3200000"), "EUR"))
                        .build())
                .addSources(PAGE.getId())
                .build();
        Dataset dataset = Dataset.builder()
                .addSources(PAGE)
                .addOrganisations(girona, tunis)
                .addPartnerships(partnership)
                .build();

        PscValidator validator =
                PscValidator.builder().asOf(LocalDate.of(2026, 11, 22)).build();
        Report report = validator.validate(dataset);

        System.out.println(report.getVerdict());
        for (Finding finding : report.getFindings()) {
            System.out.println(finding.getRule() + ": " + finding.getMessage());
        }
    }

    private static Organisation city(String id, String name, String language, String country) {
        return Organisation.builder()
                .id(RecordId.of(id))
                .name(LocalisedText.of(language, name))
                .kind(OrganisationKind.MUNICIPALITY.code())
                .country(Country.of(country))
                .addSources(PAGE.getId())
                .build();
    }

    private static Participant participant(Organisation organisation, Role role) {
        return Participant.builder()
                .organisation(organisation.getId())
                .role(role)
                .build();
    }
}
