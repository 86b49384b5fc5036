package io.github.pscsdk.benchmarks.plain;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.pscsdk.benchmarks.plain.PlainParts.Activity;
import io.github.pscsdk.benchmarks.plain.PlainParts.Amendment;
import io.github.pscsdk.benchmarks.plain.PlainParts.Attendance;
import io.github.pscsdk.benchmarks.plain.PlainParts.Claim;
import io.github.pscsdk.benchmarks.plain.PlainParts.Contact;
import io.github.pscsdk.benchmarks.plain.PlainParts.CountryShare;
import io.github.pscsdk.benchmarks.plain.PlainParts.Deadline;
import io.github.pscsdk.benchmarks.plain.PlainParts.Delegation;
import io.github.pscsdk.benchmarks.plain.PlainParts.DocumentLink;
import io.github.pscsdk.benchmarks.plain.PlainParts.Funding;
import io.github.pscsdk.benchmarks.plain.PlainParts.Identifier;
import io.github.pscsdk.benchmarks.plain.PlainParts.Learnt;
import io.github.pscsdk.benchmarks.plain.PlainParts.Link;
import io.github.pscsdk.benchmarks.plain.PlainParts.Lot;
import io.github.pscsdk.benchmarks.plain.PlainParts.Marker;
import io.github.pscsdk.benchmarks.plain.PlainParts.Money;
import io.github.pscsdk.benchmarks.plain.PlainParts.Outcome;
import io.github.pscsdk.benchmarks.plain.PlainParts.Participant;
import io.github.pscsdk.benchmarks.plain.PlainParts.Place;
import io.github.pscsdk.benchmarks.plain.PlainParts.Population;
import io.github.pscsdk.benchmarks.plain.PlainParts.Recommendation;
import io.github.pscsdk.benchmarks.plain.PlainParts.Related;
import io.github.pscsdk.benchmarks.plain.PlainParts.Result;
import io.github.pscsdk.benchmarks.plain.PlainParts.Sector;
import io.github.pscsdk.benchmarks.plain.PlainParts.Session;
import io.github.pscsdk.benchmarks.plain.PlainParts.Terms;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;

/** A record of a stream. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(name = "source", value = PlainRecord.Source.class),
    @JsonSubTypes.Type(name = "call", value = PlainRecord.Call.class),
    @JsonSubTypes.Type(name = "organisation", value = PlainRecord.Organisation.class),
    @JsonSubTypes.Type(name = "partnership", value = PlainRecord.Partnership.class),
    @JsonSubTypes.Type(name = "meeting", value = PlainRecord.Meeting.class),
    @JsonSubTypes.Type(name = "lesson", value = PlainRecord.Lesson.class)
})
public sealed interface PlainRecord {

    /** A source. */
    record Source(
            @NotNull @Size(max = 64) @Pattern(regexp = Patterns.ID)
            String id,

            @NotBlank @Size(max = 300) String title,
            Map<@Pattern(regexp = Patterns.LANGUAGE) String, @NotBlank @Size(max = 20_000) String> description,
            @Pattern(regexp = Patterns.URL) String url,
            @Size(max = 300) String publisher,
            @Pattern(regexp = Patterns.DATE) String published,
            @Pattern(regexp = Patterns.DATE) String accessed,
            @Pattern(regexp = Patterns.LANGUAGE) String language,
            List<@Valid Identifier> identifiers,
            List<@Valid Claim> claims,
            List<@Pattern(regexp = Patterns.ID) String> sources,
            @Pattern(regexp = Patterns.DATE) String modified)
            implements PlainRecord {}

    /** A call. */
    record Call(
            @NotNull @Size(max = 64) @Pattern(regexp = Patterns.ID)
            String id,

            @NotBlank @Size(max = 300) String reference,
            Map<@Pattern(regexp = Patterns.LANGUAGE) String, @NotBlank @Size(max = 300) String> title,
            Map<@Pattern(regexp = Patterns.LANGUAGE) String, @NotBlank @Size(max = 20_000) String> description,
            @Pattern(regexp = Patterns.DATE) String published,
            @Pattern(regexp = Patterns.ZONE) String timeZone,
            @Valid Money budget,
            List<@Valid Deadline> deadlines,
            @Valid Terms terms,
            List<@Valid Lot> lots,
            List<@Valid Identifier> identifiers,
            List<@Valid Claim> claims,
            List<@Pattern(regexp = Patterns.ID) String> sources,
            @Pattern(regexp = Patterns.DATE) String modified)
            implements PlainRecord {}

    /** An organisation. */
    record Organisation(
            @NotNull @Size(max = 64) @Pattern(regexp = Patterns.ID)
            String id,

            @NotEmpty Map<@Pattern(regexp = Patterns.LANGUAGE) String, @NotBlank @Size(max = 300) String> name,
            List<@NotBlank @Size(max = 300) String> aliases,
            @Size(max = 60) String acronym,
            @NotBlank String kind,
            @Pattern(regexp = Patterns.COUNTRY) String country,
            List<@Valid Identifier> identifiers,
            @Valid Population population,
            @Valid Place place,
            @Pattern(regexp = Patterns.URL) String website,
            List<@Pattern(regexp = Patterns.ID) String> memberOf,
            List<@Valid Claim> claims,
            List<@Pattern(regexp = Patterns.ID) String> sources,
            @Pattern(regexp = Patterns.DATE) String modified)
            implements PlainRecord {}

    /** A partnership. */
    record Partnership(
            @NotNull @Size(max = 64) @Pattern(regexp = Patterns.ID)
            String id,

            @NotEmpty Map<@Pattern(regexp = Patterns.LANGUAGE) String, @NotBlank @Size(max = 300) String> title,
            Map<@Pattern(regexp = Patterns.LANGUAGE) String, @NotBlank @Size(max = 20_000) String> description,
            @Size(max = 60) String acronym,
            List<@NotBlank @Size(max = 300) String> aliases,
            @Pattern(regexp = Patterns.ID) String call,
            @Pattern(regexp = Patterns.ID) String lot,

            @Pattern(regexp = "pipeline|implementation|finalisation|closed|cancelled|suspended")
            String status,

            @Pattern(regexp = Patterns.DATE) String signed,
            @Pattern(regexp = Patterns.DATE) String plannedStart,
            @Pattern(regexp = Patterns.DATE) String plannedEnd,
            @Pattern(regexp = Patterns.DATE) String start,
            @Pattern(regexp = Patterns.DATE) String end,
            @PositiveOrZero Integer durationMonths,
            List<@Valid Amendment> amendments,
            @NotEmpty List<@Valid Participant> participants,
            Boolean participantsComplete,
            List<@Valid CountryShare> countries,
            List<@Valid Place> locations,
            List<@NotBlank String> specificObjectives,
            List<@NotBlank String> cooperationForms,
            List<@NotBlank String> approaches,
            List<@NotBlank String> themes,
            List<@Pattern(regexp = Patterns.SDG) String> sdgs,
            List<@Valid Sector> sectors,
            List<@Valid Marker> policyMarkers,
            @Valid Funding funding,
            List<@Valid Activity> activities,
            List<@Valid Result> results,
            List<@Valid Learnt> lessons,
            List<@Valid Identifier> identifiers,
            List<@Valid Link> links,
            List<@Valid DocumentLink> documents,
            List<@Valid Contact> contacts,
            List<@Valid Related> related,
            @Pattern(regexp = Patterns.DATE) String cooperationSince,
            List<@Valid Claim> claims,
            List<@Pattern(regexp = Patterns.ID) String> sources,
            @Pattern(regexp = Patterns.DATE) String modified)
            implements PlainRecord {}

    /** A meeting. */
    record Meeting(
            @NotNull @Size(max = 64) @Pattern(regexp = Patterns.ID)
            String id,

            @Size(max = 300) String series,
            @PositiveOrZero Integer edition,
            @NotBlank String kind,
            @NotEmpty Map<@Pattern(regexp = Patterns.LANGUAGE) String, @NotBlank @Size(max = 300) String> title,
            Map<@Pattern(regexp = Patterns.LANGUAGE) String, @NotBlank @Size(max = 20_000) String> description,
            List<@Pattern(regexp = Patterns.ID) String> partnerships,

            @Pattern(regexp = "planned|confirmed|held|postponed|cancelled")
            String status,

            @Pattern(regexp = "in-person|online|hybrid") String mode,
            @Pattern(regexp = "public|by-invitation|closed") String access,
            @Pattern(regexp = Patterns.TIME) String start,
            @Pattern(regexp = Patterns.TIME) String end,
            @Pattern(regexp = Patterns.ZONE) String timeZone,
            @PositiveOrZero Integer sequence,
            @Valid Place place,
            @Pattern(regexp = Patterns.URL) String link,
            @Pattern(regexp = Patterns.URL) String joinLink,
            List<@Pattern(regexp = Patterns.LANGUAGE) String> languages,
            List<@Pattern(regexp = Patterns.LANGUAGE) String> interpretation,
            List<@Pattern(regexp = Patterns.ID) String> hosts,
            List<@Pattern(regexp = Patterns.ID) String> organisers,
            List<@NotBlank String> themes,
            List<Map<@Pattern(regexp = Patterns.LANGUAGE) String, @NotBlank @Size(max = 4000) String>> objectives,
            List<@Valid Session> sessions,
            List<@Valid Delegation> participants,
            Boolean participantsComplete,
            @Valid Attendance attendance,
            List<@Valid Outcome> outcomes,
            List<@Valid Recommendation> recommendations,
            List<@Valid DocumentLink> documents,
            List<@Valid Identifier> identifiers,
            List<@Valid Claim> claims,
            List<@Pattern(regexp = Patterns.ID) String> sources,
            @Pattern(regexp = Patterns.DATE) String modified)
            implements PlainRecord {}

    /** A lesson. */
    record Lesson(
            @NotNull @Size(max = 64) @Pattern(regexp = Patterns.ID)
            String id,

            @NotBlank String kind,
            Map<@Pattern(regexp = Patterns.LANGUAGE) String, @NotBlank @Size(max = 300) String> title,
            @NotEmpty Map<@Pattern(regexp = Patterns.LANGUAGE) String, @NotBlank @Size(max = 20_000) String> text,
            List<@NotBlank String> themes,
            List<@Pattern(regexp = Patterns.ID) String> partnerships,
            List<@Pattern(regexp = Patterns.ID) String> meetings,
            @Pattern(regexp = Patterns.DATE) String date,
            List<@Valid Identifier> identifiers,
            List<@Valid Claim> claims,
            List<@Pattern(regexp = Patterns.ID) String> sources,
            @Pattern(regexp = Patterns.DATE) String modified)
            implements PlainRecord {}
}
