package io.github.pscsdk.model;

import io.github.pscsdk.codelist.MeetingAccess;
import io.github.pscsdk.codelist.MeetingKind;
import io.github.pscsdk.codelist.MeetingMode;
import io.github.pscsdk.codelist.MeetingStatus;
import io.github.pscsdk.codelist.Theme;
import io.github.pscsdk.codelist.TimeZones;
import io.github.pscsdk.constraint.Advice;
import io.github.pscsdk.constraint.KnownLanguageTag;
import io.github.pscsdk.constraint.KnownTimeZone;
import io.github.pscsdk.constraint.MaxLength;
import io.github.pscsdk.constraint.NotBlankText;
import io.github.pscsdk.constraint.NotNegative;
import io.github.pscsdk.constraint.ObeysRecordRules;
import io.github.pscsdk.constraint.OneOf;
import io.github.pscsdk.constraint.StartUnlessPlanned;
import io.github.pscsdk.constraint.ValidUrl;
import io.github.pscsdk.style.Immutable;
import jakarta.validation.Valid;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** A meeting of the programme or of a partnership. */
@StartUnlessPlanned
@Immutable
@MemberOrder({
    "id",
    "series",
    "edition",
    "kind",
    "title",
    "description",
    "partnerships",
    "status",
    "mode",
    "access",
    "start",
    "end",
    "timeZone",
    "sequence",
    "place",
    "link",
    "joinLink",
    "languages",
    "interpretation",
    "hosts",
    "organisers",
    "themes",
    "objectives",
    "sessions",
    "participants",
    "participantsComplete",
    "attendance",
    "outcomes",
    "recommendations",
    "documents",
    "identifiers",
    "claims",
    "sources",
    "modified"
})
@ObeysRecordRules
@ObeysRecordRules(groups = Advice.class)
public interface Meeting extends DatasetRecord {

    /** Series that it belongs to, such as {@code global-meeting}. */
    Optional<@NotBlankText @MaxLength(value = 300, groups = Advice.class) String> getSeries();

    /** Its number in the series. */
    Optional<@NotNegative Integer> getEdition();

    /** What kind of meeting it is. */
    @OneOf(value = MeetingKind.class, groups = Advice.class)
    String getKind();

    /** Title. */
    @Valid
    @MaxLength(value = 300, groups = Advice.class)
    LocalisedText getTitle();

    /** What it is about. */
    Optional<@Valid @MaxLength(value = 20_000, groups = Advice.class) LocalisedText> getDescription();

    /** Partnerships whose own meeting it is. */
    @RefersTo(RecordType.PARTNERSHIP)
    List<@Valid RecordId> getPartnerships();

    /** Whether it is to come or has been. */
    Optional<MeetingStatus> getStatus();

    /** How participants come together. */
    Optional<MeetingMode> getMode();

    /** Who may attend. */
    Optional<MeetingAccess> getAccess();

    /** First day or moment; mandatory unless the meeting is planned. */
    Optional<@Valid EventTime> getStart();

    /** Last day or moment. */
    Optional<@Valid EventTime> getEnd();

    /** IANA time zone of all times of this meeting. */
    Optional<@KnownTimeZone String> getTimeZone();

    /** Revision number of the announcement, as in iCalendar. */
    Optional<@NotNegative Integer> getSequence();

    /** Where it takes place. */
    Optional<@Valid Place> getPlace();

    /** Page about the meeting. */
    Optional<@ValidUrl String> getLink();

    /** Where to join online. */
    Optional<@ValidUrl String> getJoinLink();

    /** Working languages. */
    List<@KnownLanguageTag String> getLanguages();

    /** Languages interpreted into. */
    List<@KnownLanguageTag String> getInterpretation();

    /** Who receives the participants. */
    @RefersTo(RecordType.ORGANISATION)
    List<@Valid RecordId> getHosts();

    /** Who organises it. */
    @RefersTo(RecordType.ORGANISATION)
    List<@Valid RecordId> getOrganisers();

    /** What it is about. */
    List<@OneOf(value = Theme.class, groups = Advice.class) String> getThemes();

    /** What it is to achieve. */
    List<@Valid @MaxLength(value = 4000, groups = Advice.class) LocalisedText> getObjectives();

    /** Its agenda. */
    List<@Valid Session> getSessions();

    /** Who takes part. */
    List<@Valid MeetingParticipant> getParticipants();

    /** Whether the list of participants is the whole; absent means false. */
    Optional<Boolean> getParticipantsComplete();

    /** How many took part. */
    Optional<@Valid Attendance> getAttendance();

    /** What came of it. */
    List<@Valid Outcome> getOutcomes();

    /** What it recommends, and to whom. */
    List<@Valid Recommendation> getRecommendations();

    /** Agenda, minutes, presentations. */
    List<@Valid DocumentLink> getDocuments();

    /** Whether the list of participants may be read as the whole: false unless stated otherwise. */
    default boolean hasAllParticipants() {
        return getParticipantsComplete().orElse(false);
    }

    /** The time zone, if it is stated and this Java knows its rules. */
    default Optional<ZoneId> zone() {
        return getTimeZone().flatMap(TimeZones::zone);
    }

    /** A new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder with these values, for a changed copy. */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds meetings. Not thread-safe. */
    final class Builder extends ImmutableMeeting.Builder {
        Builder() {}
    }
}
