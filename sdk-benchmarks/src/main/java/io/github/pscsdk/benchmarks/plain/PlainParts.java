package io.github.pscsdk.benchmarks.plain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** What records consist of. */
final class PlainParts {

    private PlainParts() {}

    record Money(
            @NotNull @PositiveOrZero BigDecimal amount,
            @NotNull @Pattern(regexp = Patterns.CURRENCY) String currency,
            @Pattern(regexp = Patterns.DATE) String valueDate,
            String qualifier) {}

    record Identifier(@NotBlank String scheme, @NotBlank String value) {}

    record Population(
            @PositiveOrZero Integer value,
            Integer year,
            @Pattern(regexp = "about|at-least|at-most") String qualifier) {}

    record Point(
            @Min(-90) @Max(90) BigDecimal latitude,
            @Min(-180) @Max(180) BigDecimal longitude) {}

    record Place(
            Map<@Pattern(regexp = Patterns.LANGUAGE) String, @NotBlank @Size(max = 300) String> name,
            @Pattern(regexp = Patterns.COUNTRY) String country,
            @Size(max = 4000) String address,
            @Valid Point point,
            @Pattern(regexp = Patterns.ID) String organisation,
            List<@Valid Identifier> identifiers) {}

    record Claim(
            @NotBlank @Size(max = 4000) String field,
            @NotNull Object value,
            @Pattern(regexp = Patterns.ID) String source,
            @Pattern(regexp = "stated|inferred") String basis,
            Map<@Pattern(regexp = Patterns.LANGUAGE) String, @NotBlank @Size(max = 4000) String> note) {}

    record Deadline(
            @NotBlank String stage,
            @Pattern(regexp = Patterns.TIME) String at,
            Boolean replaced) {}

    record Range(
            @PositiveOrZero BigDecimal minimum,
            @PositiveOrZero BigDecimal maximum) {}

    record Demand(List<@NotBlank String> allOf, List<@NotBlank String> anyOf, List<@NotBlank String> encouraged) {}

    record Composition(
            @PositiveOrZero Integer applicants,
            @PositiveOrZero Integer countries,
            @PositiveOrZero Integer euSide,
            @PositiveOrZero Integer partnerCountry,
            @PositiveOrZero Integer triangularPartnerCountries) {}

    record Selection(List<@NotBlank String> regions, List<@Pattern(regexp = Patterns.COUNTRY) String> countries) {}

    record Limits(
            @PositiveOrZero Integer euSide, @PositiveOrZero Integer partnerCountry) {}

    record Basis(
            @Pattern(regexp = Patterns.ID) String source,
            @Pattern(regexp = "high|medium|low") String confidence) {}

    record Terms(
            @Valid Range euCofinancingRate,
            @Valid Range durationMonths,
            @Valid Range grant,
            @Valid Demand objectives,
            @Valid Demand sdgs,
            @Valid Demand cooperationForms,
            @Valid Demand approaches,
            @Valid Composition composition,
            List<@Pattern(regexp = Patterns.COUNTRY) String> euSideEquivalents,
            @Valid Selection partnerCountries,
            List<@NotBlank String> leadKinds,
            @Valid Limits maximumPopulation,
            Map<String, @Valid Basis> basis) {}

    record Lot(
            @NotNull @Pattern(regexp = Patterns.ID) String id,
            Map<@Pattern(regexp = Patterns.LANGUAGE) String, @NotBlank @Size(max = 300) String> title,
            @Valid Money budget,
            @Valid Terms terms) {}

    record Amendment(
            @Pattern(regexp = Patterns.DATE) String date,
            @NotBlank String kind,
            Map<@Pattern(regexp = Patterns.LANGUAGE) String, @NotBlank @Size(max = 4000) String> text) {}

    record Participant(
            @NotNull @Pattern(regexp = Patterns.ID) String organisation,

            @Pattern(regexp = "lead-applicant|co-applicant|affiliated-entity|associate|partner")
            String role,

            List<@NotBlank String> functions,
            @Pattern(regexp = Patterns.DATE) String from,
            @Pattern(regexp = Patterns.DATE) String to,
            @Pattern(regexp = "stated|inferred") String basis) {}

    record CountryShare(
            @NotNull @Pattern(regexp = Patterns.COUNTRY) String country,
            @Min(0) @Max(100) BigDecimal percentage) {}

    record Sector(
            @NotBlank String scheme,
            @NotBlank String code,
            @Min(0) @Max(100) BigDecimal percentage) {}

    record Marker(
            @NotBlank String code,

            @Pattern(regexp = "not-targeted|significant|principal")
            String significance) {}

    record Contribution(
            @Pattern(regexp = Patterns.ID) String organisation,

            @Pattern(regexp = "own-contribution|in-kind|budget-share")
            String kind,

            @Valid Money amount) {}

    record Budget(
            @Pattern(regexp = Patterns.DATE) String start,
            @Pattern(regexp = Patterns.DATE) String end,
            @Pattern(regexp = "original|revised") String kind,
            @Pattern(regexp = "indicative|committed") String status,
            @Valid Money amount) {}

    record Transaction(
            @Pattern(regexp = Patterns.ID) String id,
            @NotBlank String kind,
            @Pattern(regexp = Patterns.DATE) String date,
            @Valid Money amount,
            @Pattern(regexp = Patterns.ID) String provider,
            @Pattern(regexp = Patterns.ID) String receiver) {}

    record Funding(
            @Valid Money total,
            @Valid Money euContribution,
            @Min(0) @Max(100) BigDecimal euCofinancingRate,
            List<@Valid Contribution> contributions,
            List<@Valid Budget> budgets,
            List<@Valid Transaction> transactions) {}

    record Activity(
            @Pattern(regexp = Patterns.ID) String id,
            @NotBlank String kind,
            Map<@Pattern(regexp = Patterns.LANGUAGE) String, @NotBlank @Size(max = 300) String> title,
            Map<@Pattern(regexp = Patterns.LANGUAGE) String, @NotBlank @Size(max = 20_000) String> description,
            @Pattern(regexp = Patterns.DATE) String start,
            @Pattern(regexp = Patterns.DATE) String end,
            @Valid Place place,
            @Pattern(regexp = Patterns.ID) String meeting) {}

    record Reference(@NotBlank String vocabulary, @NotBlank String code) {}

    record Disaggregation(
            @NotBlank String dimension, @NotBlank String code, Object value) {}

    /** A baseline, a target or a value. */
    record Figure(
            @Pattern(regexp = Patterns.DATE) String date,
            Object value,
            @Size(max = 300) String kind,
            @Pattern(regexp = "about|at-least|at-most") String qualifier,
            Map<@Pattern(regexp = Patterns.LANGUAGE) String, @NotBlank @Size(max = 4000) String> comment,
            List<@Valid Disaggregation> disaggregation) {}

    record Indicator(
            @Pattern(regexp = Patterns.ID) String id,
            Map<@Pattern(regexp = Patterns.LANGUAGE) String, @NotBlank @Size(max = 300) String> title,
            Map<@Pattern(regexp = Patterns.LANGUAGE) String, @NotBlank @Size(max = 20_000) String> description,

            @Pattern(regexp = "unit|percentage|nominal|ordinal|qualitative")
            String measure,

            @Size(max = 300) String unit,
            Boolean ascending,
            List<@Valid Reference> references,
            @Valid Figure baseline,
            List<@Valid Figure> targets,
            List<@Valid Figure> values,
            Map<@Pattern(regexp = Patterns.LANGUAGE) String, @NotBlank @Size(max = 4000) String>
                    sourcesOfVerification) {}

    record Result(
            @Pattern(regexp = Patterns.ID) String id,
            @Pattern(regexp = "output|outcome|impact|other") String level,
            Map<@Pattern(regexp = Patterns.LANGUAGE) String, @NotBlank @Size(max = 300) String> title,
            Map<@Pattern(regexp = Patterns.LANGUAGE) String, @NotBlank @Size(max = 20_000) String> description,
            List<@Valid Indicator> indicators) {}

    record Learnt(
            @Pattern(regexp = Patterns.ID) String id,
            @NotBlank String kind,
            Map<@Pattern(regexp = Patterns.LANGUAGE) String, @NotBlank @Size(max = 20_000) String> text,
            List<@NotBlank String> themes) {}

    record Link(
            Map<@Pattern(regexp = Patterns.LANGUAGE) String, @NotBlank @Size(max = 300) String> title,
            @Pattern(regexp = Patterns.URL) String url) {}

    record DocumentLink(
            @NotBlank String kind,
            Map<@Pattern(regexp = Patterns.LANGUAGE) String, @NotBlank @Size(max = 300) String> title,
            @Pattern(regexp = Patterns.URL) String url,
            @Size(max = 300) String mediaType,
            List<@Pattern(regexp = Patterns.LANGUAGE) String> languages,
            @Pattern(regexp = Patterns.DATE) String published) {}

    record Contact(
            @Pattern(regexp = Patterns.ID) String organisation,
            @Email String email) {}

    record Related(
            @Pattern(regexp = "follows|followed-by|parent|sibling")
            String kind,

            @Valid Identifier identifier) {}

    record SessionRole(@Pattern(regexp = Patterns.ID) String organisation, String role) {}

    record Session(
            @Pattern(regexp = Patterns.ID) String id,
            String kind,
            Map<@Pattern(regexp = Patterns.LANGUAGE) String, @NotBlank @Size(max = 300) String> title,
            Map<@Pattern(regexp = Patterns.LANGUAGE) String, @NotBlank @Size(max = 20_000) String> description,
            @Pattern(regexp = Patterns.TIME) String start,
            @Pattern(regexp = Patterns.TIME) String end,
            @Size(max = 300) String room,
            List<@Valid SessionRole> organisations) {}

    record Delegation(
            @Pattern(regexp = Patterns.ID) String organisation,
            @Pattern(regexp = Patterns.ID) String partnership,
            @PositiveOrZero Integer delegates) {}

    record Attendance(
            @PositiveOrZero Integer value,
            String qualifier,
            @PositiveOrZero Integer cities) {}

    record Outcome(
            @Pattern(regexp = Patterns.ID) String id,
            @NotBlank String kind,
            Map<@Pattern(regexp = Patterns.LANGUAGE) String, @NotBlank @Size(max = 4000) String> text) {}

    record FollowUp(
            @Pattern(regexp = Patterns.DATE) String date,
            String status,
            Map<@Pattern(regexp = Patterns.LANGUAGE) String, @NotBlank @Size(max = 4000) String> text) {}

    record Recommendation(
            @Pattern(regexp = Patterns.ID) String id,
            Map<@Pattern(regexp = Patterns.LANGUAGE) String, @NotBlank @Size(max = 4000) String> text,
            List<@NotBlank String> addressees,

            @Pattern(regexp = "proposed|endorsed|in-progress|implemented|declined")
            String status,

            @Pattern(regexp = Patterns.ID) String session,
            List<@Valid FollowUp> followUp) {}
}
