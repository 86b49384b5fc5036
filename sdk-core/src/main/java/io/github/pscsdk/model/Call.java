package io.github.pscsdk.model;

import io.github.pscsdk.constraint.Advice;
import io.github.pscsdk.constraint.KnownTimeZone;
import io.github.pscsdk.constraint.MaxLength;
import io.github.pscsdk.constraint.NotBlankText;
import io.github.pscsdk.constraint.ObeysRecordRules;
import io.github.pscsdk.style.Immutable;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;

/**
 * A call for proposals: the programme had three, in 2018, 2020 and 2021. The ids {@code 2018}, {@code 2020} and
 * {@code 2021} are theirs, and are known without a record.
 */
@Immutable
@MemberOrder({
    "id",
    "reference",
    "title",
    "description",
    "published",
    "timeZone",
    "budget",
    "deadlines",
    "terms",
    "lots",
    "identifiers",
    "claims",
    "sources",
    "modified"
})
@ObeysRecordRules
@ObeysRecordRules(groups = Advice.class)
public interface Call extends DatasetRecord {

    /** Reference of the call, such as {@code EuropeAid/161146/DH/ACT/Multi}. */
    @NotBlankText
    @MaxLength(value = 300, groups = Advice.class)
    String getReference();

    /** Title of the call. */
    Optional<@Valid @MaxLength(value = 300, groups = Advice.class) LocalisedText> getTitle();

    /** What the call is about. */
    Optional<@Valid @MaxLength(value = 20_000, groups = Advice.class) LocalisedText> getDescription();

    /** When the call was published; eligibility is judged by this date. */
    Optional<@Valid PartialDate> getPublished();

    /** IANA time zone of the deadlines. */
    Optional<@KnownTimeZone String> getTimeZone();

    /** Money of all lots together. */
    Optional<@Valid Money> getBudget();

    /** Deadlines, superseded ones too. */
    List<@Valid Deadline> getDeadlines();

    /** What the call demands, unless a lot says otherwise. */
    Optional<@Valid Terms> getTerms();

    /** Lots of the call. */
    List<@Valid Lot> getLots();

    /** A new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder with these values, for a changed copy. */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds calls. Not thread-safe. */
    final class Builder extends ImmutableCall.Builder {
        Builder() {}
    }
}
