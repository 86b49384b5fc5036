package io.github.pscsdk.model;

import io.github.pscsdk.codelist.Approach;
import io.github.pscsdk.codelist.CooperationForm;
import io.github.pscsdk.codelist.PartnershipStatus;
import io.github.pscsdk.codelist.SpecificObjective;
import io.github.pscsdk.codelist.Theme;
import io.github.pscsdk.constraint.Advice;
import io.github.pscsdk.constraint.MaxLength;
import io.github.pscsdk.constraint.NotBlankText;
import io.github.pscsdk.constraint.NotEmptyList;
import io.github.pscsdk.constraint.NotNegative;
import io.github.pscsdk.constraint.ObeysRecordRules;
import io.github.pscsdk.constraint.OneOf;
import io.github.pscsdk.style.Immutable;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;

/**
 * A city-to-city partnership funded by the programme: one grant contract, its partners, money, activities and results.
 */
@Immutable
@MemberOrder({
    "id",
    "title",
    "description",
    "acronym",
    "aliases",
    "call",
    "lot",
    "status",
    "signed",
    "plannedStart",
    "plannedEnd",
    "start",
    "end",
    "durationMonths",
    "amendments",
    "participants",
    "participantsComplete",
    "countries",
    "locations",
    "specificObjectives",
    "cooperationForms",
    "approaches",
    "themes",
    "sdgs",
    "sectors",
    "policyMarkers",
    "funding",
    "activities",
    "results",
    "lessons",
    "identifiers",
    "links",
    "documents",
    "contacts",
    "related",
    "cooperationSince",
    "claims",
    "sources",
    "modified"
})
@ObeysRecordRules
@ObeysRecordRules(groups = Advice.class)
public interface Partnership extends DatasetRecord {

    /** Title of the action. */
    @Valid
    @MaxLength(value = 300, groups = Advice.class)
    LocalisedText getTitle();

    /** What the partnership does, and for whom. */
    Optional<@Valid @MaxLength(value = 20_000, groups = Advice.class) LocalisedText> getDescription();

    /** Short name. */
    Optional<@NotBlankText @MaxLength(value = 60, groups = Advice.class) String> getAcronym();

    /** Other names that sources use. */
    List<@NotBlankText @MaxLength(value = 300, groups = Advice.class) String> getAliases();

    /** Call under which it was selected. */
    @RefersTo(RecordType.CALL)
    Optional<@Valid RecordId> getCall();

    /** Lot of that call. */
    Optional<@Valid RecordId> getLot();

    /** How far the partnership is. */
    Optional<PartnershipStatus> getStatus();

    /** When the grant contract was signed. */
    Optional<@Valid PartialDate> getSigned();

    /** Start as first contracted. */
    Optional<@Valid PartialDate> getPlannedStart();

    /** Last day as first contracted. */
    Optional<@Valid PartialDate> getPlannedEnd();

    /** Start as it now stands. */
    Optional<@Valid PartialDate> getStart();

    /** Last day as it now stands. */
    Optional<@Valid PartialDate> getEnd();

    /** Duration in months, as stated. */
    Optional<@NotNegative Integer> getDurationMonths();

    /** Changes of the contract. */
    List<@Valid Amendment> getAmendments();

    /** Organisations that take part; never empty. */
    @NotEmptyList
    List<@Valid Participant> getParticipants();

    /** Whether the list of participants is the whole; absent means true. */
    Optional<Boolean> getParticipantsComplete();

    /** Countries in which the partnership acts. */
    List<@Valid CountryShare> getCountries();

    /** Places in which the partnership acts. */
    List<@Valid Location> getLocations();

    /** Specific objectives of the call that it pursues. */
    List<@OneOf(value = SpecificObjective.class, groups = Advice.class) String> getSpecificObjectives();

    /** How the partners work together. */
    List<@OneOf(value = CooperationForm.class, groups = Advice.class) String> getCooperationForms();

    /** Approaches it follows. */
    List<@OneOf(value = Approach.class, groups = Advice.class) String> getApproaches();

    /** What it is about. */
    List<@OneOf(value = Theme.class, groups = Advice.class) String> getThemes();

    /** Sustainable Development Goals and targets it contributes to. */
    List<@Valid SdgRef> getSdgs();

    /** Sectors, after the DAC or another vocabulary. */
    List<@Valid Sector> getSectors();

    /** Policy aims it is marked for. */
    List<@Valid PolicyMarker> getPolicyMarkers();

    /** Its money. */
    Optional<@Valid Funding> getFunding();

    /** What is done. */
    List<@Valid Activity> getActivities();

    /** Its logframe. */
    List<@Valid Result> getResults();

    /** What was learnt. */
    List<@Valid Lesson> getLessons();

    /** Pages about it. */
    List<@Valid Link> getLinks();

    /** Documents about it. */
    List<@Valid DocumentLink> getDocuments();

    /** Functional mailboxes; never those of persons. */
    List<@Valid Contact> getContacts();

    /** Other projects that it follows or belongs to. */
    List<@Valid RelatedProject> getRelated();

    /** Since when the partners have worked together, before this grant too. */
    Optional<@Valid PartialDate> getCooperationSince();

    /** Whether the list of participants may be read as the whole: true unless stated otherwise. */
    default boolean hasAllParticipants() {
        return getParticipantsComplete().orElse(true);
    }

    /** A new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder with these values, for a changed copy. */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds partnerships. Not thread-safe. */
    final class Builder extends ImmutablePartnership.Builder {
        Builder() {}
    }
}
