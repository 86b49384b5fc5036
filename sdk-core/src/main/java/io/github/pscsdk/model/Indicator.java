package io.github.pscsdk.model;

import io.github.pscsdk.codelist.Measure;
import io.github.pscsdk.constraint.Advice;
import io.github.pscsdk.constraint.MaxLength;
import io.github.pscsdk.constraint.NotBlankText;
import io.github.pscsdk.style.Immutable;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;

/** A measure of a result. */
@Immutable
@MemberOrder({
    "id",
    "title",
    "description",
    "measure",
    "unit",
    "ascending",
    "references",
    "baseline",
    "targets",
    "values",
    "sourcesOfVerification"
})
public interface Indicator extends Extensible {

    /** Unique in the partnership. */
    Optional<@Valid RecordId> getId();

    /** What is measured. */
    Optional<@Valid @MaxLength(value = 300, groups = Advice.class) LocalisedText> getTitle();

    /** How it is measured. */
    Optional<@Valid @MaxLength(value = 20_000, groups = Advice.class) LocalisedText> getDescription();

    /** What its values are. */
    Optional<Measure> getMeasure();

    /** Unit of its values. */
    Optional<@NotBlankText @MaxLength(value = 300, groups = Advice.class) String> getUnit();

    /** True if more is better, false if less is better. */
    Optional<Boolean> getAscending();

    /** The same indicator in public vocabularies. */
    List<@Valid IndicatorReference> getReferences();

    /** Value before the partnership. */
    Optional<@Valid IndicatorBaseline> getBaseline();

    /** Values aimed at. */
    List<@Valid IndicatorTarget> getTargets();

    /** Values measured. */
    List<@Valid IndicatorValue> getValues();

    /** Where the values can be verified. */
    Optional<@Valid @MaxLength(value = 4000, groups = Advice.class) LocalisedText> getSourcesOfVerification();

    /** A new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder with these values, for a changed copy. */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds indicators. Not thread-safe. */
    final class Builder extends ImmutableIndicator.Builder {
        Builder() {}
    }
}
